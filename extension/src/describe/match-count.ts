import type { MatchCount } from '../protocol/protocol.ts';

const candidateLimit = 4000;

export type Tree = Document | ShadowRoot;

/** Undefined where the limits of work leave it open: such a count is stated nowhere. */
export type Count = MatchCount | undefined;

/** The document or shadow root that the element's locators are counted in. */
export function treeOf(element: Element): Tree {
  const root = element.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root : element.ownerDocument;
}

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

/** Two matches are many, whatever was left open elsewhere. */
export function sumOfMatches(left: Count, right: Count): Count {
  if (left === 'many' || right === 'many') {
    return 'many';
  }
  if (left === undefined || right === undefined) {
    return undefined;
  }
  return countOf((left === 'one' ? 1 : 0) + (right === 'one' ? 1 : 0));
}

export function countSelector(tree: Tree, selector: string): MatchCount {
  return countOf(tree.querySelectorAll(selector).length);
}

/** Elements by tag. Documents keep such lists, which a selector over a large page cannot match. */
export function elementsByTag(tree: Tree, tag: string): ArrayLike<Element> {
  return tree instanceof Document ? tree.getElementsByTagName(tag) : tree.querySelectorAll(tag);
}

export function attributeSelector(name: string, value: string, compare = '='): string {
  const escaped = value.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (end) => {
    return `\\${end.charCodeAt(0).toString(16)} `;
  });
  return `[${name}${compare}"${escaped}"]`;
}

function countOf(found: number): MatchCount {
  if (found === 0) {
    return 'none';
  }
  return found === 1 ? 'one' : 'many';
}
