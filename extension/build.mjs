// Builds the unpacked extension into build/extension/chromium. It may go into no page yet: installer/
// package-extension.mjs makes a copy with the origins that a policy approves.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { drawIcon } from './draw-icons.mjs';
import { generate } from './generate.mjs';

const sourceFolder = fileURLToPath(new URL('.', import.meta.url));
const outputFolder = fileURLToPath(new URL('../build/extension/chromium/', import.meta.url));

const scripts = {
  worker: 'worker.ts',
  content: 'content.ts',
  'pages/consent': 'open-consent.ts',
  'pages/popup': 'open-popup.ts',
};
const pages = ['consent.html', 'consent.css', 'popup.html', 'popup.css', 'page.css'];
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
    logLevel: 'warning',
  });
}

async function drawIcons() {
  await mkdir(join(outputFolder, 'icons'), { recursive: true });
  for (const size of iconSizes) {
    await writeFile(join(outputFolder, 'icons', `icon-${size}.png`), drawIcon(size));
  }
}

await generate();
await rm(outputFolder, { recursive: true, force: true });
await bundleScripts();
for (const page of pages)
  await cp(join(sourceFolder, 'src/pages', page), join(outputFolder, 'pages', page));
await cp(join(sourceFolder, 'manifest.json'), join(outputFolder, 'manifest.json'));
await drawIcons();
process.stdout.write('built build/extension/chromium\n');
