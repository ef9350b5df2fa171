// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createNameIndex } from '../../../extension/src/describe/name-index.ts';

const texts = ['Order 1', 'Order 12', undefined, 'Send 12 of 12', 'Cancel', undefined];

function saying(word: string | undefined, end = texts.length): number[] {
  const elements: Element[] = texts.map(() => document.createElement('i'));
  const wordsOf = (element: Element) => texts[elements.indexOf(element)];
  return [...createNameIndex(elements, elements.length, wordsOf).saying(word, end)];
}

test('who says the word, and whoever cannot be told, come once each and in their order', () => {
  expect(saying('12')).toEqual([1, 2, 3, 5]);
  expect(saying('Order')).toEqual([0, 1, 2, 5]);
  expect(saying('Cancel')).toEqual([2, 4, 5]);
  expect(saying('Open')).toEqual([2, 5]);
});

test('without a word all may say it', () => {
  expect(saying(undefined)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('none is told from the end on', () => {
  expect(saying('12', 3)).toEqual([1, 2]);
  expect(saying('Cancel', 3)).toEqual([2]);
  expect(saying(undefined, 2)).toEqual([0, 1]);
});

test('a word is not found across two texts', () => {
  expect(saying('1Order')).toEqual([2, 5]);
});

test('whoever comes after more text than is kept is told each time', () => {
  const elements = ['a'.repeat(2 ** 20), 'Save', 'Open'].map((text) => {
    return Object.assign(document.createElement('i'), { textContent: text });
  });
  const index = createNameIndex(elements, 3, (element) => element.textContent ?? '');
  expect([...index.saying('Close', 3)]).toEqual([1, 2]);
});
