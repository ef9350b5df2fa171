// Megabytes of text a second through the host's redactor on one core; bench_redaction_speed says on which texts.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { benchProgram } from '../support/bench-folders.mjs';
import { medians } from '../support/median.mjs';

const run = promisify(execFile);

async function measureOnce(seconds) {
  const { stdout } = await run(benchProgram('bench_redaction_speed'), [String(seconds)]);
  return JSON.parse(stdout);
}

export const redaction = {
  name: 'redaction',
  async measure({ runs, quick }) {
    const readings = [];
    while (readings.length < runs) readings.push(await measureOnce(quick ? 0.02 : 0.2));
    const hostile = medians(readings.map((one) => one.hostile));
    const [slowest, speed] = Object.entries(hostile).sort(([, left], [, right]) => left - right)[0];
    const { mixture } = medians(readings.map((one) => ({ mixture: one.mixture })));
    return [
      { name: 'redaction, one core', value: mixture, unit: 'MB/s', atLeast: 10, aim: 50 },
      {
        name: `redaction, slowest hostile text (${slowest})`,
        value: speed,
        unit: 'MB/s',
        atLeast: 1,
      },
    ];
  },
};
