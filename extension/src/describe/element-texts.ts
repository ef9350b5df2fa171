import {
  attribute,
  find,
  findAll,
  firstElementChild,
  hasAttribute,
  localName,
  matches,
  mayHaveShadowRoot,
  shadowRootOf,
  textContent,
} from './dom-access.ts';
import { attributeSelector } from './match-count.ts';

const textAttributes = ['aria-label', 'title', 'placeholder', 'aria-placeholder', 'alt', 'label'];
const buttonInputs = ['button', 'submit', 'reset'].map((type) => `input[type=${type}]`).join(',');
/** Parts whose text is not among the text nodes around them. */
const otherText = 'slot,[aria-label],[aria-labelledby],[title],[alt],input[value]';

/** In UTF-16 units: rows and what is in them, and not the page that holds them. */
const longestKept = 1000;

/** What the markup of elements says, each read once. */
export interface ElementTexts {
  /** What is written in it. */
  content(element: Element): string;
  /** Whether none of its own attributes says anything that a text beside it does not. */
  isPlain(element: Element): boolean;
  /** What attributes say in and on the element; undefined where its text comes from further away. */
  elsewhere(element: Element): string | undefined;
  /** All that its text and those attributes say. */
  said(element: Element): string | undefined;
}

export function createElementTexts(): ElementTexts {
  const others = new Map<Element, string | undefined>();
  const plain = new Map<Element, boolean>();
  const isPlain = (element: Element) => {
    const is = plain.get(element) ?? !matches(element, otherText);
    plain.set(element, is);
    return is;
  };
  const contents = new Map<Element, string>();
  const content = (element: Element) => {
    const text = contents.get(element) ?? textContent(element);
    if (text.length <= longestKept) {
      contents.set(element, text);
    }
    return text;
  };
  const elsewhere = (element: Element) => {
    if (mayHaveShadowRoot(element) && shadowRootOf(element)) {
      return undefined;
    }
    if (!others.has(element)) {
      others.set(element, textElsewhere(element, isPlain(element)));
    }
    return others.get(element);
  };
  return {
    content,
    isPlain,
    elsewhere,
    said: (element) => {
      const other = elsewhere(element);
      return other === undefined ? undefined : `${content(element)} ${other}`;
    },
  };
}

/** Finds whatever may make an element say the word otherwise than by a text in it. */
export function mentioning(word: string): string {
  const said = textAttributes.map((name) => attributeSelector(name, word, '*='));
  return [
    'slot',
    '[aria-labelledby]',
    ...said,
    `input${attributeSelector('value', word, '*=')}`,
  ].join(',');
}

/** What the element's own attributes say. */
export function attributeTexts(element: Element): string {
  const names = matches(element, buttonInputs) ? [...textAttributes, 'value'] : textAttributes;
  return names.map((name) => attribute(element, name) ?? '').join(' ');
}

function textElsewhere(element: Element, isPlain: boolean): string | undefined {
  const isInside = firstElementChild(element) !== null && find(element, otherText) !== null;
  // Most elements have none, and a list of them would cost more than the question.
  if (!isInside && isPlain) {
    return '';
  }
  const parts = [element, ...findAll(element, otherText)];
  return parts.some(isNamedFromAfar) ? undefined : parts.map(attributeTexts).join(' ');
}

function isNamedFromAfar(element: Element): boolean {
  return localName(element) === 'slot' || hasAttribute(element, 'aria-labelledby');
}
