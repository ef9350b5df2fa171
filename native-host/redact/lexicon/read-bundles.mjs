// Reads the texts of web components that ship their translations on npm: JSON, .properties and
// modules of string literals, one file or folder a language.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// Folder of a package below npm/, and where its translations are.
const bundles = {
  'ag-grid-community-locale': 'dist/package/src',
  'clerk-localizations': 'dist',
  'cldr-annotations-full': 'annotations',
  'datatables.net-plugins': 'i18n',
  'decap-cms-locales': 'src',
  'element-plus': 'es/locale/lang',
  'ep_etherpad-lite': 'locales',
  'excalidraw-excalidraw': 'dist/dev/locales',
  keycloakify: 'res/account-v1/messages',
  'logto-phrases': 'lib/locales',
  'logto-phrases-experience': 'lib/locales',
  'node-red-editor-client': 'locales',
  'node-red-nodes': 'locales',
  'openmrs-esm-patient-registration-app': 'translations',
  'openui5-sap.f': 'src',
  'openui5-sap.m': 'src',
  'openui5-sap.ui.core': 'src/sap/ui/core',
  'openui5-sap.ui.fl': 'src',
  'openui5-sap.ui.integration': 'src',
  'openui5-sap.ui.mdc': 'src',
  'openui5-sap.ui.rta': 'src',
  'openui5-sap.ui.table': 'src',
  'openstreetmap-id-tagging-schema': 'dist/translations',
  'payloadcms-translations': 'dist/languages',
  primelocale: '.',
  'strapi-admin': 'dist/admin/admin/src/translations',
  'survey-core': 'i18n',
  'uppy-locales': 'src',
  'uptime-kuma': 'src/lang',
};

// One of these is a package for one language.
const packageOfLanguage = 'codingame-monaco-vscode-language-pack-';

// Some packages call languages by their English names.
const englishNames = new Intl.DisplayNames('en', { type: 'language' });

// A country's variant may stand for a language that has no other.
const variants = {
  nb: ['nb', 'no'],
  he: ['he', 'iw'],
  id: ['id', 'in'],
  'zh-cn': ['zh-cn', 'zh_cn', 'zh-hans', 'zhcn', 'zh'],
  'zh-tw': ['zh-tw', 'zh_tw', 'zh-hant', 'zhtw', 'zh-hk'],
  pt: ['pt', 'pt-pt', 'pt_pt'],
  'pt-br': ['pt-br', 'pt_br', 'ptbr'],
};

function codesOf(language) {
  return variants[language] ?? [language, `${language}[-_][a-z]{2}`];
}

function patternOf(language) {
  const codes = codesOf(language);
  const name = language.includes('-') ? [] : [englishNames.of(language).toLowerCase()];
  return new RegExp(
    `(?:^|/|messagebundle_|messages_|i18n_)(?:${[...codes, ...name].join('|')})(?:-[a-z0-9]{8})?(?:/|\\.(?:json|properties|js|mjs|ts|json\\.mjs)$)`,
    'iu',
  );
}

function stringsOf(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function literalsOf(source) {
  const literals = source.matchAll(
    /:\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)|=\s*"((?:[^"\\\n]|\\.)*)";/gu,
  );
  return [...literals].map((found) =>
    (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '')
      .replace(/\\u([\da-f]{4})/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\[nrt]/gu, ' ')
      .replaceAll('\\', ''),
  );
}

function propertiesOf(source) {
  return source
    .split('\n')
    .filter((line) => !/^\s*[#!]/u.test(line))
    .map((line) => line.replace(/^[^=:]*[=:]/u, ''))
    .map((line) =>
      line.replace(/\\u([\da-f]{4})/giu, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    );
}

function textsOfFile(file) {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.properties')) return propertiesOf(source);
  if (!file.endsWith('.json')) return literalsOf(source);
  try {
    return stringsOf(JSON.parse(source));
  } catch {
    return []; // A comment in JSON: none of the packages needs it.
  }
}

function filesOf(place) {
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true }).filter(
    (path) =>
      /\.(?:json|properties|js|mjs|ts)$/u.test(path) &&
      !/\.d\.ts$|\.min\.|(?:^|\/)cldr\/|thirdparty|\.spec\./u.test(path),
  );
}

function textsOfPackage(place, isWanted) {
  return filesOf(place)
    .filter(isWanted)
    .flatMap((path) => textsOfFile(join(place, path)));
}

/** Every text in one language of the packages unpacked below FOLDER/npm. */
export function bundleTexts(packages, language) {
  const pattern = patternOf(language);
  const placeOf = (name, folder) => join(packages, 'npm', name, folder);
  return [
    ...Object.entries(bundles).flatMap(([name, folder]) =>
      textsOfPackage(placeOf(name, folder), (path) => pattern.test(path)),
    ),
    ...codesOf(language).flatMap((code) =>
      textsOfPackage(placeOf(`${packageOfLanguage}${code}`, 'translations'), () => true),
    ),
  ];
}
