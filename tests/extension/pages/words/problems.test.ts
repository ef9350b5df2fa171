import { beforeAll, expect, test } from 'vitest';
import {
  erasedInWords,
  readProblem,
  wordsOfError,
} from '../../../../extension/src/pages/words/problems.ts';
import { speak } from '../../../../extension/src/pages/words/words.ts';

beforeAll(() => speak('en'));

test('an error without words of its own still says that nothing was changed', () => {
  expect(wordsOfError('internal')).toContain('Nothing was changed');
  expect(readProblem('internal').advice).toContain('Nothing was changed');
});

test('what an erasure did is said in full: what went, what lost a part, and what is left to be cleaned', () => {
  const erased = { steps: 1, changed: 0, tasks: 0, files_are_clean: true };
  expect(erasedInWords(erased)).toBe('Erased for good: 1 step.');
  expect(erasedInWords({ ...erased, steps: 4, tasks: 1 })).toBe(
    'Erased for good: 4 steps, with 1 task.',
  );
  expect(erasedInWords({ ...erased, changed: 2 })).toContain('2 steps lost a part');
  expect(erasedInWords({ ...erased, files_are_clean: false })).toContain('the keys are destroyed');
  expect(erasedInWords({ ...erased, steps: 0 })).toContain('nothing was erased');
});
