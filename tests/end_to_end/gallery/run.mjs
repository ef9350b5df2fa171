#!/usr/bin/env node
// Some cases of the gallery by themselves; --help tells how.
import { inspect } from 'node:util';
import { isolateFromSystem } from '../support/system-isolation.mjs';
import { galleryCases } from './gallery-cases.mjs';
import { parseGalleryOptions, usage } from './gallery-options.mjs';
import { compareTargets } from './target-agreement.mjs';

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
  try {
    const lines = stepsOf().map((step) => JSON.stringify(step));
    return lines.join('\n');
  } catch (error) {
    return `no steps: ${error.message}`;
  }
}

function report(outcome, withSteps) {
  const problem = problemOf(outcome);
  const mark = problem === null ? 'ok' : 'not ok';
  say(`${mark} ${outcome.file}: ${outcome.name} (${Math.round(outcome.milliseconds)} ms)`);
  if (problem !== null) say(problem.replace(/^/gm, '  '));
  if (withSteps) say(stepLines(outcome).replace(/^/gm, '  '));
  return problem === null;
}

/** Gives whether all of them agree. */
function reportAgreement(outcomes) {
  const { total, unjudged } = compareTargets(outcomes);
  say(
    `${total} targets compared with the browser's own roles and names, ${unjudged.length} differ`,
  );
  for (const difference of unjudged) say(`  ${difference}`);
  return unjudged.length === 0;
}

async function runCases(cases, { browser, headful, steps }) {
  // Loaded late, so that --help, --list and refusals work before anything is built or installed.
  const { recordGallery } = await import('./recorded-gallery.mjs');
  const { outcomes } = await recordGallery({ browser, headful, cases });
  const passed = outcomes.filter((outcome) => report(outcome, steps)).length;
  const isAgreed = browser !== 'chromium' || reportAgreement(outcomes);
  const failed = outcomes.length - passed;
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 && isAgreed ? 0 : 1;
}

async function main() {
  const options = parseGalleryOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const cases = await galleryCases(options.browser, options);
  if (cases.length === 0) {
    process.stderr.write(`gallery: no case of ${options.browser} has “${options.only}” in it\n`);
    return 1;
  }
  if (options.list) {
    for (const { file, name } of cases) say(`${file}: ${name}`);
    return 0;
  }
  return isolateFromSystem() ?? (await runCases(cases, options));
}

try {
  // What a case left behind, such as a timer, is not waited for.
  process.exit(await main());
} catch (error) {
  const isExpected = error.exitCode !== undefined;
  process.stderr.write(`gallery: ${isExpected ? error.message : inspect(error)}\n`);
  process.exit(error.exitCode ?? 1);
}
