// Finds endings and beginnings that a language adds to its words, in its list of words alone.

const longestPart = 7;
const fewestStems = 40;
const shortestStem = 4;
// A syllable of Hangul and a letter of a script without vowels say more than a letter of others.
const dense = /\p{Script=Hangul}|\p{Script=Hebrew}|\p{Script=Arabic}/u;
// Scripts without spaces have no such parts, and few letters of theirs make a word.
const withoutParts = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

function count(counts, part) {
  counts.set(part, (counts.get(part) ?? 0) + 1);
}

/** Parts of at least `fewestStems` words that stand alone too: { endings, beginnings }. */
export function learnParts(words) {
  const known = new Set(words);
  const endings = new Map();
  const beginnings = new Map();
  for (const word of known) {
    if (withoutParts.test(word) || !/^[\p{L}\p{M}]+$/u.test(word)) continue;
    const isDense = dense.test(word);
    const shortest = isDense ? 2 : shortestStem;
    for (let length = 1; length <= Math.min(longestPart, word.length - shortest); length += 1) {
      if (known.has(word.slice(0, -length))) count(endings, word.slice(-length));
      // Prefixed particles: of Semitic languages alone, since others put words together.
      const isPrefix = isDense && length <= 4 && word.length - length > 2;
      if (isPrefix && known.has(word.slice(length))) count(beginnings, word.slice(0, length));
    }
  }
  const usual = (counts) =>
    [...counts].filter(([, stems]) => stems >= fewestStems).map(([part]) => part);
  return { endings: usual(endings), beginnings: usual(beginnings) };
}
