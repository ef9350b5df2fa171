// A system-wide installation always wins over --home: the host would read /etc/fairtrace/policy.json, and the
// browser's policy may forbid hosts of a user. As root the recording moves into a mount namespace of its own, where
// those folders are empty; nothing outside of it notices. Anybody else is refused.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { RecordingError } from './recording-error.mjs';

const marker = 'FAIRTRACE_RECORDING_ISOLATED';
const systemFolders = [
  '/etc/fairtrace',
  '/etc/chromium/policies',
  '/etc/chromium/native-messaging-hosts',
  '/etc/firefox/policies',
];

function holdsSomething(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).some(
      (entry) => !entry.isDirectory(),
    );
  } catch {
    // A folder that cannot be listed is one that this recording must not rely on.
    return existsSync(folder);
  }
}

export function foldersInTheWay(folders = systemFolders) {
  return folders.filter(holdsSomething);
}

const refusal =
  'a system-wide installation is present and cannot be set aside (root and mount namespaces are needed); ' +
  'record on a machine without one, or as root';

/** Null when this process may go on; else the exit code of the isolated copy of it. */
export function isolateFromSystem(folders = foldersInTheWay()) {
  if (folders.length === 0) return null;
  if (process.env[marker]) throw new RecordingError(refusal, 3);
  if (process.getuid() !== 0) throw new RecordingError(refusal, 3);
  const probe = spawnSync('unshare', ['--mount', 'true']);
  if (probe.status !== 0) throw new RecordingError(refusal, 3);
  const hide = folders.map((folder) => `mount -t tmpfs -o mode=0755 none '${folder}'`).join(' && ');
  const result = spawnSync(
    'unshare',
    [
      '--mount',
      '--propagation',
      'private',
      'sh',
      '-c',
      `${hide} || exit 3; exec "$0" "$@"`,
      process.execPath,
      ...process.argv.slice(1),
    ],
    { stdio: 'inherit', env: { ...process.env, [marker]: '1' } },
  );
  return result.status ?? 1;
}
