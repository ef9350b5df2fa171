// What is on this machine, file by file, before the managed demo changes it and after it is cleaned away.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';

const trees = ['/etc', '/usr', '/home', '/var'];

// What the package manager writes about its own work, and what a machine changes by itself.
const notCompared = [
  '/var/cache',
  '/var/log',
  '/var/tmp',
  '/var/lib/apt',
  '/var/lib/dpkg',
  '/var/lib/systemd',
];

const fields = ['%p', '%y', '%m', '%U:%G', '%s', '%l', '%i', '%C@'];

/** Ends with a byte of zero after each field: a path may hold anything else. */
async function findAll(omitted) {
  const prune = omitted.flatMap((folder) => ['-path', folder, '-prune', '-o']);
  const format = fields.map((field) => `${field}\\0`).join('');
  const find = spawn('find', [...trees, '-xdev', ...prune, '-printf', format], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const chunks = [];
  find.stdout.on('data', (chunk) => chunks.push(chunk));
  // A file that vanishes while it is listed gives an exit code that means nothing here.
  await once(find, 'close');
  return Buffer.concat(chunks).toString('latin1').split('\0').slice(0, -1);
}

async function sha256(path) {
  try {
    return createHash('sha256')
      .update(await readFile(Buffer.from(path, 'latin1')))
      .digest('hex');
  } catch {
    return 'unreadable';
  }
}

/**
 * What proves that a file is the same. Programs and libraries fill gigabytes: for them it is the file's number and the
 * time of its last change, which the kernel sets at every write and no program can set back. All others are read.
 */
function proofOf({ path, type, target, inode, changed }) {
  if (type === 'l') return target;
  if (type !== 'f') return '';
  return path.startsWith('/usr/') ? `${inode} ${changed}` : sha256(path);
}

async function lineOf(values) {
  const [path, type, mode, owner, size, target, inode, changed] = values;
  const proof = await proofOf({ path, type, target, inode, changed });
  // The size of a folder says only how many names it once had.
  const facts = [type, mode, owner, type === 'f' ? size : '', proof];
  return [path, facts.join('\t')];
}

/** Path → what it is. Folders that are left out are those of this project, which a build changes, and notCompared. */
export async function listMachine(projectFolder) {
  const values = await findAll([...notCompared, projectFolder]);
  const listing = new Map();
  for (let index = 0; index < values.length; index += fields.length) {
    const [path, facts] = await lineOf(values.slice(index, index + fields.length));
    listing.set(path, facts);
  }
  return listing;
}

export async function writeListing(file, listing) {
  const lines = [...listing].map(([path, facts]) => `${JSON.stringify(path)}\t${facts}\n`);
  await writeFile(file, lines.join(''), { mode: 0o600 });
}

export async function readListing(file) {
  const text = await readFile(file, 'utf8');
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const end = line.indexOf('\t');
        return [JSON.parse(line.slice(0, end)), line.slice(end + 1)];
      }),
  );
}

/** Folders that were there before and are gone, with their mode and owner, the outermost first. */
export function goneFolders(before, after) {
  return [...before]
    .filter(([path, facts]) => facts.startsWith('d\t') && !after.has(path))
    .map(([path, facts]) => {
      const [, mode, owner] = facts.split('\t');
      return { path, mode, owner };
    });
}

/** Lines for people: "new PATH", "gone PATH", "changed PATH"; below a new folder nothing more is said. */
export function differences(before, after) {
  const found = [];
  for (const [path, facts] of after) {
    const known = before.get(path);
    if (known === undefined) found.push(['new', path]);
    else if (known !== facts) found.push(['changed', path]);
  }
  for (const path of before.keys()) if (!after.has(path)) found.push(['gone', path]);
  const isBelow = ([kind, path]) =>
    found.some(([other, folder]) => other === kind && path.startsWith(`${folder}${sep}`));
  return found.filter((one) => !isBelow(one)).map(([kind, path]) => `${kind} ${path}`);
}
