// An app of another project recorded from its start to its stop: what a script does in it, and the steps that are stored.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHands } from '../gallery/gallery-hands.mjs';
import { approvingPolicy } from '../support/approving-policy.mjs';
import { captured } from '../support/captured-documents.mjs';
import { exportedTraces, renumbered } from '../support/exported-traces.mjs';
import { record } from '../support/recording.mjs';
import { withTemporaryFolder } from '../support/temporary-folder.mjs';

function scriptOf(act, origins) {
  return async ({ page, browser, extensionPlace }) => {
    const documents = captured(extensionPlace);
    const hands = createHands({ page, browser, documents, origins });
    await hands.load(() => page.goto(`${origins.origin}/`));
    await page.bringToFront();
    await act(hands);
  };
}

async function recordServed(folder, { origin }, { name, routes, fields, act, browser }) {
  const policyFile = join(folder, 'policy.json');
  const policy = approvingPolicy({ name, origins: [origin], routes, fields });
  await writeFile(policyFile, JSON.stringify(policy), { mode: 0o600 });
  const home = join(folder, 'home');
  const script = scriptOf(act, { origin });
  const summary = await record({ policyFile, home, consent: 'all', script, browser });
  assert.equal(summary.missing, 0, 'something acknowledged is missing in the store');
  const traces = await exportedTraces(home, folder);
  return renumbered(traces.flatMap(({ steps }) => steps));
}

/** `serve` starts the app in a folder; `act` gets the gallery's hands on the app's first page. */
export function recordedApp({ serve, ...request }) {
  return withTemporaryFolder(async (folder) => {
    const served = join(folder, 'app');
    await mkdir(served);
    const app = await serve(served);
    try {
      return await recordServed(folder, app, request);
    } finally {
      await app.close();
    }
  });
}
