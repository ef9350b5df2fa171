import {
  children,
  documentElementOf,
  firstElementChild,
  parentElement,
  type Tree,
  textContent,
} from './dom-access.ts';
import { type Count, countOf } from './match-count.ts';
import { isRendered } from './names/rendered-element.ts';
import { hasAll, onlyText, rarestFirst } from './text-probe.ts';
import type { TreeSurvey } from './tree-survey.ts';
import { textInTree } from './visible-text.ts';

const lookLimit = 6000;
/** Nested deeper than this, nothing is looked at: the browser's stack is shared with the page's own scripts. */
const depthLimit = 1000;
/** Longer hidden parts beside a text are not looked for. */
const hiddenLimit = 400;

/**
 * How many elements show exactly the text, as this one does, the innermost ones only: an element whose only text is
 * that of a part of it is found by the part. Undefined where too many would have to be looked at.
 */
export function countTextMatches(element: Element, text: string, survey: TreeSurvey): Count {
  const words = rarestFirst(text.split(' '));
  const search: Search = {
    text,
    letters: withoutSpaces(text),
    words,
    known: ancestorsOf(element),
    contentOf: survey.texts.content,
    shown: onlyText(element, textContent(element)) === undefined ? undefined : element,
    left: lookLimit,
    found: 0,
  };
  // What is around the element could show the text only as the element does.
  const isElsewhere = survey.areElsewhere(words, [element]);
  for (const top of isElsewhere ? topElements(survey.tree) : [element]) {
    look(top, search, 0);
  }
  if (search.found > 1) {
    return 'many';
  }
  return search.left < 0 ? undefined : countOf(search.found);
}

interface Search {
  readonly text: string;
  readonly letters: string;
  /** What the markup of every match holds: a part without one of them is not entered. */
  readonly words: readonly string[];
  /** Elements that hold the words for certain: the largest ones, which would take longest to read. */
  readonly known: ReadonlySet<Element>;
  readonly contentOf: (element: Element) => string;
  /** The element that shows the text, where it has no other one: it counts once, by itself or by its innermost part. */
  readonly shown: Element | undefined;
  left: number;
  found: number;
}

function topElements(tree: Tree): Iterable<Element> {
  return tree instanceof Document ? [documentElementOf(tree)] : tree.children;
}

function ancestorsOf(element: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (let node: Element | null = element; node; node = parentElement(node)) {
    found.add(node);
  }
  return found;
}

function mayShow(element: Element, { known, words, contentOf }: Search): boolean {
  return known.has(element) || hasAll(contentOf(element), words);
}

/** Whether the element or something in it shows the text. */
function look(element: Element, search: Search, depth: number): boolean {
  search.left -= depth < depthLimit ? 1 : lookLimit;
  if (search.left < 0 || search.found > 1 || !mayShow(element, search)) {
    return false;
  }
  if (element === search.shown) {
    search.found += 1;
    return true;
  }
  const isInside = firstElementChild(element) !== null && lookInside(element, search, depth);
  if (isInside || !showsExactly(element, search)) {
    return isInside;
  }
  search.found += 1;
  return true;
}

function lookInside(element: Element, search: Search, depth: number): boolean {
  let isInside = false;
  for (const child of children(element)) {
    isInside = look(child, search, depth + 1) || isInside;
    if (search.found > 1) {
      break;
    }
  }
  return isInside;
}

/** The letters come first: without styles, spaces and hidden parts are not known. */
function showsExactly(element: Element, { text, letters }: Search): boolean {
  const content = textContent(element);
  return mayBe(letters, content, element) && textInTree(element) === text && isRendered(element);
}

function mayBe(letters: string, content: string, element: Element): boolean {
  const written = withoutSpaces(content);
  if (written === letters) {
    return true;
  }
  const isPart = written.length <= letters.length + hiddenLimit && written.includes(letters);
  // One text node is either seen whole or hidden whole.
  return isPart && onlyText(element, content) === undefined;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
