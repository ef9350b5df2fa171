// Processor time that normalizing and redacting one event takes, all its texts, with what was masked before in mind.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectFolder } from '../../end_to_end/support/fairtrace-program.mjs';
import { benchProgram } from '../support/bench-folders.mjs';
import { madeUpEvents } from '../support/made-up-events.mjs';
import { medians } from '../support/median.mjs';

const policyFile = join(projectFolder, 'installer/demo/policy.json');
const grant = 1;

async function measureOnce(lines) {
  const program = spawn(benchProgram('bench_event_redaction'), [policyFile], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(program, 'exit');
  program.stdin.end(lines);
  const [answer, [code]] = await Promise.all([text(program.stdout), ended]);
  if (code !== 0) throw new Error(`bench_event_redaction ended with ${code}`);
  return JSON.parse(answer);
}

export const eventRedaction = {
  name: 'event-redaction',
  async measure({ runs, quick }) {
    const events = madeUpEvents(quick ? 500 : 10_000, grant);
    const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
    const readings = [];
    while (readings.length < runs) readings.push(await measureOnce(lines));
    const { p50, p99, most } = medians(readings);
    const row = (share, value, floor = {}) => ({
      name: `redaction of an event, ${share}`,
      value,
      unit: 'ms',
      ...floor,
    });
    return [row('p50', p50), row('p99', p99, { atMost: 0.2 }), row('most', most)];
  },
};
