import { keyedDigest } from './keyed-digest.ts';
import { readPasted, readSelected } from './read-value.ts';

/** Of a longer text the beginning and the length tell. */
const foldedLimit = 100_000;
const digestLimit = 4096;

/**
 * Tells one copied text from others; empty where there is none. Not a plain hash, as a short text could be found by trying
 * all of them: the key is random, of one start of the browser, and is never where tokens are kept. Spaces and the ends of
 * lines are others on the way through the clipboard, so they do not count.
 */
export function tokenOf(
  event: ClipboardEvent,
  field: Element | undefined,
  key: readonly number[],
): string {
  const text = event.type === 'paste' ? readPasted(event) : readSelected(field);
  const folded = text.slice(0, foldedLimit).replace(/\s+/g, ' ').trim();
  return folded && keyedDigest(`${folded.length} ${folded.slice(0, digestLimit)}`, key);
}
