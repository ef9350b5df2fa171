// How hard the English notice is to read, by the grade of Kincaid, Fishburne, Rogers and Chissom, "Derivation of new
// readability formulas for Navy enlisted personnel" (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
import { expect, test } from 'vitest';
import { english } from '../../../../extension/src/pages/words/en.ts';
import { textsOf } from './catalogues.ts';

/** Eight years of school. */
const hardestGrade = 8;

/** Groups of vowels; a silent e at the end is none. */
function syllablesIn(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

function gradeOf(text: string): number {
  // Both halves of what a semicolon joins are sentences to the eye.
  const sentences = text.split(/[.!?;:](?:\s|$)/).filter((sentence) => sentence.trim() !== '');
  const all = text.match(/[A-Za-z'’-]+/g) ?? [];
  const syllables = all.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (all.length / sentences.length) + 11.8 * (syllables / all.length) - 15.59;
}

test('the grade is that of the formula', () => {
  expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
  expect(gradeOf('Organizational responsibilities necessitate consideration.')).toBeGreaterThan(20);
});

test('the English notice can be read after eight years of school', () => {
  const notice = Object.entries(english)
    .filter(([key]) =>
      /^(?:consent\.(?!page|contact|recipients)|category\.\w+\.captured)/.test(key),
    )
    .flatMap(([, message]) => textsOf(message))
    .map((text) => (/[.?:]$/.test(text) ? text : `${text}.`));
  expect(gradeOf(notice.join(' '))).toBeLessThanOrEqual(hardestGrade);
  expect(gradeOf(english['consent.notice'])).toBeLessThanOrEqual(hardestGrade);
});
