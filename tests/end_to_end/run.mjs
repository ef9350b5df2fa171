// Runs every *.test.mjs of this folder in real Chromium, one after the other, and ends with "N passed, N failed".
// What failed is said where it failed and once more at the end, where whoever reads only the last lines finds it.
// Words as arguments choose files: node tests/end_to_end/run.mjs consent replay
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isolateFromSystem } from './support/system-isolation.mjs';
import { withinTime } from './support/within-time.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const chosen = process.argv.slice(2);
const usualTimeout = 180_000;

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs one test and says how it ended. Gives what is to be said of its failure, nothing when it passed. */
async function runTest({ name, run, timeout = usualTimeout }) {
  const begin = Date.now();
  try {
    await withinTime(run(), timeout, `not finished after ${timeout / 1000} s`);
    say(`ok ${name} (${Date.now() - begin} ms)`);
    return undefined;
  } catch (error) {
    const reason = String(error.stack ?? error).replace(/^/gm, '  ');
    const failure = `not ok ${name} (${Date.now() - begin} ms)\n${reason}`;
    say(failure);
    return failure;
  }
}

async function main() {
  const files = readdirSync(here)
    .filter((name) => name.endsWith('.test.mjs'))
    .filter((name) => chosen.length === 0 || chosen.some((word) => name.includes(word)))
    .sort();
  let passed = 0;
  const failures = [];
  for (const file of files) {
    const { tests } = await import(pathToFileURL(join(here, file)).href);
    for (const test of tests) {
      const failure = await runTest(test);
      if (failure === undefined) passed += 1;
      else failures.push(failure);
    }
  }
  const { stopSharedDemo } = await import('./support/shared-demo.mjs');
  await stopSharedDemo();
  for (const failure of failures) say(failure);
  say(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 && passed > 0 ? 0 : 1;
}

const isolated = isolateFromSystem();
// A test that ran out of time may have left timers or a browser behind; nothing waits for them.
process.exit(isolated ?? (await main()));
