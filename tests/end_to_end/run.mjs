// Runs every *.test.mjs of this folder in real Chromium, one after the other, and ends with "N passed, N failed".
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

async function runTest({ name, run, timeout = usualTimeout }) {
  const begin = Date.now();
  try {
    await withinTime(run(), timeout, `not finished after ${timeout / 1000} s`);
    say(`ok ${name} (${Date.now() - begin} ms)`);
    return true;
  } catch (error) {
    say(`not ok ${name} (${Date.now() - begin} ms)`);
    say(String(error.stack ?? error).replace(/^/gm, '  '));
    return false;
  }
}

async function main() {
  const files = readdirSync(here)
    .filter((name) => name.endsWith('.test.mjs'))
    .filter((name) => chosen.length === 0 || chosen.some((word) => name.includes(word)))
    .sort();
  const count = { passed: 0, failed: 0 };
  for (const file of files) {
    const { tests } = await import(pathToFileURL(join(here, file)).href);
    for (const test of tests) count[(await runTest(test)) ? 'passed' : 'failed'] += 1;
  }
  const { stopSharedDemo } = await import('./support/shared-demo.mjs');
  await stopSharedDemo();
  say(`${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0 && count.passed > 0 ? 0 : 1;
}

const isolated = isolateFromSystem();
// A test that ran out of time may have left timers or a browser behind; nothing waits for them.
process.exit(isolated ?? (await main()));
