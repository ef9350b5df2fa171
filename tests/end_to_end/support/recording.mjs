// One recording from start to end: a home, a packaged extension, a registered host, a browser, a decision on the
// consent page, the script, and a comparison of what was acknowledged with what is stored.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageExtension } from '../../../installer/package-extension.mjs';
import { launchChromium } from './chromium.mjs';
import { decideConsent } from './consent-decision.mjs';
import { fairtrace, fairtraceJson } from './fairtrace-program.mjs';
import { prepareHome } from './recording-home.mjs';
import { summarize } from './recording-summary.mjs';
import { withTemporaryFolder } from './temporary-folder.mjs';
import { waitUntilAcknowledged } from './worker-counters.mjs';

async function registerHost(userDataFolder, home) {
  // With a profile of its own Chromium reads only this folder for hosts of the user.
  const folder = join(userDataFolder, 'NativeMessagingHosts');
  await mkdir(folder, { recursive: true });
  await fairtrace('install', '--user', '--folder', folder, '--home', home);
}

/** Pages that are left send what they still hold, such as a field that was typed into. */
async function leaveAllPages(browser) {
  for (const page of await browser.pages()) {
    if (/^https?:/.test(page.url())) await page.goto('about:blank');
  }
}

async function perform({ browser, extensionId, consent, script, origin }) {
  await decideConsent({ browser, extensionId, consent });
  const page = await browser.newPage();
  await page.bringToFront();
  const result = await script({ page, browser, origin });
  await leaveAllPages(browser);
  return { result, counters: await waitUntilAcknowledged({ browser, extensionId }) };
}

async function recordIn(folder, { policyFile, home, consent, script, origin, headful }) {
  const extensionFolder = join(folder, 'extension');
  const userDataFolder = join(folder, 'profile');
  await prepareHome(home, policyFile);
  const { id: extensionId } = await packageExtension({
    policyFile: join(home, 'policy.json'),
    outputFolder: extensionFolder,
  });
  await registerHost(userDataFolder, home);
  const before = await fairtraceJson('status', '--home', home);
  const browser = await launchChromium({ userDataFolder, extensionFolder, headful });
  let performed;
  try {
    performed = await perform({ browser, extensionId, consent, script, origin });
  } finally {
    await browser.close();
  }
  const after = await fairtraceJson('status', '--home', home);
  return {
    ...summarize({ before, after, counters: performed.counters }),
    result: performed.result,
  };
}

/**
 * Records script({ page, browser, origin }) and gives { events, acknowledged, dropped, latency_ms, missing, result };
 * result is what the script gave.
 * consent is 'all', 'none' or a list of categories; home is kept, everything else is removed.
 */
export function record(request) {
  return withTemporaryFolder((folder) => recordIn(folder, request));
}
