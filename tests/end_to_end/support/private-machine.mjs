// A machine of a test's own: a mount namespace in which /etc, /usr, /home and /var may be changed as by an administrator,
// with packages, policies and users, and in which a demo leaves no record in the build folder. Nothing outside notices, and
// all of it is gone with the last process.
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { projectFolder } from './fairtrace-program.mjs';

const runner = fileURLToPath(new URL('private-machine-runner.mjs', import.meta.url));
const marker = 'FAIRTRACE_PRIVATE_MACHINE';

// The upper layers are in memory; the folder that they are mounted at is seen only inside.
const enter = `
set -e
layers=/run/lock
mount -t tmpfs -o mode=0700 fairtrace-test $layers
for tree in etc usr home var; do
  mkdir "$layers/$tree" "$layers/$tree-work"
  chmod --reference="/$tree" "$layers/$tree"
  mount -t overlay -o "lowerdir=/$tree,upperdir=$layers/$tree,workdir=$layers/$tree-work" fairtrace-test "/$tree"
done
mkdir "$layers/build" "$layers/build-work"
mount -t overlay -o "lowerdir=build,upperdir=$layers/build,workdir=$layers/build-work" fairtrace-test build
case "$PWD/" in /tmp/*) ;; *) mount -t tmpfs -o mode=1777 fairtrace-test /tmp ;; esac
exec "$@"
`;

const namespaces = [
  '--mount',
  '--propagation',
  'private',
  '--pid',
  '--fork',
  '--kill-child',
  '--mount-proc',
];

function inside(...program) {
  return [...namespaces, 'sh', '-c', enter, 'sh', ...program];
}

/** Where namespaces are forbidden, as in some containers, the machine itself has to do: the last tests clean it. */
function commandFor(program) {
  const probe = spawnSync('unshare', inside('true'), { cwd: projectFolder, encoding: 'utf8' });
  if (probe.status === 0) return ['unshare', ...inside(...program)];
  process.stderr.write(
    `no private machine here, so the package is installed on this one, and purged: ${probe.stderr}\n`,
  );
  return program;
}

function startRunner(file) {
  const [command, ...rest] = commandFor([process.execPath, runner, file]);
  return spawn(command, rest, {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, [marker]: '1' },
  });
}

/** Runs all tests of a file, one after the other, in one machine; each line that comes back is one result. */
function runFile(file, count) {
  const results = Array.from({ length: count }, () => Promise.withResolvers());
  // A result that nobody has asked for yet is no unhandled error.
  for (const { promise } of results) promise.catch(() => undefined);
  const child = startRunner(file);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { index, error } = JSON.parse(line);
    // What went wrong went wrong in there; where the line was read tells nothing.
    if (error) results[index].reject(error);
    else results[index].resolve();
  });
  child.on('close', (exitCode) => {
    for (const { reject } of results)
      reject(new Error(`the private machine ended with exit code ${exitCode} before this test`));
  });
  return results.map(({ promise }) => promise);
}

/** The tests of a file (import.meta.url) that need a machine of their own; they run in the order of the list. */
export function inPrivateMachine(url, tests) {
  if (process.env[marker]) return tests;
  let results = null;
  return tests.map(({ name, timeout }, index) => ({
    name,
    timeout,
    run: async () => {
      // Not skipped: who cannot run them must see that they did not run.
      if (process.getuid() !== 0)
        throw new Error('needs root, for a mount namespace with a package installed in it');
      results ??= runFile(fileURLToPath(url), tests.length);
      await results[index];
    },
  }));
}
