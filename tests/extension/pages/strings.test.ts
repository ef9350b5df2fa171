import { expect, test } from 'vitest';
import {
  categoryWords,
  recordingWords,
  wordsOfError,
} from '../../../extension/src/pages/strings.ts';
import { categories } from '../../../extension/src/protocol/protocol.ts';

test('every category says what is captured and what is not', () => {
  for (const category of categories)
    expect(categoryWords[category].captured, category).toMatch(/; (?:not|never) /);
});

test('every reason why nothing is recorded is a sentence', () => {
  for (const { reason } of Object.values(recordingWords)) expect(reason).toMatch(/^[A-Z].*\.$/);
});

test('an error without words of its own still says that nothing was changed', () => {
  expect(wordsOfError('internal')).toContain('Nothing was changed');
});
