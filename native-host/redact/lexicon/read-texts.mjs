// Reads the texts of translated programs out of unpacked Debian packages.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

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
    .replace(/<[^<>]*>|&[a-z]+;|[%$]\(?[\w.]+\)?%?|\{[^{}]*\}|https?:\S+|\S*[\w)]\.\w+\(\S*/gu, ' | ')
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

// Of GNOME's programs; a country's variant is written pt_BR there.
function desktopTexts(packages, language) {
  const [code, country] = language.split('-');
  const locale = country ? `${code}_${country.toUpperCase()}` : code;
  return ['evolution-common', 'libgtk-3-common', 'libgtk-4-common']
    .map((name) => join(packages, name, 'usr/share/locale', locale))
    .flatMap((place) => filesBelow(place, '.mo'))
    .flatMap(readCatalogue)
    .flatMap(([, translation]) => translation.split(/[\u0000\n]/u));
}

/** Every text of the office, browser, mail and desktop programs in one language. */
export function textsOf(packages, language, { office, mozilla }) {
  const programs = mozilla ? ['firefox-esr', 'thunderbird'] : [];
  return [
    ...officeTexts(packages, office),
    ...programs.flatMap((program) => mozillaTexts(packages, program, mozilla)),
    ...desktopTexts(packages, language),
  ].map(plain);
}
