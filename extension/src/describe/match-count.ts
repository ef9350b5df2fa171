import type { MatchCount } from '../protocol/protocol.ts';

const candidateLimit = 2000;

export type Tree = Document | ShadowRoot;

/** The document or shadow root that the element's locators are counted in. */
export function treeOf(element: Element): Tree {
  const root = element.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root : element.ownerDocument;
}

/** Counts up to two; beyond the limit of work the answer is 'many', which promises nothing. */
export function countMatches(
  candidates: ArrayLike<Element>,
  matches: (candidate: Element) => boolean,
): MatchCount {
  let found = 0;
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    if (index >= candidateLimit) {
      return 'many';
    }
    if (candidate && matches(candidate)) {
      found += 1;
    }
    if (found > 1) {
      return 'many';
    }
  }
  return found === 1 ? 'one' : 'none';
}

export function sumOfMatches(left: MatchCount, right: MatchCount): MatchCount {
  if (left === 'none') {
    return right;
  }
  return right === 'none' ? left : 'many';
}

export function countSelector(tree: Tree, selector: string): MatchCount {
  return countMatches(tree.querySelectorAll(selector), () => true);
}

/** Elements by tag. Documents keep such lists, which a selector over a large page cannot match. */
export function elementsByTag(tree: Tree, tag: string): ArrayLike<Element> {
  return tree instanceof Document ? tree.getElementsByTagName(tag) : tree.querySelectorAll(tag);
}

/** Cheap and never wrong when it says no. */
export function mayContain(element: Element, text: string): boolean {
  const first = element.firstChild;
  const only = first instanceof Text && !first.nextSibling ? first.data : undefined;
  const content = only ?? element.textContent ?? '';
  const firstWord = text.slice(0, endOfWord(text));
  const lastWord = text.slice(text.lastIndexOf(' ') + 1);
  return content.includes(firstWord) && content.includes(lastWord);
}

function endOfWord(text: string): number {
  const end = text.indexOf(' ');
  return end === -1 ? text.length : end;
}

export function attributeSelector(name: string, value: string): string {
  const escaped = value.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (end) => {
    return `\\${end.charCodeAt(0).toString(16)} `;
  });
  return `[${name}="${escaped}"]`;
}
