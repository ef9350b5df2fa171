// Asks the release build what it masks.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = join(dirname(fileURLToPath(import.meta.url)), '../../build/release/bin/fairtrace');
const largestOutput = 1 << 30;

/** For each { text, field? } the spans that are masked, counted in bytes of UTF-8. */
export function spansOf(cases) {
  const input = cases.map(({ text, field }) => JSON.stringify({ text, ...(field && { field }) }));
  const run = spawnSync(program, ['redact', '--json'], {
    input: `${input.join('\n')}\n`,
    maxBuffer: largestOutput,
  });
  if (run.status !== 0) throw new Error(`fairtrace redact failed: ${run.error ?? run.stderr}`);
  const lines = run.stdout.toString('utf8').trimEnd().split('\n');
  if (lines.length !== cases.length)
    throw new Error('fairtrace redact gave another number of lines');
  return lines.map((line) => JSON.parse(line).spans);
}

/** For each { text, field? } which of its characters (UTF-16 units) are masked. */
export function maskedCharacters(cases) {
  return spansOf(cases).map((spans, index) => masksOf(cases[index].text, spans));
}

// Spans count bytes of UTF-8.
function masksOf(text, spans) {
  const masks = new Array(text.length).fill(false);
  let byte = 0;
  let index = 0;
  for (const character of text) {
    const isMasked = spans.some(({ start, end }) => byte >= start && byte < end);
    masks.fill(isMasked, index, index + character.length);
    byte += Buffer.byteLength(character);
    index += character.length;
  }
  return masks;
}
