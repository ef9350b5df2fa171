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
/** So much of a reason is repeated at the end. */
const reasonLines = 8;

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs one test and says how it ended. Gives { name, reason } of a failure, nothing when it passed. */
async function runTest({ name, run, timeout = usualTimeout }) {
  const begin = Date.now();
  try {
    await withinTime(run(), timeout, `not finished after ${timeout / 1000} s`);
    say(`ok ${name} (${Date.now() - begin} ms)`);
    return undefined;
  } catch (error) {
    const reason = String(error.stack ?? error).replace(/^/gm, '  ');
    say(`not ok ${name} (${Date.now() - begin} ms)\n${reason}`);
    return { name, reason };
  }
}

/** Once more what failed, briefly: tests with the same reason together, and what failed by itself last. */
function sayFailures(failures) {
  const byReason = new Map(failures.map(({ reason }) => [reason, []]));
  for (const { name, reason } of failures) byReason.get(reason).push(name);
  const groups = [...byReason].sort(([, left], [, right]) => right.length - left.length);
  for (const [reason, names] of groups) {
    say(`not ok ${names[0]}${names.length > 1 ? ` and ${names.length - 1} more` : ''}`);
    say(reason.split('\n').slice(0, reasonLines).join('\n'));
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
  sayFailures(failures);
  say(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 && passed > 0 ? 0 : 1;
}

const isolated = isolateFromSystem();
// A test that ran out of time may have left timers or a browser behind; nothing waits for them.
process.exit(isolated ?? (await main()));
