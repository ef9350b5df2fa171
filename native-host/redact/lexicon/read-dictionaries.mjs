// Reads the stems of spelling dictionaries (hunspell) out of unpacked Debian packages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Only those whose licence lets the words be shipped with the program: see README.md.
const dictionaries = {
  da: ['hunspell-da', 'da_DK'],
  el: ['hunspell-el', 'el_GR'],
  en: ['hunspell-en-us', 'en_US'],
  es: ['hunspell-es', 'es_ES'],
  fr: ['hunspell-fr-comprehensive', 'fr'],
  hr: ['hunspell-hr', 'hr_HR'],
  hu: ['hunspell-hu', 'hu_HU'],
  id: ['hunspell-id', 'id_ID'],
  ko: ['hunspell-ko', 'ko'],
  nl: ['hunspell-nl', 'nl'],
  pl: ['hunspell-pl', 'pl_PL'],
  'pt-br': ['hunspell-pt-br', 'pt_BR'],
  pt: ['hunspell-pt-pt', 'pt_PT'],
  ro: ['hunspell-ro', 'ro_RO'],
  ru: ['hunspell-ru', 'ru_RU'],
  sk: ['hunspell-sk', 'sk_SK'],
  sv: ['hunspell-sv', 'sv_SE'],
  tr: ['hunspell-tr', 'tr_TR'],
  uk: ['hunspell-uk', 'uk_UA'],
};

// Long words are built of shorter ones, or are seldom needed.
const longestStem = 10;
const longestOfManyWords = 7;
const manyWords = 130_000;

function encodingOf(affixes) {
  return /^SET\s+(\S+)/mu.exec(affixes)?.[1].toLowerCase().replace('microsoft-', '') ?? 'utf-8';
}

/** Lower-case stems of one language, as a text each; none where there is no such dictionary. */
export function stemsOf(packages, language) {
  const [name, file] = dictionaries[language] ?? [];
  const place = join(packages, name ?? '', 'usr/share/hunspell', file ?? '');
  if (name === undefined || !existsSync(`${place}.dic`)) return [];
  const encoding = encodingOf(readFileSync(`${place}.aff`, 'latin1'));
  const decoder = new TextDecoder(encoding.replace('iso8859', 'iso-8859').replace('--', '-'));
  const stems = decoder
    .decode(readFileSync(`${place}.dic`))
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[/\t\r ].*$/u, ''))
    .filter((stem) => /^[\p{Ll}\p{Lo}\p{M}]+$/u.test(stem) && [...stem].length > 1);
  const longest = stems.length > manyWords ? longestOfManyWords : longestStem;
  return stems.filter((stem) => [...stem].length <= longest);
}
