/** Lists of words such as "card number, *passwort, kennwort*", looked for in the words of a text. */
import { fieldWords, isWrittenWithoutSpaces } from './field-words.ts';

export interface WordPatterns {
  /** Whether a pattern stands anywhere in the words. */
  match(words: readonly string[]): boolean;
  /** Whether a pattern is all of the words. */
  matchWhole(words: readonly string[]): boolean;
}

interface Part {
  readonly text: string;
  /** Whether more may stand before it in the same word, and behind it. */
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
}

type Pattern = readonly Part[];

/** Patterns are apart by commas; * stands for the rest of a word. */
export function createWordPatterns(list: string): WordPatterns {
  const patterns = list.split(',').map(parsed).filter(isNotEmpty);
  const whole = new Set(patterns.map((pattern) => pattern.map(({ text }) => text).join(' ')));
  // Most patterns begin with a whole word, or with its start, so that few are tried at each word.
  const byStart = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const [first] = pattern;
    const start = first.isOpenAtStart ? '' : startOf(first.text);
    byStart.set(start, [...(byStart.get(start) ?? []), pattern]);
  }
  const tried = (word: string) => [
    ...(byStart.get('') ?? []),
    ...(byStart.get(startOf(word)) ?? []),
  ];
  return {
    match: (words) =>
      words.some((word, at) => tried(word).some((pattern) => fits(pattern, words, at))),
    matchWhole: (words) => whole.has(words.join(' ')),
  };
}

function isNotEmpty(pattern: Pattern): pattern is readonly [Part, ...Part[]] {
  return pattern.length > 0;
}

/** Of one letter at least, so that no word begins like the patterns that may begin anywhere. */
function startOf(word: string): string {
  return word.slice(0, 2);
}

function parsed(pattern: string): Pattern {
  const trimmed = pattern.trim();
  const words = fieldWords(trimmed);
  return words.map((text, index) => {
    const isUnspaced = isWrittenWithoutSpaces(text);
    return {
      text,
      isOpenAtStart: isUnspaced || (index === 0 && trimmed.startsWith('*')),
      isOpenAtEnd: isUnspaced || (index === words.length - 1 && trimmed.endsWith('*')),
    };
  });
}

function fits(pattern: Pattern, words: readonly string[], at: number): boolean {
  return pattern.every((part, index) => isFound(part, words[at + index] ?? ''));
}

function isFound({ text, isOpenAtStart, isOpenAtEnd }: Part, word: string): boolean {
  if (isOpenAtStart) {
    return isOpenAtEnd ? word.includes(text) : word.endsWith(text);
  }
  return isOpenAtEnd ? word.startsWith(text) : word === text;
}
