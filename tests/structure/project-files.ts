import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

// What is built, installed or generated is not written by us.
const skipped = new Set(['.git', 'build', 'node_modules', 'generated', '.cache']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Every file that we wrote, as paths from the project's folder. */
export function projectFiles(): readonly string[] {
  return walk(projectFolder).map((path) => relative(projectFolder, path));
}

/** Those below a folder whose name ends in one of the endings. */
export function filesIn(folder: string, ...endings: readonly string[]): readonly string[] {
  return projectFiles().filter(
    (path) => path.startsWith(`${folder}/`) && endings.some((ending) => path.endsWith(ending)),
  );
}

export function textOf(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(join(projectFolder, path));
}

/** Without comments and string contents, so that prose never counts as code. */
export function codeOf(path: string): string {
  return textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}
