// An ordinary user of this machine, and programs that run as that user: browsers refuse their sandbox to root, and what a
// managed installation promises is promised to people who are not root.
import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { RecordingError } from './recording-error.mjs';

const run = promisify(execFile);

/** Null where there is no such account. */
export async function findUser(name) {
  const accounts = await readFile('/etc/passwd', 'utf8');
  const fields = accounts
    .split('\n')
    .map((line) => line.split(':'))
    .find(([account]) => account === name);
  if (!fields) return null;
  return { name, id: Number(fields[2]), group: Number(fields[3]), home: fields[5] };
}

export async function addUser(name) {
  // The home is private, as on a machine that several people use.
  await run('useradd', ['--create-home', '--key', 'HOME_MODE=0700', '--shell', '/bin/sh', name]);
  return findUser(name);
}

/** The command line that runs a program as the user, in the user's home and with nothing of root's environment. */
function commandLine(user, environment, command) {
  const settings = Object.entries({ LANG: 'C.UTF-8', ...environment })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
  return [
    'setpriv',
    `--reuid=${user.id}`,
    `--regid=${user.group}`,
    '--init-groups',
    '--reset-env',
    '--',
    'env',
    '-C',
    user.home,
    ...settings,
    ...command,
  ];
}

function quoted(text) {
  return `'${String(text).replaceAll("'", "'\\''")}'`;
}

/** A program that starts another as the user: what puppeteer takes for the browser. It becomes the browser's own process. */
export async function writeStarter(file, { user, program, environment = {} }) {
  const words = commandLine(user, environment, [program]).map(quoted);
  await writeFile(file, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`);
  await chmod(file, 0o755);
  return file;
}

/** Gives what the program printed. */
export async function runAs(user, program, ...argumentList) {
  const [command, ...rest] = commandLine(user, {}, [program, ...argumentList]);
  try {
    const { stdout } = await run(command, rest, { maxBuffer: 1 << 28 });
    return stdout;
  } catch (error) {
    const reason = String(error.stderr || error.message).trim();
    throw new RecordingError(
      `${program} ${argumentList[0] ?? ''} as ${user.name} failed with exit code ${error.code}: ${reason}`,
    );
  }
}
