// Puts the real package on this machine, with an ordinary user to try it, and takes both away again.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  fairtraceProgram,
  projectFolder,
} from '../../tests/end_to_end/support/fairtrace-program.mjs';
import { addUser, findUser } from '../../tests/end_to_end/support/ordinary-user.mjs';
import { RecordingError } from '../../tests/end_to_end/support/recording-error.mjs';
import { keyFolder, packageFolder, recordFolder } from './managed-record.mjs';

const run = promisify(execFile);

export const userName = 'fairtrace-demo';
export const systemPolicy = '/etc/fairtrace/policy.json';
// Without it nobody may look into an extension that a policy installed, and the demo could not click in its pages.
const developerTools = '/etc/chromium/policies/managed/fairtrace-demo-developer-tools.json';
const sourcePolicy = join(projectFolder, 'installer/demo/managed-policy.json');
const sharedFolders = ['/tmp', '/var/tmp', '/dev/shm', '/run'];

async function output(command, argumentList, options = {}) {
  try {
    return (await run(command, argumentList, { maxBuffer: 1 << 28, ...options })).stdout;
  } catch (error) {
    const reason = String(error.stderr || error.message).trim();
    throw new RecordingError(`${command} ${argumentList[0]} failed: ${reason}`);
  }
}

async function isInstalled() {
  // Also one whose configuration files were left behind.
  return run('dpkg-query', ['--status', 'fairtrace']).then(
    () => true,
    () => false,
  );
}

/** Whose policy is in force; nothing where there is none. */
async function organization() {
  const text = await readFile(systemPolicy, 'utf8').catch(() => '{}');
  return JSON.parse(text).organization?.name;
}

/** Refuses a machine on which somebody already has what the demo would put there and take away. */
export async function refuseOthers() {
  if (existsSync(systemPolicy) || (await isInstalled()))
    throw new RecordingError(
      `fairtrace is installed on this machine already, and not by this demo (${systemPolicy}); try it on another machine`,
    );
  if (await findUser(userName))
    throw new RecordingError(
      `there is a user ${userName} already, and not of this demo; remove it first: userdel --remove ${userName}`,
    );
}

async function writePolicy(app) {
  const text = await readFile(sourcePolicy, 'utf8');
  const file = join(recordFolder, 'policy.json');
  const fitted = text
    .replaceAll('http://orders.localhost:4180', app.origin)
    .replaceAll('http://helpdesk.localhost:4182', app.helpdeskOrigin);
  await writeFile(file, fitted, { mode: 0o600 });
  return file;
}

/** Gives what is in package.json: version and extension ids. */
export async function makePackage(app) {
  const policy = await writePolicy(app);
  await mkdir(keyFolder, { recursive: true, mode: 0o700 });
  await rm(packageFolder, { recursive: true, force: true });
  // A key of the demo's own: made in this folder, removed with it.
  const env = { ...process.env, XDG_CONFIG_HOME: keyFolder };
  await output(fairtraceProgram, ['package', '--policy', policy, '--out', packageFolder], { env });
  return JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
}

export async function installPackage(version) {
  const deb = join(packageFolder, `fairtrace_${version}_amd64.deb`);
  await output('dpkg', ['--install', deb], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return (await output('dpkg', ['--listfiles', 'fairtrace']))
    .split('\n')
    .filter((file) => file !== '' && !statSync(file).isDirectory());
}

export async function allowDeveloperTools() {
  await writeFile(developerTools, '{ "DeveloperToolsAvailability": 1 }\n', { mode: 0o644 });
}

export function makeUser() {
  return addUser(userName);
}

function processesOf(id) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/status`, 'utf8').includes(`\nUid:\t${id}\t`);
      } catch {
        // It ended between listing and reading.
        return false;
      }
    })
    .map(Number);
}

async function endProcesses(id) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    for (const one of processesOf(id)) process.kill(one, signal);
    for (let wait = 0; wait < 20 && processesOf(id).length > 0; wait += 1) await sleep(100);
  }
}

/** With the home, what still runs, and what lies in folders that all users share. */
export async function removeUser(name = userName) {
  const user = await findUser(name);
  if (!user) return;
  await endProcesses(user.id);
  for (const folder of sharedFolders)
    await output('find', [folder, '-xdev', '-uid', String(user.id), '-delete']).catch(() => '');
  await output('userdel', ['--remove', name]);
}

export async function removePackage() {
  const demo = JSON.parse(await readFile(sourcePolicy, 'utf8')).organization.name;
  const present = (await organization()) ?? demo;
  if (present !== demo)
    throw new RecordingError(
      `${systemPolicy} is of ${present} now, not of this demo; it is left alone`,
    );
  await rm(developerTools, { force: true });
  if (await isInstalled()) await output('dpkg', ['--purge', 'fairtrace']);
}
