// What the managed demo remembers of its own doing, in one folder, so that it can be undone: the machine as it was, the
// files that the account programs overwrite, the signing key and the package.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../tests/end_to_end/support/fairtrace-program.mjs';
import { listMachine, readListing, writeListing } from './machine-listing.mjs';

export const recordFolder = join(projectFolder, 'build/managed-demo');
export const keyFolder = join(recordFolder, 'signing');
export const packageFolder = join(recordFolder, 'package');

const beforeFile = join(recordFolder, 'before.txt');
const accountFolder = join(recordFolder, 'accounts');

/** useradd and userdel keep the files as they were before the last change; these hold the demo's user in the end. */
async function accountBackups() {
  const names = await readdir('/etc');
  return names.filter((name) => /^(passwd|shadow|group|gshadow|subuid|subgid)-$/.test(name));
}

export async function beginRecord() {
  await mkdir(accountFolder, { recursive: true, mode: 0o700 });
  for (const name of await accountBackups())
    await cp(join('/etc', name), join(accountFolder, name), { preserveTimestamps: true });
  // Last, because its presence says that the record is whole.
  await writeListing(beforeFile, await listMachine(projectFolder));
}

export async function restoreAccountBackups() {
  const saved = await readdir(accountFolder);
  for (const name of await accountBackups()) {
    const file = join('/etc', name);
    if (saved.includes(name)) await writeFile(file, await readFile(join(accountFolder, name)));
    else await rm(file);
  }
}

/** The machine as it was before the demo, or null where the demo has not begun. */
export function recordedMachine() {
  return readListing(beforeFile).catch(() => null);
}

export async function removeRecord() {
  const build = join(projectFolder, 'build');
  const made = (await readdir(build)).filter((name) => name.startsWith('demo-'));
  for (const folder of [recordFolder, ...made.map((name) => join(build, name))])
    await rm(folder, { recursive: true, force: true });
}
