// What the package for other distributions says of itself.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFolder } from '../../../installer/demo/managed-record.mjs';

const run = promisify(execFile);

const expected = [
  '/etc/chromium/native-messaging-hosts/org.fairtrace.host.json',
  '/etc/chromium/policies/managed/fairtrace.json',
  '/etc/fairtrace/policy.json',
  '/etc/opt/chrome/policies/managed/fairtrace.json',
  '/usr/bin/fairtrace',
  '/usr/bin/fairtrace-host',
  '/usr/lib/mozilla/native-messaging-hosts/org.fairtrace.host.json',
  '/usr/share/fairtrace/browser/updates.xml',
  '/usr/share/fairtrace/package.json',
];

async function query(option) {
  const file = (await readdir(packageFolder)).find((name) => name.endsWith('.rpm'));
  assert.ok(file, `there is no .rpm in ${packageFolder}`);
  const { stdout } = await run('rpm', ['-qp', option, join(packageFolder, file)]);
  return stdout.split('\n').filter((line) => line !== '');
}

async function rpmLists() {
  const files = await query('--list');
  assert.deepEqual(
    expected.filter((file) => !files.includes(file)),
    [],
  );
  // A package that owned /usr/bin would clash with every other.
  assert.deepEqual(
    files.filter((file) => ['/', '/etc', '/usr', '/usr/bin', '/usr/share'].includes(file)),
    [],
  );
  const needed = (await query('--requires')).join('\n');
  for (const library of ['libsqlite3.so', 'libsodium.so', 'libc.so.6'])
    assert.ok(needed.includes(library), `${library} is not required:\n${needed}`);
}

export const packageTests = [{ name: 'the .rpm lists its files and what it needs', run: rpmLists }];
