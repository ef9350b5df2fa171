// The gallery recorded in one browser: what each case was expected to give, and what is stored of it.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { approvingPolicy } from '../support/approving-policy.mjs';
import { exportedTraces } from '../support/exported-traces.mjs';
import { record } from '../support/recording.mjs';
import { withTemporaryFolder } from '../support/temporary-folder.mjs';
import { compareSteps } from './compare-steps.mjs';
import { cutSteps } from './cut-steps.mjs';
import { pageNames, serveGallery } from './gallery-server.mjs';
import { performCases } from './perform-cases.mjs';

async function recordIn(folder, { browser, cases, headful, origins }) {
  const { origin, otherOrigin } = origins;
  const policyFile = join(folder, 'policy.json');
  // Every page is a route of its own, so that sentences name it.
  const routes = pageNames().map((name) => `/${name}`);
  const policy = approvingPolicy({ name: 'Gallery', origins: [origin, otherOrigin], routes });
  await writeFile(policyFile, JSON.stringify(policy), { mode: 0o600 });
  const home = join(folder, 'home');
  const script = performCases(cases, { origins, browser });
  const summary = await record({ policyFile, home, consent: 'all', script, browser, headful });
  return { summary, traces: await exportedTraces(home, folder) };
}

function outcomeOf(one, { problem, view, milliseconds, part }, stepsOf) {
  const check = () => {
    if (problem) throw problem;
    compareSteps(stepsOf(part, one), one.steps);
  };
  return { ...one, view, milliseconds, stepsOf: () => stepsOf(part, one), check };
}

/** Gives { outcomes, traces, summary }; each outcome has check(), which throws where the case failed. */
export async function recordGallery({ browser, cases, headful = false }) {
  const { close, ...origins } = await serveGallery();
  try {
    return await withTemporaryFolder(async (folder) => {
      const { summary, traces } = await recordIn(folder, { browser, cases, headful, origins });
      assert.equal(summary.missing, 0, 'something acknowledged is missing in the store');
      const stepsOf = cutSteps(traces.flatMap(({ steps }) => steps));
      const outcomes = cases.map((one, index) => outcomeOf(one, summary.result[index], stepsOf));
      return { outcomes, traces, summary };
    });
  } finally {
    await close();
  }
}
