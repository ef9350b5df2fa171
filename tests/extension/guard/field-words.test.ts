import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldWords } from '../../../extension/src/guard/field-words.ts';

interface Example {
  readonly text: string;
  readonly words: readonly string[];
}

const file = new URL('../../golden/field-words.json', import.meta.url);
const examples: readonly Example[] = JSON.parse(readFileSync(file, 'utf8'));

test.each(examples)('the words of “$text” are those that the host finds', ({ text, words }) => {
  expect(fieldWords(text)).toEqual(words);
});

test('only the start of a long text is read', () => {
  expect(fieldWords('word '.repeat(100_000)).length).toBeLessThan(1000);
});
