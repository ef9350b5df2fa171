// Writes src/protocol/generated/ from schema/: types, word lists and the validator of host messages.
// Nothing there is written by hand and nothing there is kept in the repository.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { fieldWords } from './src/guard/field-words.ts';
import { createWordPatterns } from './src/guard/word-patterns.ts';

const schemaFolder = fileURLToPath(new URL('../schema/', import.meta.url));
const outputFolder = fileURLToPath(new URL('src/protocol/generated/', import.meta.url));
const banner = '// Generated from schema/ by extension/generate.mjs.\n';

async function readSchema(name) {
  return JSON.parse(await readFile(join(schemaFolder, `${name}.schema.json`), 'utf8'));
}

function camelCase(words) {
  return words.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
}

function typeName(words) {
  const name = camelCase(words);
  return name[0].toUpperCase() + name.slice(1);
}

function plural(word) {
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`;
  return word.endsWith('s') ? `${word}es` : `${word}s`;
}

function listOfWords(name, definition) {
  const list = plural(camelCase(name));
  const words = definition.enum.map((word) => `'${word}'`).join(', ');
  const type = `export type ${typeName(name)} = (typeof ${list})[number];`;
  return `/** ${definition.description} */\nexport const ${list} = [${words}] as const;\n${type}\n`;
}

function vocabularySource(vocabulary) {
  const { category_of_action: categoryOfAction, ...lists } = vocabulary.$defs;
  const parts = Object.entries(lists).map(([name, definition]) => listOfWords(name, definition));
  const table = JSON.stringify(categoryOfAction.const);
  parts.push(
    `/** ${categoryOfAction.description} */\nexport const categoryOfAction: Readonly<Record<ActionKind, Category>> = ${table};\n`,
  );
  return banner + parts.join('\n');
}

function typesSource(name, schema) {
  return compile(schema, name, {
    cwd: schemaFolder,
    bannerComment: banner.trim(),
    additionalProperties: false,
    // Lengths of lists are the validator's business; as tuple types they would be unusable.
    ignoreMinAndMaxItems: true,
    format: false,
  });
}

/** The browser forbids `eval` in extensions, so the validator is compiled here and not there. */
async function validatorSource() {
  const ajv = new Ajv2020({ strict: true, code: { source: true, esm: true, lines: true } });
  for (const file of await readdir(schemaFolder)) {
    if (!file.endsWith('.schema.json')) continue;
    ajv.addSchema(await readSchema(file.slice(0, -'.schema.json'.length)));
  }
  // Ajv's own helper is CommonJS, which no module may load.
  const code = standaloneCode(ajv, { matchesToExtension: 'to-extension.schema.json' }).replaceAll(
    'require("ajv/dist/runtime/ucs2length").default',
    '(text) => [...text].length',
  );
  if (/\brequire\(/.test(code)) throw new Error('the validator would need a package at run time');
  if (/\beval\(|new Function/.test(code)) throw new Error('the validator would need eval');
  return `${banner}${code}\n`;
}

const validatorTypes = `${banner}import type { ToExtension } from './to-extension.ts';
export const matchesToExtension: (message: unknown) => message is ToExtension;
`;

/** The words of one place ("words", "last", "alone") that tell of a field that is not read; sorted, so that they pack well. */
function sensitiveWords(types, place) {
  const lists = types
    .filter(({ sensitive }) => sensitive)
    .flatMap((type) => Object.values(type[place] ?? {}))
    .flatMap((list) => list.split(','));
  const patterns = [...new Set(lists.map((words) => words.trim()))].sort();
  // What is only all of a text is covered by nothing shorter.
  return (place === 'alone' ? patterns : withoutCovered(patterns)).join(',');
}

/** Lower for what may find more: the shorter, and of the same words those with a star. */
function reach(pattern) {
  const letters = pattern.replaceAll('*', '').length;
  return letters - (pattern.length - letters) / 4;
}

/** Without those that a shorter one finds too, whatever stands in the place of their star. */
function withoutCovered(patterns) {
  const entries = patterns
    .map((pattern) => ({
      pattern,
      finder: createWordPatterns(pattern),
      texts: [pattern.replaceAll('*', ''), pattern.replaceAll('*', 'x')].map(fieldWords),
    }))
    .sort((left, right) => reach(left.pattern) - reach(right.pattern));
  const isCovered = ({ texts }, index) =>
    entries.slice(0, index).some(({ finder }) => texts.every((words) => finder.match(words)));
  const kept = entries.filter((entry, index) => !isCovered(entry, index));
  return kept.map(({ pattern }) => pattern).sort();
}

async function sensitiveWordsSource() {
  const { types } = JSON.parse(await readFile(join(schemaFolder, 'field-types.json'), 'utf8'));
  const [anywhere, alone] = ['words', 'alone'].map((place) => sensitiveWords(types, place));
  return `${banner}/** Apart by commas; * stands for the rest of a word. See schema/field-types.json. */
export const sensitiveWords = ${JSON.stringify({ anywhere, alone })};
`;
}

/** Gives the number of files written. */
export async function generate() {
  await mkdir(outputFolder, { recursive: true });
  const files = {
    'vocabulary.ts': vocabularySource(await readSchema('vocabulary')),
    'validators.mjs': await validatorSource(),
    'validators.d.mts': validatorTypes,
    'sensitive-words.ts': await sensitiveWordsSource(),
  };
  for (const name of ['event', 'effect', 'to-host', 'to-extension']) {
    files[`${name}.ts`] = await typesSource(name, await readSchema(name));
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(outputFolder, name), text);
  return Object.keys(files).length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`generated ${await generate()} files\n`);
}
