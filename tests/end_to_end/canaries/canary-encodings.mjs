// How a page may write a value, beside plainly: each is a way in which values came past the masks of other recorders.
// A search for values looks for each of these too, whichever the page wrote.
const homoglyphs = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  E: 'Е',
  K: 'К',
  M: 'М',
  T: 'Т',
};

const mapped = (text, change) => [...text].map(change).join('');
const bytesOf = (text) => [...Buffer.from(text, 'utf8')];
const hexOf = (byte) => byte.toString(16).padStart(2, '0');
const percentOf = (text) =>
  bytesOf(text)
    .map((byte) => `%${hexOf(byte).toUpperCase()}`)
    .join('');

/** ASCII has its twins for vertical writing at this distance; a space has one of its own. */
function fullWidth(text) {
  return mapped(text, (sign) => {
    const code = sign.codePointAt(0);
    if (code === 0x20) return '\u3000';
    return code > 0x20 && code < 0x7f ? String.fromCodePoint(code + 0xfee0) : sign;
  });
}

/** Digits in pairs, letters one by one, as people write what is dictated. */
function grouped(text) {
  return /\d{6}/.test(text.replaceAll(' ', ''))
    ? text.replaceAll(' ', '').replaceAll(/(.{2})(?=.)/g, '$1-')
    : mapped(text, (sign) => `${sign} `).trim();
}

export const encodings = {
  plain: (text) => text,
  upper_case: (text) => text.toUpperCase(),
  lower_case: (text) => text.toLowerCase(),
  grouped,
  full_width: fullWidth,
  zero_width: (text) => [...text].join('\u200b'),
  homoglyphs: (text) => mapped(text, (sign) => homoglyphs[sign] ?? sign),
  percent: percentOf,
  // As a link to a page that gets a link.
  double_percent: (text) => percentOf(text).replaceAll('%', '%25'),
  entities: (text) => mapped(text, (sign) => `&#${sign.codePointAt(0)};`),
  base64: (text) => Buffer.from(text, 'utf8').toString('base64'),
  hexadecimal: (text) => bytesOf(text).map(hexOf).join(''),
  script_escapes: (text) =>
    mapped(text, (sign) => `\\u${sign.codePointAt(0).toString(16).padStart(4, '0')}`),
  reversed: (text) => [...text].reverse().join(''),
  decomposed: (text) => text.normalize('NFD'),
  // Over two elements, or two lines where there can be no elements.
  split: (text, atom) => halves(text, atom).join('\n'),
};

/** Two parts; a name is cut within the part of it that is nowhere else. */
export function halves(text, atom = text) {
  const start = Math.max(0, text.indexOf(atom));
  const length = text.includes(atom) ? atom.length : text.length;
  const middle = start + Math.ceil(length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}

/** Of three bytes base64 makes four signs, so a value within something longer is written in one of three ways. */
function base64Phases(text) {
  const bytes = Buffer.from(text, 'utf8');
  return [0, 1, 2].map((phase) => {
    const padded = Buffer.concat([Buffer.alloc(phase), bytes]).toString('base64');
    // The signs at both ends depend on the neighbours too.
    const skipped = Math.ceil((phase * 8) / 6);
    const whole = Math.floor(((phase + bytes.length) * 8) / 6);
    return padded.slice(skipped, whole);
  });
}

function withSeparators(text) {
  if (!/^\d+$/.test(text)) return [];
  return [' ', '-', '.', '\u00a0'].flatMap((sign) =>
    [2, 3, 4].map((size) => text.replaceAll(new RegExp(`(.{${size}})(?=.)`, 'g'), `$1${sign}`)),
  );
}

/** All ways to write a value that a search must know; letter case of ASCII is left to the search. */
export function writtenForms(text) {
  const unaccented = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const cases = [text, text.toLowerCase(), text.toUpperCase(), unaccented];
  const encoded = Object.entries(encodings)
    .filter(([name]) => name !== 'split')
    .map(([, encode]) => encode(text));
  const lower = text.toLowerCase();
  return new Set([
    ...cases,
    ...encoded,
    ...['percent', 'hexadecimal', 'reversed', 'script_escapes'].map((name) =>
      encodings[name](lower),
    ),
    ...base64Phases(text),
    ...base64Phases(lower),
    ...withSeparators(text),
  ]);
}
