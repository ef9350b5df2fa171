// What pages of the gallery take from packages of other people: their files as they are, under packages/NAME/…, and
// under bundled/NAME.js what pages/NAME.jsx makes of them, which is bundled when it is first asked for.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../support/fairtrace-program.mjs';

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

/** Gives a function for a path, which gives { type, content }, or nothing where there is no such file. */
export function servePackages(pagesFolder) {
  const bundles = new Map();
  const bundled = (name) => {
    if (!bundles.has(name)) bundles.set(name, bundle(join(pagesFolder, `${name}.jsx`)));
    return bundles.get(name);
  };
  return async (path) => {
    const type = types[extname(path)];
    if (type === undefined || path.includes('..')) return undefined;
    const [, folder, rest] = /^(packages|bundled)\/([\w@./-]+)$/.exec(path) ?? [];
    if (folder === 'bundled') return { type, content: await bundled(rest.replace(/\.js$/, '')) };
    const read = () => readFile(join(projectFolder, 'node_modules', rest));
    return folder === 'packages' ? { type, content: await read() } : undefined;
  };
}
