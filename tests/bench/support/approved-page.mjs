// A real recording of a script on a page of the bench: packaged extension, registered host, consent by its page.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../end_to_end/support/fairtrace-program.mjs';
import { record } from '../../end_to_end/support/recording.mjs';
import { withRunFolder } from './bench-folders.mjs';

async function writePolicy(folder, origin, observation) {
  const text = await readFile(join(projectFolder, 'installer/demo/policy.json'), 'utf8');
  const policy = JSON.parse(text.replaceAll('http://orders.localhost:4180', origin));
  const [app] = policy.apps;
  app.observation = observation;
  if (observation) app.categories.push('observation');
  const file = join(folder, 'policy.json');
  await writeFile(file, JSON.stringify(policy), { mode: 0o600 });
  return file;
}

/** Calls script({ page, browser }) where the origin is approved; gives what record() gives. */
export function recordApproved({ origin, consent = 'all', observation = false, script }) {
  return withRunFolder(async (folder) => {
    return record({
      policyFile: await writePolicy(folder, origin, observation),
      home: join(folder, 'home'),
      consent,
      origin,
      script,
    });
  });
}
