// The package that follows another one, as an administrator makes and installs it.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keyFolder, packageFolder, recordFolder } from '../../../installer/demo/managed-record.mjs';
import { fairtraceProgram } from '../support/fairtrace-program.mjs';

const run = promisify(execFile);
const widerPackage = join(recordFolder, 'wider-package');
const narrowerPackage = join(recordFolder, 'narrower-package');

export const systemPolicy = '/etc/fairtrace/policy.json';

export async function readPolicy() {
  return JSON.parse(await readFile(systemPolicy, 'utf8'));
}

/** The present policy with other apps, packaged. Gives the package's version and file. */
async function makePackage({ apps, previous, folder }) {
  const file = `${folder}-policy.json`;
  const text = JSON.stringify({ ...(await readPolicy()), apps }, null, 2);
  await writeFile(file, text, { mode: 0o600 });
  const options = ['--policy', file, '--out', folder, '--previous', previous];
  await run(fairtraceProgram, ['package', ...options], {
    env: { ...process.env, XDG_CONFIG_HOME: keyFolder },
  });
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return { version, deb: join(folder, `fairtrace_${version}_amd64.deb`) };
}

export function withoutCounter(apps) {
  return apps.filter(({ id }) => id !== 'counter');
}

/** The demo's package, with one app more. */
export async function makeWiderPackage(origin) {
  const { apps } = await readPolicy();
  const counter = { ...apps[0], id: 'counter', name: 'Counter', origins: [origin] };
  return makePackage({
    apps: [...apps, counter],
    previous: packageFolder,
    folder: widerPackage,
  });
}

/** The wider package, without that app. */
export async function makeNarrowerPackage() {
  const { apps } = await readPolicy();
  return makePackage({
    apps: withoutCounter(apps),
    previous: widerPackage,
    folder: narrowerPackage,
  });
}

export async function installedVersion() {
  return JSON.parse(await readFile('/usr/share/fairtrace/package.json', 'utf8')).version;
}

export async function installPackage({ deb }) {
  await run('dpkg', ['--install', deb]);
}
