// Chromium with the packaged extension and the host of one home, in a profile of its own.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageExtension } from '../../../installer/package-extension.mjs';
import { extensionWorker, launchChromium } from './chromium.mjs';
import { fairtrace } from './fairtrace-program.mjs';
import { readCounters } from './worker-counters.mjs';

async function registerHost(userDataFolder, home) {
  // With a profile of its own Chromium reads only this folder for hosts of the user.
  const folder = join(userDataFolder, 'NativeMessagingHosts');
  await mkdir(folder, { recursive: true });
  await fairtrace('install', '--user', '--folder', folder, '--home', home);
}

/** The page opens by itself after installation; where it did not, it is opened as from the popup. */
async function consentPage(browser, extensionId) {
  const address = `chrome-extension://${extensionId}/pages/consent.html`;
  const target = await browser
    .waitForTarget((one) => one.url().startsWith(address), { timeout: 3000 })
    .catch(() => null);
  const opened = await target?.page();
  if (opened) return opened;
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

export async function startChromium({ folder, home, headful }) {
  const extensionFolder = join(folder, 'extension');
  const userDataFolder = join(folder, 'profile');
  const { id } = await packageExtension({
    policyFile: join(home, 'policy.json'),
    outputFolder: extensionFolder,
  });
  await registerHost(userDataFolder, home);
  const browser = await launchChromium({ userDataFolder, extensionFolder, headful });
  return {
    browser,
    consentPage: () => consentPage(browser, id),
    readCounters: async () => readCounters(await extensionWorker(browser, id)),
  };
}
