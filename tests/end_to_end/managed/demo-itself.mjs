// The managed demo as a person runs it, and its --clean.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { userName } from '../../../installer/demo/managed-installation.mjs';
import { projectFolder } from '../support/fairtrace-program.mjs';
import { findUser } from '../support/ordinary-user.mjs';

const run = promisify(execFile);
const demo = join(projectFolder, 'installer/demo/run-managed-demo.mjs');

async function runDemo(...options) {
  return run(process.execPath, [demo, ...options]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

async function demoRuns() {
  const { code, stdout, stderr } = await runDemo();
  assert.equal(code, 0, `${stdout}${stderr}`);
  // The number that was copied in one app is the one that was pasted in the other.
  assert.match(
    stdout,
    /Double-click “Order ⟨ID_1⟩”[\s\S]*Press Control\+C[\s\S]*Type ⟨ID_1⟩ into “Order number”/,
  );
  assert.match(stdout, /Chromium and Firefox ESR gave the same steps/);
  assert.match(stdout, /no byte of it is in the store or the export/);
}

async function cleanTellsWhatIsLeft() {
  const stray = '/usr/share/fairtrace-left-behind';
  const original = await readFile('/etc/hosts');
  await writeFile(stray, 'made up');
  await appendFile('/etc/hosts', '# changed\n');
  try {
    const { code, stdout } = await runDemo('--clean');
    assert.deepEqual(stdout.match(/^ {2}(new|changed|gone) .*$/gm), [
      '  changed /etc/hosts',
      `  new ${stray}`,
    ]);
    assert.equal(code, 1);
  } finally {
    await rm(stray);
    await writeFile('/etc/hosts', original);
  }
}

async function cleanLeavesNothing() {
  const { code, stdout, stderr } = await runDemo('--clean');
  assert.equal(code, 0, `${stdout}${stderr}`);
  assert.match(stdout, /files and folders compared: nothing is left/);
  assert.equal(await findUser(userName), null);
}

async function refusesOthers() {
  await mkdir('/etc/fairtrace');
  try {
    await writeFile('/etc/fairtrace/policy.json', '{}');
    const { code, stderr } = await runDemo();
    assert.equal(code, 1);
    assert.match(stderr, /installed on this machine already, and not by this demo/);
  } finally {
    await rm('/etc/fairtrace', { recursive: true });
  }
}

export const demoTests = [
  {
    name: 'the managed demo records two tasks across two apps in two browsers of a user who is not root',
    run: demoRuns,
  },
];

export const cleanTests = [
  { name: 'cleaning the managed demo tells what is left', run: cleanTellsWhatIsLeft },
  { name: 'cleaning the managed demo leaves nothing', run: cleanLeavesNothing },
  { name: 'the managed demo refuses a machine with another installation', run: refusesOthers },
];
