// The gallery recorded in one browser: what each case was expected to give, and what is stored of it.
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fairtrace } from '../support/fairtrace-program.mjs';
import { record } from '../support/recording.mjs';
import { withTemporaryFolder } from '../support/temporary-folder.mjs';
import { compareSteps } from './compare-steps.mjs';
import { cutSteps } from './cut-steps.mjs';
import { galleryPolicy, purpose } from './gallery-policy.mjs';
import { pageNames, serveGallery } from './gallery-server.mjs';
import { performCases } from './perform-cases.mjs';

async function exportedTraces(home, folder) {
  const out = join(folder, 'exported');
  await fairtrace(
    'export',
    '--purpose',
    purpose,
    '--format',
    'jsonl',
    '--out',
    out,
    '--home',
    home,
  );
  const files = (await readdir(out)).filter((name) => name.endsWith('.jsonl'));
  const texts = await Promise.all(files.map((name) => readFile(join(out, name), 'utf8')));
  return texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line));
}

async function recordIn(folder, { browser, cases, headful, origins }) {
  const { origin, otherOrigin } = origins;
  const policyFile = join(folder, 'policy.json');
  const policy = galleryPolicy([origin, otherOrigin], pageNames());
  await writeFile(policyFile, JSON.stringify(policy), { mode: 0o600 });
  const home = join(folder, 'home');
  const script = performCases(cases, origins);
  const summary = await record({ policyFile, home, consent: 'all', script, browser, headful });
  return { summary, traces: await exportedTraces(home, folder) };
}

function outcomeOf(one, { problem, milliseconds, part }, stepsOf) {
  const check = () => {
    if (problem) throw problem;
    compareSteps(stepsOf(part, one), one.steps);
  };
  return { ...one, milliseconds, stepsOf: () => stepsOf(part, one), check };
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
