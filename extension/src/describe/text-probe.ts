import {
  documentOf,
  find,
  firstChild,
  firstElementChild,
  isText,
  lastChild,
  matches,
  mayHaveShadowRoot,
  shadowRootOf,
  textContent,
} from './dom-access.ts';
import { isFormControl } from './element-kinds.ts';
import { attributeTexts, type ElementTexts, mentioning } from './element-texts.ts';
import { labelsOf } from './names/control-labels.ts';
import { collapse } from './page-text.ts';
import { referencedElements } from './referenced-elements.ts';

const wordLimit = 6;
const mostWords = 64;

/** What tells cheaply that another element cannot have a name. */
export interface TextProbe {
  readonly text: string;
  /** Words that the markup must hold; none where the text comes from elsewhere, such as a style. */
  readonly words: readonly string[];
  /** Finds elements that may say the first of them without a text. */
  readonly mention: string;
  /** What was answered already: several locators ask for the same text. */
  readonly known: Map<Element, boolean>;
  readonly texts: ElementTexts;
}

/** The element has the text already, so its own markup says which words can be looked for. */
export function textProbe(element: Element, text: string, texts: ElementTexts): TextProbe {
  const written = wordsInSources(element, text.split(' ', mostWords));
  const words = rarestFirst(written).slice(0, wordLimit);
  return { text, words, mention: mentioning(words[0] ?? ''), known: new Map(), texts };
}

/** Numbers and long words tell rows and records apart. */
export function rarestFirst(words: readonly string[]): string[] {
  const rank = (word: string) => word.length + (/\d/.test(word) ? 100 : 0);
  return [...words].sort((left, right) => rank(right) - rank(left));
}

/**
 * Whether the element's name may be the one probed for. A no is right unless styles or invisible
 * characters make up the very words that the other element writes.
 */
export function mayHoldText(element: Element, probe: TextProbe): boolean {
  const known = probe.known.get(element);
  if (known !== undefined) {
    return known;
  }
  const may = probe.words.length === 0 || (maySay(element, probe) && mayRead(element, probe));
  probe.known.set(element, may);
  return may;
}

/**
 * Whether the element says the first word anywhere: what does not need not be looked at any further. Asks the browser
 * only, as pages have thousands of elements of a kind.
 */
export function maySay(element: Element, { words: [word], mention }: TextProbe): boolean {
  return word === undefined || textContent(element).includes(word) || mentions(element, mention);
}

/** The same where no text holds the words. */
export function mayMention(element: Element, { words, mention }: TextProbe): boolean {
  return words.length === 0 || mentions(element, mention);
}

function mentions(element: Element, mention: string): boolean {
  return (
    matches(element, mention) ||
    (firstElementChild(element) !== null && find(element, mention) !== null) ||
    (mayHaveShadowRoot(element) && shadowRootOf(element) !== null)
  );
}

/** The same as mayHoldText where no text holds the words. */
export function mayHoldAttribute(element: Element, { words, texts }: TextProbe): boolean {
  const elsewhere = texts.elsewhere(element);
  return elsewhere === undefined || (elsewhere !== '' && hasAll(elsewhere, words));
}

/** The same for a text that an attribute gives. */
export function mayBeText(value: string, { text, words }: TextProbe): boolean {
  return hasAll(value, words) && (words.length === 0 || collapse(value) === text);
}

function mayRead(element: Element, { text, words, texts }: TextProbe): boolean {
  const content = textContent(element);
  const elsewhere = texts.elsewhere(element);
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

export function hasAll(content: string, words: readonly string[]): boolean {
  for (const word of words) {
    if (!content.includes(word)) {
      return false;
    }
  }
  return true;
}

/** What the only text node in the element says that is not blank; undefined where there are several. */
export function onlyText(element: Element, content: string): string | undefined {
  let node: Node | null = element;
  while (node && !isText(node)) {
    const inner: Node | null = firstChild(node);
    if (inner !== lastChild(node)) {
      return firstText(element, content.trim());
    }
    node = inner;
  }
  return node?.data;
}

/** The first text that is not blank, if it is all of the content. */
function firstText(element: Element, content: string): string | undefined {
  const walker = createTextWalker(element);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = textContent(node).trim();
    if (text) {
      return text === content ? text : undefined;
    }
  }
  return undefined;
}

function createTextWalker(element: Element): TreeWalker {
  return Document.prototype.createTreeWalker.call(
    documentOf(element),
    element,
    NodeFilter.SHOW_TEXT,
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
  yield attributeTexts(element);
  if (!isFormControl(element)) {
    yield textContent(element);
  }
  for (const source of referencedElements(element, 'aria-labelledby')) {
    yield textContent(source);
  }
  for (const label of labelsOf(element)) {
    yield textContent(label);
  }
}
