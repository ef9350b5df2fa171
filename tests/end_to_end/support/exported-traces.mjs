// The traces of a home as anybody would get them: exported, and read back.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { purpose } from './approving-policy.mjs';
import { fairtrace } from './fairtrace-program.mjs';

/** The home's policy must be an approving one; the files go to a folder in `folder`. */
export async function exportedTraces(home, folder) {
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
  const files = (await readdir(out)).filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(out, name), 'utf8')));
  return texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line));
}

/** Placeholders are numbered through a whole task; in these steps anew from 1, in their order. */
export function renumbered(steps) {
  const numbers = new Map();
  const count = new Map();
  const text = JSON.stringify(steps).replaceAll(/⟨([A-Z]+)_\d+⟩/g, (placeholder, type) => {
    if (!numbers.has(placeholder)) {
      count.set(type, (count.get(type) ?? 0) + 1);
      numbers.set(placeholder, count.get(type));
    }
    return `⟨${type}_${numbers.get(placeholder)}⟩`;
  });
  return JSON.parse(text);
}
