// Takes away what the managed demo put on this machine, and compares the machine with its listing from before.
import { chmod, chown, mkdir } from 'node:fs/promises';
import { projectFolder } from '../../tests/end_to_end/support/fairtrace-program.mjs';
import { say } from './demo-words.mjs';
import { differences, goneFolders, listMachine } from './machine-listing.mjs';
import { removePackage, removeUser } from './managed-installation.mjs';
import { recordedMachine, removeRecord, restoreAccountBackups } from './managed-record.mjs';

const shown = 50;

function sayLeft(left) {
  say(
    'This machine is not as it was before the demo:',
    ...left.slice(0, shown).map((line) => `  ${line}`),
  );
  if (left.length > shown) say(`  and ${left.length - shown} more`);
}

/** The listing from before stays, for a later comparison. */
export async function takeAway() {
  await removePackage();
  await removeUser();
  await restoreAccountBackups();
}

/** The package manager removes a folder with its last file, also an empty one that it did not make, such as /etc/opt. */
async function restoreFolders(before) {
  for (const { path, mode, owner } of goneFolders(before, await listMachine(projectFolder))) {
    const [user, group] = owner.split(':').map(Number);
    await mkdir(path);
    await chmod(path, Number.parseInt(mode, 8));
    await chown(path, user, group);
  }
}

/** 0 where nothing is left, 1 where something is; it is printed. */
export async function cleanManagedDemo() {
  const before = await recordedMachine();
  if (!before) {
    say('The managed demo has not been on this machine; there is nothing to remove.');
    return 0;
  }
  await takeAway();
  await restoreFolders(before);
  const left = differences(before, await listMachine(projectFolder));
  if (left.length > 0) {
    sayLeft(left);
    return 1;
  }
  await removeRecord();
  say(
    `Package, policies, signing key and user are removed. ${before.size} files and folders compared: nothing is left.`,
  );
  return 0;
}
