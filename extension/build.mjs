// Builds the unpacked extension into build/extension/chromium and, from the same source, build/extension/firefox. It may
// go into no page yet: "fairtrace package" makes a copy with the origins that a policy approves.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { drawIcon } from './draw-icons.mjs';
import { generate } from './generate.mjs';

const sourceFolder = fileURLToPath(new URL('.', import.meta.url));
const buildFolder = fileURLToPath(new URL('../build/extension/', import.meta.url));
const outputFolder = join(buildFolder, 'chromium');
const firefoxFolder = join(buildFolder, 'firefox');
const { extensions } = JSON.parse(
  await readFile(new URL('../installer/browsers.json', import.meta.url), 'utf8'),
);

const scripts = {
  worker: 'worker.ts',
  content: 'content.ts',
  'pages/consent': 'open-consent.ts',
  'pages/popup': 'open-popup.ts',
  'pages/my-data': 'open-my-data.ts',
};
const pages = ['consent', 'popup', 'my-data'].flatMap((page) => [`${page}.html`, `${page}.css`]);
/** Empty; it says itself what it is for. */
const managedSchema = 'managed-schema.json';
const iconSizes = [16, 32, 48, 128];

async function bundleScripts() {
  const entries = Object.entries(scripts);
  await build({
    entryPoints: Object.fromEntries(
      entries.map(([name, file]) => [name, join(sourceFolder, 'src/entrypoints', file)]),
    ),
    outdir: outputFolder,
    bundle: true,
    // Content scripts cannot be modules, and one format for all is simpler.
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    // Half the size for words that are not English; browsers read an extension's files as UTF-8.
    charset: 'utf8',
    logLevel: 'warning',
  });
}

/** Every approved page loads it, and takes 7 % less of what is minified by both. */
async function shrinkContentScript() {
  const file = join(outputFolder, 'content.js');
  const { code } = await minify(await readFile(file, 'utf8'), { ecma: 2020 });
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
for (const page of [...pages, 'page.css'])
  await cp(join(sourceFolder, 'src/pages', page), join(outputFolder, 'pages', page));
for (const file of ['manifest.json', managedSchema])
  await cp(join(sourceFolder, file), join(outputFolder, file));
await drawIcons();
await copyForFirefox();
process.stdout.write('built build/extension/chromium and build/extension/firefox\n');
