// Bundles the demo apps into one folder; run from the command line it builds build/demo.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'app');
const scripts = [
  'orders-app.tsx',
  'new-order.ts',
  'warehouse-note.ts',
  'thanks.ts',
  'ticket-list.ts',
  'new-ticket.ts',
  'ticket-sent.ts',
];
const copied = [
  'orders.html',
  'new-order.html',
  'warehouse-note.html',
  'thanks.html',
  'canvas.css',
  'plain-page.css',
  'mark.svg',
  'helpdesk.html',
  'new-ticket.html',
  'ticket-sent.html',
  'helpdesk.css',
  'helpdesk-mark.svg',
];

export const defaultFolder = join(here, '..', '..', 'build', 'demo');

export async function buildApp(outputFolder = defaultFolder) {
  await rm(outputFolder, { recursive: true, force: true });
  await mkdir(outputFolder, { recursive: true });
  await build({
    entryPoints: scripts.map((script) => join(source, script)),
    outdir: outputFolder,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const file of copied) await copyFile(join(source, file), join(outputFolder, file));
  return outputFolder;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildApp();
