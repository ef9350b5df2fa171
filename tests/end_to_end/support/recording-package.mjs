// The policy of a home, packaged as an administrator does it, but for this recording only.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fairtraceWith, projectFolder } from './fairtrace-program.mjs';

// Made once: with the same key the extension has the same id in every recording of a home.
const keyFolder = join(projectFolder, 'build/recording-key');

let latest = Promise.resolve();

/** One after the other, as the first one makes the key. */
function inTurn(make) {
  const turn = latest.then(make);
  latest = turn.catch(() => undefined);
  return turn;
}

/** The package's folder, the unpacked extensions in it, and their ids. */
export async function packageForRecording({ folder, home }) {
  const packageFolder = join(folder, 'package');
  await inTurn(() =>
    fairtraceWith(
      { XDG_CONFIG_HOME: keyFolder },
      'package',
      ...['--policy', join(home, 'policy.json'), '--out', packageFolder, '--no-packages'],
    ),
  );
  const info = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  return {
    packageFolder,
    ids: info.extensions,
    extensionFolder: (family) => join(packageFolder, 'extension', family),
  };
}
