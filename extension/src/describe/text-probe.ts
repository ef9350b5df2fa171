import { shadowRootOf } from './dom-access.ts';
import { elementsByIds, isFormControl } from './element-kinds.ts';
import { nativeLabels } from './name-without-values.ts';
import { collapse } from './page-text.ts';

const textAttributes = ['aria-label', 'title', 'placeholder', 'alt'];
const wordLimit = 6;
/** Parts whose text is not among the text nodes around them. */
const otherText = 'slot,[aria-label],[aria-labelledby],[title],[alt]';

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
  return { text, words: rarestFirst(words).slice(0, wordLimit), known: new Map() };
}

/** Numbers and long words tell rows and records apart. */
function rarestFirst(words: readonly string[]): string[] {
  const rank = (word: string) => word.length + (/\d/.test(word) ? 100 : 0);
  return [...words].sort((left, right) => rank(right) - rank(left));
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
  const may = probe.words.length === 0 || mayRead(element, probe);
  probe.known.set(element, may);
  return may;
}

/** The same for a text that an attribute gives. */
export function mayBeText(attribute: string, { text, words }: TextProbe): boolean {
  return hasAll(attribute, words) && (words.length === 0 || collapse(attribute) === text);
}

function mayRead(element: Element, { text, words }: TextProbe): boolean {
  const content = element.textContent ?? '';
  const elsewhere = textElsewhere(element);
  if (elsewhere !== '') {
    return elsewhere === undefined || hasAll(`${content} ${elsewhere}`, words);
  }
  if (!hasAll(content, words)) {
    return false;
  }
  // One text node is either seen whole or hidden whole.
  const only = onlyText(element, content);
  return only === undefined || text.includes(collapse(only));
}

/** What attributes say in and on the element; undefined where its text comes from further away. */
function textElsewhere(element: Element): string | undefined {
  if (shadowRootOf(element)) {
    return undefined;
  }
  const isInside = element.firstElementChild !== null && element.querySelector(otherText) !== null;
  // Most elements have none, and a list of them would cost more than the question.
  if (!isInside && !element.matches(otherText)) {
    return '';
  }
  const parts = [element, ...element.querySelectorAll(otherText)];
  return parts.some(isNamedFromAfar) ? undefined : parts.map(attributeTexts).join(' ');
}

function isNamedFromAfar(element: Element): boolean {
  return element.localName === 'slot' || element.hasAttribute('aria-labelledby');
}

function attributeTexts(element: Element): string {
  return textAttributes.map((name) => element.getAttribute(name) ?? '').join(' ');
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
  yield attributeTexts(element);
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
