// Reads the texts of translated programs out of unpacked Debian packages.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTexts } from './read-bundles.mjs';
import { packTexts } from './read-resource-packs.mjs';

const largestArchive = 256 * 1024 * 1024;

function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));
}

/** The pairs of a compiled message catalogue: [original, translation] (GNU gettext, MO files). */
export function readCatalogue(file) {
  const bytes = readFileSync(file);
  const count = bytes.readUInt32LE(8);
  const text = (table, index) => {
    const entry = bytes.readUInt32LE(table) + index * 8;
    const start = bytes.readUInt32LE(entry + 4);
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(entry));
  };
  return Array.from({ length: count }, (_, index) => [
    text(12, index).replace(/^[^\u0004]*\u0004/u, ''),
    text(16, index),
  ]).filter(([original]) => original !== '');
}

// What stands for something else, marks a key or is no text.
function plain(text) {
  return text
    .replace(
      /<[^<>]*>|&[a-z]+;|[%$]\(?[\w.]+\)?%?|\{[^{}]*\}|https?:\S+|\S*[\w)]\.\w+\(\S*/gu,
      ' | ',
    )
    .replace(/[~_]|&(?=\p{L})/gu, '');
}

function pageText(html) {
  return html
    .replace(/<(script|style|pre|code|samp)\b[\s\S]*?<\/\1>/gu, ' | ')
    .replace(/<\/?(?:p|h\d|td|th|li|div|title|meta)\b[^>]*>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&[a-z]+;|&#\d+;/gu, ' ')
    .split('\n');
}

// Values of Fluent and .properties files.
function valuesOf(text) {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/^\s*[\w.-]+\s*=/u, '').replace(/^\s*\*?\[[\w-]+\]/u, ''));
}

function mozillaTexts(packages, program, name) {
  return filesBelow(join(packages, `${program}-l10n-${name}`), '.xpi').flatMap((archive) => {
    const text = execFileSync('unzip', ['-p', archive, '*.ftl', '*.properties'], {
      maxBuffer: largestArchive,
    });
    return valuesOf(text.toString('utf8'));
  });
}

function officeTexts(packages, name) {
  const isEnglish = name === 'en-us';
  const from = join(packages, `libreoffice-l10n-${isEnglish ? 'de' : name}`);
  const messages = filesBelow(from, '.mo')
    .flatMap(readCatalogue)
    .flatMap((pair) => pair[isEnglish ? 0 : 1].split(/[\u0000\n]/u));
  const pages = filesBelow(join(packages, `libreoffice-help-${name}`), '.html');
  return [...messages, ...pages.flatMap((page) => pageText(readFileSync(page, 'utf8')))];
}

const catalogues = new RegExp(
  '^(?:evolution-common|evolution-data-server-common|gsettings-desktop-schemas|gvfs-common|kio|' +
    'libglib2[.]0-data|libgtk-[34]-common|libkf5[a-z0-9]+-data|postgresql-(?:client-)?15|' +
    'python3-django-horizon|python3-djangorestframework|subversion|xkb-data)$',
  'u',
);

// Of these some translations are under a licence that asks too much of who ships them.
const otherLicence = /^libkf5(?:kdelibs4support|khtml|notifyconfig|parts|service|textwidgets)-data$/u;

// A country's variant is written pt_BR there.
function catalogueCodes(language) {
  const [code, country] = language.split('-');
  if (language === 'zh-cn') return ['zh_CN', 'zh_Hans'];
  if (language === 'zh-tw') return ['zh_TW', 'zh_Hant', 'zh_HK'];
  if (country) return [`${code}_${country.toUpperCase()}`];
  return language === 'nb' ? ['nb', 'no', 'nb_NO'] : [code, `${code}_${code.toUpperCase()}`];
}

/** Of desktop and web programs: those that say their language by the folder of the catalogue. */
function catalogueTexts(packages, language) {
  const isEnglish = language === 'en';
  const places = catalogueCodes(isEnglish ? 'de' : language).map((code) => `/locale/${code}/`);
  return readdirSync(packages)
    .filter((name) => catalogues.test(name) && !otherLicence.test(name))
    .flatMap((name) => filesBelow(join(packages, name), '.mo'))
    .filter((file) => places.some((place) => file.includes(place)))
    .flatMap(readCatalogue)
    .flatMap((pair) => pair[isEnglish ? 0 : 1].split(/[\u0000\n]/u));
}

/** Every text of the office, browser, mail, desktop and web programs in one language. */
export function textsOf(packages, language, { office, mozilla }) {
  const programs = mozilla ? ['firefox-esr', 'thunderbird'] : [];
  return [
    ...officeTexts(packages, office),
    ...programs.flatMap((program) => mozillaTexts(packages, program, mozilla)),
    ...catalogueTexts(packages, language),
    ...bundleTexts(packages, language),
    ...packTexts(packages, language),
  ].map(plain);
}
