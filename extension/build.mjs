// Builds the unpacked extension into build/extension/chromium and, from the same source, build/extension/firefox. It may
// go into no page yet: "fairtrace package" makes a copy with the origins that a policy approves.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { drawIcon } from './draw-icons.mjs';
import { generate } from './generate.mjs';
import { german } from './src/pages/words/de.ts';
import { english } from './src/pages/words/en.ts';
import { spanish } from './src/pages/words/es.ts';
import { french } from './src/pages/words/fr.ts';
import { hindi } from './src/pages/words/hi.ts';
import { japanese } from './src/pages/words/ja.ts';

const sourceFolder = fileURLToPath(new URL('.', import.meta.url));
const buildFolder = fileURLToPath(new URL('../build/extension/', import.meta.url));
const outputFolder = join(buildFolder, 'chromium');
const firefoxFolder = join(buildFolder, 'firefox');
const { extensions } = JSON.parse(
  await readFile(new URL('../installer/browsers.json', import.meta.url), 'utf8'),
);

const scripts = { worker: 'worker.ts', content: 'content.ts' };
const pages = ['consent', 'popup', 'my-data'];
const languages = { en: english, de: german, fr: french, es: spanish, hi: hindi, ja: japanese };
/** Empty; it says itself what it is for. */
const managedSchema = 'managed-schema.json';
const iconSizes = [16, 32, 48, 128];

function bundle(entries, options) {
  return build({
    entryPoints: Object.fromEntries(
      entries.map(([name, file]) => [name, join(sourceFolder, 'src/entrypoints', file)]),
    ),
    bundle: true,
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    // Half the size for words that are not English; browsers read an extension's files as UTF-8.
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  });
}

/** Content scripts cannot be modules; pages are, so that each loads the words of its own language only. */
async function bundleScripts() {
  await bundle(Object.entries(scripts), { outdir: outputFolder, format: 'iife' });
  await bundle(
    pages.map((page) => [page, `open-${page}.ts`]),
    { outdir: join(outputFolder, 'pages'), format: 'esm', splitting: true },
  );
}

/** What the browser itself says of the extension: in its manifest and on its button. */
function manifestMessages(words) {
  const states = Object.entries(words).flatMap(([key, message]) => {
    const [, state] = /^recording\.(\w+)\.title$/.exec(key) ?? [];
    return state === undefined ? [] : [[`recording_${state}`, { message }]];
  });
  return {
    description: { message: words['extension.description'] },
    ...Object.fromEntries(states),
  };
}

async function writeManifestMessages() {
  for (const [language, words] of Object.entries(languages)) {
    const folder = join(outputFolder, '_locales', language);
    await mkdir(folder, { recursive: true });
    const text = JSON.stringify(manifestMessages(words), null, 2);
    await writeFile(join(folder, 'messages.json'), `${text}\n`);
  }
}

/** Every approved page loads it, and takes 8 % less of what is minified by both. */
async function shrinkContentScript() {
  const file = join(outputFolder, 'content.js');
  const { code } = await minify(await readFile(file, 'utf8'), {
    ecma: 2022,
    // Nothing in it is a constructor or asks for `this`, so that a function may become an arrow.
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
  });
  await writeFile(file, code);
}

async function drawIcons() {
  await mkdir(join(outputFolder, 'icons'), { recursive: true });
  for (const size of iconSizes) {
    await writeFile(join(outputFolder, 'icons', `icon-${size}.png`), drawIcon(size));
  }
}

/** Firefox has no service workers for extensions, and takes the id from the manifest instead of a key. */
function firefoxManifest({ background, ...manifest }) {
  const { key: _, minimum_chrome_version: __, storage: ___, ...common } = manifest;
  return {
    ...common,
    background: { scripts: [background.service_worker] },
    browser_specific_settings: { gecko: { id: extensions.firefox, strict_min_version: '140.0' } },
  };
}

async function copyForFirefox() {
  await cp(outputFolder, firefoxFolder, { recursive: true });
  await rm(join(firefoxFolder, managedSchema));
  const file = join(firefoxFolder, 'manifest.json');
  const manifest = firefoxManifest(JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

await generate();
for (const folder of [outputFolder, firefoxFolder])
  await rm(folder, { recursive: true, force: true });
await bundleScripts();
await shrinkContentScript();
await writeManifestMessages();
for (const page of [...pages.flatMap((page) => [`${page}.html`, `${page}.css`]), 'page.css'])
  await cp(join(sourceFolder, 'src/pages', page), join(outputFolder, 'pages', page));
for (const file of ['manifest.json', managedSchema])
  await cp(join(sourceFolder, file), join(outputFolder, file));
await drawIcons();
await copyForFirefox();
process.stdout.write('built build/extension/chromium and build/extension/firefox\n');
