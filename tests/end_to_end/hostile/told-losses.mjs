// What a person and the readers of each export are told of what was lost.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { purpose } from '../support/approving-policy.mjs';
import { fairtrace, fairtraceJson } from '../support/fairtrace-program.mjs';

function countsOf(missing) {
  return Object.fromEntries(missing.map(({ reason, count }) => [reason, count]));
}

async function exportedAs(format, home, folder) {
  const out = join(folder, `losses-${format}`);
  await fairtrace('export', '--purpose', purpose, '--format', format, '--out', out, '--home', home);
  const { coverage } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  return countsOf(coverage.missing);
}

/** Counts by reason, as `show --json` and the manifest of each format say them, and what `show` says in words. */
export async function toldLosses(home, folder) {
  const { missing } = await fairtraceJson('show', '--home', home);
  return {
    counts: {
      show: countsOf(missing),
      jsonl: await exportedAs('jsonl', home, folder),
      devtools: await exportedAs('devtools', home, folder),
    },
    words: await fairtrace('show', '--home', home),
  };
}
