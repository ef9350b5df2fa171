// Makes the lists of words/ and names/ from translated interface texts, help pages and lists of
// names. README.md beside this file says where these come from and under which licences.
// usage: node make-word-lists.mjs FOLDER_OF_UNPACKED_PACKAGES GIVEN_NAMES SURNAMES
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemsOf } from './read-dictionaries.mjs';
import { textsOf } from './read-texts.mjs';
import { learnParts } from './learn-parts.mjs';
import { fakerNames, manyNames } from './read-names.mjs';
import { softwareTerms } from './read-terms.mjs';
import { folded, wordsOf } from './split-text.mjs';
import { monthsOf, standardTextsOf } from './standard-words.mjs';

const folder = import.meta.dirname;

// Language: its names among the packages of LibreOffice and among those of Firefox.
const languages = {
  ar: ['ar', 'ar'],
  bg: ['bg', 'bg'],
  ca: ['ca', 'ca'],
  cs: ['cs', 'cs'],
  da: ['da', 'da'],
  de: ['de', 'de'],
  el: ['el', 'el'],
  en: ['en-us', ''],
  es: ['es', 'es-es'],
  fi: ['fi', 'fi'],
  fr: ['fr', 'fr'],
  he: ['he', 'he'],
  hi: ['hi', 'hi-in'],
  hr: ['hr', 'hr'],
  hu: ['hu', 'hu'],
  id: ['id', 'id'],
  it: ['it', 'it'],
  ja: ['ja', 'ja'],
  ko: ['ko', 'ko'],
  nb: ['nb', 'nb-no'],
  nl: ['nl', 'nl'],
  pl: ['pl', 'pl'],
  pt: ['pt', 'pt-pt'],
  'pt-br': ['pt-br', 'pt-br'],
  ro: ['ro', 'ro'],
  ru: ['ru', 'ru'],
  sk: ['sk', 'sk'],
  sv: ['sv', 'sv-se'],
  th: ['th', 'th'],
  tr: ['tr', 'tr'],
  uk: ['uk', 'uk'],
  vi: ['vi', 'vi'],
  'zh-cn': ['zh-cn', 'zh-cn'],
  'zh-tw': ['zh-tw', 'zh-tw'],
};

// A word of so many texts may stand wherever its case says that it is a word; a rarer one has to
// have plain words around it.
const fewestTextsOfCommon = 4;
// One character of a script without spaces is part of many words and names, and a word that is a
// name too has to be known as a word.
const fewestTextsOfSure = 20;
const longestWord = 32;

function countWords(texts) {
  const counts = new Map();
  for (const text of new Set(texts)) {
    for (const { word, begins } of wordsOf(text.normalize('NFC'))) {
      const key = folded(word);
      if (key.length > longestWord || /^[a-z]?$/u.test(key)) continue;
      const count = counts.get(key) ?? { lower: 0, middle: 0, start: 0 };
      if (word === word.toLowerCase()) count.lower += 1;
      else if (begins) count.start += 1;
      else count.middle += 1;
      counts.set(key, count);
    }
  }
  return counts;
}

// "Rediger" begins hundreds of labels and hardly stands within one: there a capital says nothing,
// and neither does it of a German noun. What as many texts have is a word all the same.
function isUsualWord(word, count, { given, isWithNouns }) {
  const isMostlyFirst = count.lower > 0 && count.lower * 3 >= count.middle;
  const isSurnameAlone = !given.has(word);
  const isOftenLower = isSurnameAlone && count.lower >= fewestTextsOfSure;
  return isMostlyFirst || isOftenLower || (isWithNouns && isSurnameAlone);
}

