// Words of the interface of a real web app, DokuWiki, as Debian installs it: which of them stay.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countLostWords } from './measure-corpus.mjs';
import { maskedCharacters } from './run-redactor.mjs';

const places = ['/usr/share/dokuwiki/inc/lang', '/usr/share/dokuwiki/lib/plugins'];

// The languages of the lexicon.
const languages =
  'ar bg ca cs da de el en es fi fr he hi hr hu id it ja ko nl no pl pt ro ru sk sv th tr uk vi zh'.split(
    ' ',
  );

function languageOf(path) {
  const folder = /(?:^|\/)([a-z]{2})(?:-(?:br|formal|informal|tw))?\/(?:lang|settings)\.php$/u.exec(
    path,
  )?.[1];
  return languages.includes(folder) ? folder : null;
}

function unescaped(literal) {
  return literal.replace(/\\(['"\\])/gu, '$1');
}

// What stands for something else, marks a key or is no text.
function plain(text) {
  return text
    .replace(
      /<[^<>]*>|&[a-z]+;|%\(?\w*\)?[\w$]|\{[^{}]*\}|https?:\S+|\S*[_\d@]\S*|\S+\.\w{2,}/gu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

function textsOf(file) {
  const literals = readFileSync(file, 'utf8').matchAll(
    /=\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)");/gu,
  );
  return [...literals].map(([, single, double]) => plain(unescaped(single ?? double)));
}

/** Files of one folder with their languages. */
function filesOf(place) {
  return readdirSync(place, { recursive: true })
    .map((path) => ({ file: join(place, path), language: languageOf(`/${path}`) }))
    .filter(({ language }) => language !== null);
}

function catalogue() {
  const cases = new Map();
  for (const { file, language } of places.filter(existsSync).flatMap(filesOf)) {
    for (const text of textsOf(file)) {
      if (/\p{L}{2}/u.test(text)) cases.set(`${language} ${text}`, { language, text });
    }
  }
  return [...cases.values()];
}

/** Counts by language and of all: { words, lost }. */
export function measureInterface(only) {
  const cases = catalogue().filter(
    ({ language }) => only === undefined || only.startsWith(language),
  );
  if (cases.length === 0) return new Map();
  const masks = maskedCharacters(cases);
  const counts = new Map();
  for (const [index, { language, text }] of cases.entries()) {
    const { words, lost } = countLostWords(text, masks[index]);
    for (const key of ['all', language]) {
      const count = counts.get(key) ?? { words: 0, lost: 0 };
      counts.set(key, { words: count.words + words, lost: count.lost + lost });
    }
  }
  return counts;
}
