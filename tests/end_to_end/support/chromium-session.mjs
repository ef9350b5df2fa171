// Chromium with the packaged extension and the host of one home, in a profile of its own.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionWorker, launchChromium } from './chromium.mjs';
import { fairtrace } from './fairtrace-program.mjs';
import { packageForRecording } from './recording-package.mjs';
import { readCounters } from './worker-counters.mjs';

async function registerHost(userDataFolder, packageFolder, home) {
  // With a profile of its own Chromium reads only this folder for hosts of the user.
  const folder = join(userDataFolder, 'NativeMessagingHosts');
  await mkdir(folder, { recursive: true });
  await fairtrace(
    ...['install', '--user', '--folder', folder, '--package', packageFolder, '--home', home],
  );
}

/** The page opens by itself after installation; where it did not, it is opened as from the popup. */
export async function consentPage(browser, extensionId) {
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
  const userDataFolder = join(folder, 'profile');
  const { packageFolder, ids, extensionFolder } = await packageForRecording({ folder, home });
  await registerHost(userDataFolder, packageFolder, home);
  const browser = await launchChromium({
    userDataFolder,
    extensionFolder: extensionFolder('chromium'),
    headful,
  });
  const extensionPlace = () => extensionWorker(browser, ids.chromium);
  return {
    browser,
    consentPage: () => consentPage(browser, ids.chromium),
    extensionPlace,
    readCounters: async () => readCounters(await extensionPlace()),
  };
}
