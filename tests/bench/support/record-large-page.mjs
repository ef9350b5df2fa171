// A real recording of a script on the large page: packaged extension, registered host, consent by its page.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFolder } from '../../end_to_end/support/fairtrace-program.mjs';
import { record } from '../../end_to_end/support/recording.mjs';
import { withRunFolder } from './bench-folders.mjs';
import { serveLargePage } from './large-page.mjs';

// The page is told what it may capture only after it has loaded.
const startTime = 1500;

async function writePolicy(folder, origin) {
  const text = await readFile(join(projectFolder, 'installer/demo/policy.json'), 'utf8');
  const file = join(folder, 'policy.json');
  await writeFile(file, text.replaceAll('http://orders.localhost:4180', origin), { mode: 0o600 });
  return file;
}

/** Calls script(page, rowCount) on the open page; gives what record() gives. */
export function recordLargePage({ consent = 'all', script }) {
  return withRunFolder(async (folder) => {
    const app = await serveLargePage();
    try {
      return await record({
        policyFile: await writePolicy(folder, app.origin),
        home: join(folder, 'home'),
        consent,
        origin: app.origin,
        script: async ({ page }) => {
          await page.goto(app.origin);
          await sleep(startTime);
          return script(page, app.rowCount);
        },
      });
    } finally {
      await app.close();
    }
  });
}
