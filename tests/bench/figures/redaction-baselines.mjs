// What others take for the same texts, beside the figure of our redactor: an npm package with the same purpose, the
// same forms of values as regular expressions in RE2, and memchr. None of them decides what stays, so none has a floor.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import redactPii from 'redact-pii/lib/SyncCompositeRedactor.js';
import { benchProgram } from '../support/bench-folders.mjs';
import { median, medians } from '../support/median.mjs';

const run = promisify(execFile);
const program = benchProgram('bench_redaction_baselines');
const mostBytes = 64 * 1024 * 1024;

async function texts() {
  const { stdout } = await run(program, ['--texts'], { maxBuffer: mostBytes });
  return stdout.split('\n').filter((line) => line !== '');
}

function redactPiiSpeed(lines) {
  const redactor = new redactPii.SyncCompositeRedactor();
  const start = process.cpuUsage();
  let bytes = 0;
  let changed = 0;
  for (const line of lines) {
    if (redactor.redact(line) !== line) changed += 1;
    bytes += Buffer.byteLength(line);
  }
  if (changed === 0) throw new Error('redact-pii found nothing in the texts');
  const { user, system } = process.cpuUsage(start);
  return bytes / (user + system);
}

export const redactionBaselines = {
  name: 'redaction-baselines',
  async measure({ runs, quick }) {
    const lines = (await texts()).slice(0, quick ? 500 : 5000);
    const native = [];
    const node = [];
    while (native.length < runs) {
      const { stdout } = await run(program, [quick ? '0.02' : '0.2']);
      native.push(JSON.parse(stdout));
      node.push(redactPiiSpeed(lines));
    }
    const { re2, memchr } = medians(native);
    return [
      { name: 'the same texts, npm redact-pii 3.4.0', value: median(node), unit: 'MB/s' },
      { name: 'the same texts, patterns in RE2 alone', value: re2, unit: 'MB/s' },
      { name: 'the same texts, memchr', value: memchr, unit: 'MB/s' },
    ];
  },
};
