// Some cases of the gallery by themselves: node tests/end_to_end/gallery/run.mjs [--only WORD] [--browser firefox]
// [--headful] [--steps]. --steps prints what was recorded, also where it is as expected.
import { parseArgs } from 'node:util';
import { isolateFromSystem } from '../support/system-isolation.mjs';
import { galleryCases } from './gallery-cases.mjs';
import { recordGallery } from './recorded-gallery.mjs';
import { compareTargets } from './target-agreement.mjs';

const options = {
  only: { type: 'string', default: '' },
  browser: { type: 'string', default: 'chromium' },
  headful: { type: 'boolean', default: false },
  steps: { type: 'boolean', default: false },
};

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** The error that the case ended with, if any. */
function problemOf({ check }) {
  try {
    check();
    return null;
  } catch (error) {
    return error.code === 'ERR_ASSERTION' ? error.message : error.stack;
  }
}

function stepLines({ stepsOf }) {
  const lines = stepsOf().map((step) => JSON.stringify(step));
  return lines.join('\n');
}

function report(outcome, withSteps) {
  const problem = problemOf(outcome);
  const mark = problem === null ? 'ok' : 'not ok';
  say(`${mark} ${outcome.file}: ${outcome.name} (${Math.round(outcome.milliseconds)} ms)`);
  if (problem !== null) say(problem.replace(/^/gm, '  '));
  if (withSteps) say(stepLines(outcome).replace(/^/gm, '  '));
  return problem === null;
}

function reportAgreement(outcomes) {
  const { total, differences } = compareTargets(outcomes);
  say(
    `${total} targets compared with the browser's own roles and names, ${differences.length} differ`,
  );
  for (const difference of differences) say(`  ${difference}`);
}

async function main() {
  const { values } = parseArgs({ options });
  const cases = await galleryCases(values.browser, values.only);
  const { outcomes } = await recordGallery({ ...values, cases });
  const passed = outcomes.filter((outcome) => report(outcome, values.steps)).length;
  if (values.browser === 'chromium') reportAgreement(outcomes);
  const failed = outcomes.length - passed;
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

const isolated = isolateFromSystem();
process.exit(isolated ?? (await main()));