/** A word of a list of names is a name where it is mostly seen with a capital. */
function isWord(word, count, names) {
  const isCaseless = word === word.toUpperCase();
  const capital = count.middle + count.start;
  const total = count.lower + capital;
  const isSure = total >= fewestTextsOfSure;
  const isInLists = names.given.has(word) || names.surnames.has(word);
  if (isInLists && isCaseless) return isSure;
  if (isInLists && count.lower * 3 < capital) return isSure && isUsualWord(word, count, names);
  if (isCaseless && [...word].length === 1) return isSure;
  return count.lower > 0 || total > 1;
}

function linesOf(words) {
  return words.join(' ').replace(/(.{1,118})(?: |$)/gu, '$1\n');
}

function listOf(counts, names) {
  const rare = [];
  const common = [];
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isWord(word, count, names)) continue;
    const isNoun = names.isWithNouns && count.lower * 4 < count.middle;
    const written = isNoun ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    const total = count.lower + count.middle + count.start;
    (total >= fewestTextsOfCommon ? common : rare).push(written);
  }
  return { rare, common };
}

function foldedNames(text) {
  return text
    .split(/[\s'’-]+/u)
    .map(folded)
    .filter((name) => [...name].length > 1);
}

function namesOf(file) {
  return foldedNames(readFileSync(file, 'utf8'));
}

function standardWords(language) {
  const texts = [...standardTextsOf(language), ...monthsOf(language)];
  return texts.flatMap((text) => [...wordsOf(text)].map(({ word }) => folded(word)));
}

function write(name, title, ...sections) {
  const text = `# ${title}\n${sections.map(linesOf).join('# common\n')}`;
  writeFileSync(join(folder, name), text);
  process.stdout.write(`${name}: ${text.length} characters\n`);
}

const [packages, givenFile, surnameFile] = process.argv.slice(2);
const faker = await fakerNames(packages);
const given = new Set([...namesOf(givenFile), ...foldedNames(faker.given.join(' '))]);
const surnames = new Set([...namesOf(surnameFile), ...foldedNames(faker.surnames.join(' '))]);
const known = new Set();
const months = new Set();
const parts = new Set();
for (const part of ['words', 'names']) mkdirSync(join(folder, part), { recursive: true });
for (const [language, [office, mozilla]] of Object.entries(languages)) {
  const counts = countWords(textsOf(packages, language, { office, mozilla }));
  const { rare, common } = listOf(counts, { given, surnames, isWithNouns: language === 'de' });
  const standard = standardWords(language).filter((word) => [...word].length > 1);
  const all = [...new Set([...common, ...standard])].sort();
  const stems = stemsOf(packages, language)
    .map(folded)
    .filter((stem) => !counts.has(stem));
  const others = [...new Set([...rare, ...stems])].sort();
  write(`words/${language}.txt`, `Words of ${language}: rare ones, then common ones.`, others, all);
  const words = [...others, ...all].map((word) => word.toLowerCase());
  for (const word of words) known.add(word);
  const { endings, beginnings } = learnParts(words);
  const isName = (part) => part.length > 3 && (given.has(part) || surnames.has(part));
  for (const ending of endings) if (!isName(ending)) parts.add(`-${ending}`);
  for (const beginning of beginnings) if (!isName(beginning)) parts.add(`${beginning}-`);
  for (const text of monthsOf(language)) {
    for (const { word } of wordsOf(text)) if (folded(word).length > 2) months.add(folded(word));
  }
}
const isNoName = (word) => !known.has(word) && !given.has(word) && !surnames.has(word);
write('words/software.txt', 'Words of computing.', softwareTerms(packages).filter(isNoName));
write('names/months.txt', 'Months of the languages of words/.', [...months].sort());
write('names/given.txt', 'Given names of many languages.', [...given].sort());
write(
  'names/surnames.txt',
  'Surnames of many languages.',
  [...surnames].filter((name) => !given.has(name)).sort(),
);
const many = foldedNames(manyNames(packages).join(' '));
const further = new Set(many.filter(isNoName));
write('names/further.txt', 'Further names, none of them a word of words/.', [...further].sort());
write('parts.txt', 'Endings and beginnings of words.', [...parts].sort());
