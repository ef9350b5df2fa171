// Splits a text into words as the redactor does.

// Scripts that write no spaces between words.
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** As the redactor looks a word up: spellings that differ by case or by vowel signs are one. */
export function folded(word) {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('i\u0307', 'i')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
    .replace(/[\u064b-\u0652\u0640\u200c\u200d\u00ad]/gu, '');
}

function* segments(run) {
  if (!withoutSpaces.test(run)) yield run;
  else for (const { segment } of segmenter.segment(run)) yield segment;
}

/** The words of a text, each with whether a sentence or a label begins with it. */
export function* wordsOf(text) {
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’\u200c][\p{L}\p{M}]+)*/gu)) {
    const between = text.slice(end, match.index);
    const begins = end === 0 || /[^ ,\-/]/u.test(between);
    for (const word of segments(match[0])) yield { word, begins };
    end = match.index + match[0].length;
  }
}
