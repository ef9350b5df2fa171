// A recording of a script on the large page.
import { setTimeout as sleep } from 'node:timers/promises';
import { recordApproved } from './approved-page.mjs';
import { serveLargePage } from './large-page.mjs';

// The page is told what it may capture only after it has loaded.
const startTime = 1500;

/** Calls script(page, rowCount) on the open page; gives what record() gives. */
export async function recordLargePage({ script, ...options }) {
  const app = await serveLargePage();
  try {
    return await recordApproved({
      ...options,
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
}
