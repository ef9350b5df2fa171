// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import {
  attributeSelector,
  countMatches,
  countSelector,
} from '../../../extension/src/describe/match-count.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function elements(count: number): Element[] {
  return Array.from({ length: count }, () => document.createElement('i'));
}

test('a second match ends the count', () => {
  let looked = 0;
  const count = countMatches(elements(10), () => {
    looked += 1;
    return true;
  });
  expect([count, looked]).toEqual(['many', 2]);
});

test('a count that more candidates than the limit leave open is not stated', () => {
  const candidates = elements(4001);
  expect(countMatches(candidates, (one) => one === candidates[0])).toBeUndefined();
  expect(countMatches(candidates.slice(1), () => false)).toBe('none');
});

test('two matches among the first candidates are many, however many there are', () => {
  expect(countMatches(elements(4001), () => true)).toBe('many');
});

test('a value with quotes, backslashes and line ends is found by its selector', () => {
  const value = 'a"b\\c\nd';
  document.body.innerHTML = '<i></i><i></i>';
  document.querySelector('i')?.setAttribute('title', value);
  expect(countSelector(document, attributeSelector('title', value))).toBe('one');
});
