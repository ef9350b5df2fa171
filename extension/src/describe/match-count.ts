import type { MatchCount } from '../protocol/protocol.ts';
import { findAll, type Tree } from './dom-access.ts';

const candidateLimit = 4000;

/** Undefined where the limits of work leave it open: such a count is stated nowhere. */
export type Count = MatchCount | undefined;

/** Counts up to two among so many candidates that the page does not notice. */
export function countMatches(
  candidates: ArrayLike<Element>,
  matches: (candidate: Element) => boolean,
): Count {
  const { length } = candidates;
  const end = Math.min(length, candidateLimit);
  let found = 0;
  for (let index = 0; index < end; index += 1) {
    const candidate = candidates[index];
    if (candidate && matches(candidate)) {
      found += 1;
      if (found > 1) {
        return 'many';
      }
    }
  }
  return length > end ? undefined : countOf(found);
}

export function countSelector(tree: Tree, selector: string): MatchCount {
  return countOf(findAll(tree, selector).length);
}

export function attributeSelector(name: string, value: string, compare = '='): string {
  const escaped = value.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (end) => {
    return `\\${end.charCodeAt(0).toString(16)} `;
  });
  return `[${name}${compare}"${escaped}"]`;
}

export function countOf(found: number): MatchCount {
  if (found === 0) {
    return 'none';
  }
  return found === 1 ? 'one' : 'many';
}
