/** The words of a field's name, label or placeholder, folded as the host folds them (field_words.cpp). */

const mostText = 4096;
const accents = /[\u0300-\u036f\u064b-\u0655\u0640]/g;
const humps = /(\p{Ll})(?=\p{Lu})/gu;
const betweenWords = /[^\p{L}\p{N}\p{M}]+/u;
/** Scripts without spaces between words. */
const unspaced = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}ー';
const unspacedWord = new RegExp(`^[${unspaced}]`, 'u');
const scriptBorder = new RegExp(
  `(?<=[${unspaced}])(?=[^${unspaced}\\p{M}])|(?<=[^${unspaced}])(?=[${unspaced}])`,
  'gu',
);
const digitsAtEnd = /(?<=\D)\d+$/;
const plainForms: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
};
const written = new RegExp(`[${Object.keys(plainForms).join('')}]`, 'g');

/** customerEmail, customer_email and "Customer e-mail" have the same words. */
export function fieldWords(text: string): string[] {
  return text
    .slice(0, mostText)
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(humps, '$1 ')
    .toLowerCase()
    .replace(written, (letter) => plainForms[letter] ?? letter)
    .replace(scriptBorder, ' ')
    .split(betweenWords)
    .map((word) => withoutArticle(word.replace(digitsAtEnd, '')))
    .filter((word) => word !== '');
}

export function isWrittenWithoutSpaces(word: string): boolean {
  return unspacedWord.test(word);
}

function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}
