import { elementsByIds, isFormControl } from './element-kinds.ts';
import { nativeLabels } from './name-without-values.ts';
import { collapse } from './page-text.ts';

const textAttributes = ['aria-label', 'title', 'placeholder', 'alt'];
/** Parts whose text is not among the text nodes around them. */
const otherText = 'img,svg,slot,[aria-label],[aria-labelledby],[title],[alt]';

/** What tells cheaply that another element cannot have a text. */
export interface TextProbe {
  readonly text: string;
  /** Words that the markup must hold; none where the text comes from elsewhere, such as a style. */
  readonly words: readonly string[];
  /** What was answered already: several locators ask for the same text. */
  readonly known: Map<Element, boolean>;
}

/** The element has the text already, so its own markup says which words can be looked for. */
export function textProbe(element: Element, text: string): TextProbe {
  const words = wordsInSources(element, text.split(' '));
  const ends = words.length > 1 ? [words[0] ?? '', words[words.length - 1] ?? ''] : words;
  return { text, words: ends, known: new Map() };
}

/**
 * Whether the element's text or name may be the one probed for. A no is right unless styles or
 * invisible characters make up the very words that the other element writes.
 */
export function mayHoldText(element: Element, probe: TextProbe): boolean {
  const known = probe.known.get(element);
  if (known !== undefined) {
    return known;
  }
  const may = mayRead(element, probe) || isNamedOtherwise(element);
  probe.known.set(element, may);
  return may;
}

/** The same for a text that an attribute gives. */
export function mayBeText(attribute: string, { text, words }: TextProbe): boolean {
  return hasAll(attribute, words) && (words.length === 0 || collapse(attribute) === text);
}

function mayRead(element: Element, { text, words }: TextProbe): boolean {
  const content = element.textContent ?? '';
  if (words.length === 0 || !hasAll(content, words)) {
    return words.length === 0;
  }
  // One text node is either seen whole or hidden whole.
  const only = onlyText(element, content);
  return only === undefined || text.includes(collapse(only));
}

function hasAll(content: string, words: readonly string[]): boolean {
  for (const word of words) {
    if (!content.includes(word)) {
      return false;
    }
  }
  return true;
}

function onlyText(element: Element, content: string): string | undefined {
  let node: Node | null = element;
  while (node && !(node instanceof Text)) {
    const inner: Node | null = node.firstChild;
    if (inner !== node.lastChild) {
      return firstText(element, content.trim());
    }
    node = inner;
  }
  return node?.data;
}

/** The first text that is not blank, if it is all of the content. */
function firstText(element: Element, content: string): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    if (text) {
      return text === content ? text : undefined;
    }
  }
  return undefined;
}

function isNamedOtherwise(element: Element): boolean {
  return (
    element.hasAttribute('title') ||
    element.hasAttribute('alt') ||
    element.shadowRoot !== null ||
    (element.firstElementChild !== null && element.querySelector(otherText) !== null)
  );
}

function wordsInSources(element: Element, words: readonly string[]): string[] {
  let missing = new Set(words);
  for (const source of textSources(element)) {
    missing = new Set([...missing].filter((word) => !source.includes(word)));
    if (missing.size === 0) {
      break;
    }
  }
  return words.filter((word) => !missing.has(word));
}

/** Cheapest first: which labels a control has takes a search of the page. */
function* textSources(element: Element): Generator<string> {
  for (const attribute of textAttributes) {
    yield element.getAttribute(attribute) ?? '';
  }
  if (!isFormControl(element)) {
    yield element.textContent ?? '';
  }
  for (const source of elementsByIds(element, 'aria-labelledby')) {
    yield source.textContent ?? '';
  }
  for (const label of nativeLabels(element)) {
    yield label.textContent ?? '';
  }
}
