import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../../../../extension/src/pages/words/en.ts';
import { languages } from '../../../../extension/src/pages/words/words.ts';
import { categories } from '../../../../extension/src/protocol/protocol.ts';
import { catalogues, textsOf, translations } from './catalogues.ts';

const listsFolder = join(import.meta.dirname, '../../../../schema/words');
const pagesFolder = join(import.meta.dirname, '../../../../extension/src/pages');

function listsOf(language: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return JSON.parse(readFileSync(join(listsFolder, `${language}.json`), 'utf8'));
}

function parametersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}

/** Words that are the same in another language too. */
const same: Readonly<Record<string, readonly string[]>> = {
  de: ['mask.reason'],
  es: ['mask.reason'],
};

test('there is one file of words and one of lists for each language', () => {
  const lists = readdirSync(listsFolder).map((name) => name.replace('.json', ''));
  expect(lists.sort()).toEqual([...languages].sort());
  expect(Object.keys(catalogues).sort()).toEqual([...languages].sort());
});

/** How what is captured goes on to what is not. */
const negations: Readonly<Record<string, RegExp>> = {
  en: /; (?:not|never) /,
  de: /(?:[;.] )(?:nicht|nie|kein)/i,
  fr: /(?:[;.]\s).*(?:pas|jamais|aucun)/i,
  es: /(?:[;.] ).*(?:no|nunca|ni)/i,
  hi: /[;।].*(?:नहीं|कभी)/,
  ja: /。.*ません。$/,
};

describe.each(Object.entries(catalogues))('in %s', (language, words) => {
  test('every category says what is captured and what is not', () => {
    for (const category of categories)
      expect(words[`category.${category}.captured`], category).toMatch(negations[language] ?? /^$/);
  });

  test('every reason why something or nothing is recorded is a sentence', () => {
    const reasons = Object.entries(words).filter(([key]) => /^recording\.\w+\.reason$/.test(key));
    expect(reasons.length).toBeGreaterThan(5);
    for (const [key, reason] of reasons) expect(reason, key).toMatch(/^[^\p{Ll}].*[.।。]$/u);
  });
});

describe.each(Object.entries(translations))('%s', (language, words) => {
  test('has the keys of English, in the same order', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english));
  });

  test('has the parameters of English in each form', () => {
    for (const [key, message] of Object.entries(english)) {
      const wanted = new Set(textsOf(message).flatMap(parametersOf));
      const own = words[key as keyof typeof english];
      // One of something may be said without its number.
      const optional = new Set(typeof own === 'string' ? [] : ['{count}']);
      for (const text of textsOf(own)) {
        const found = new Set(parametersOf(text));
        const missing = [...wanted].filter((name) => !found.has(name) && !optional.has(name));
        expect(missing, `${key}: ${text}`).toEqual([]);
        expect(
          [...found].every((name) => wanted.has(name)),
          `${key}: ${text}`,
        ).toBe(true);
      }
    }
  });

  test('has words for what depends on a number in each form that the language has for some things', () => {
    const rules = new Intl.PluralRules(language);
    const forms = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
    for (const [key, message] of Object.entries(words)) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message).sort(), key).toEqual([...forms].sort());
    }
  });

  test('has nothing empty and nothing left in English', () => {
    const left = Object.entries(words).filter(([key, message]) => {
      const theirs = textsOf(english[key as keyof typeof english]);
      const own = textsOf(message);
      return own.some((text) => text.trim() === '' || theirs.includes(text));
    });
    expect(left.map(([key]) => key)).toEqual(same[language] ?? []);
  });

  test('has the lists of English, with nothing empty and nothing left in English', () => {
    const [own, theirs] = [listsOf(language), listsOf('en')];
    expect(Object.keys(own)).toEqual(Object.keys(theirs));
    for (const [name, list] of Object.entries(theirs)) {
      expect(Object.keys(own[name] ?? {})).toEqual(Object.keys(list));
      for (const [word, text] of Object.entries(list)) {
        expect(own[name]?.[word]?.trim(), word).not.toBe('');
        expect(own[name]?.[word], word).not.toBe(text);
      }
    }
  });
});

test.each(['consent', 'popup', 'my-data'])(
  '%s names words that are there and need no values',
  (page) => {
    const html = readFileSync(join(pagesFolder, `${page}.html`), 'utf8');
    const named = [...html.matchAll(/data-(?:words|label|example)="([^"]+)"/g)].map(
      ([, key]) => key,
    );
    expect(named.length).toBeGreaterThan(10);
    const words: Readonly<Record<string, unknown>> = english;
    for (const key of named) expect(words[key ?? ''], key).toMatch(/^[^{]+$/);
    // Words that stand in the HTML itself would not be translated.
    const texts = html.replace(/<(?:title|!doctype)[^>]*>[^<]*|<[^>]*>|…|\s/g, '');
    expect(texts).toBe('');
  },
);

test('what browsers and stores show of the extension fits', () => {
  for (const words of Object.values(catalogues))
    expect([...(textsOf(words['extension.description'])[0] ?? '')].length).toBeLessThanOrEqual(132);
});
