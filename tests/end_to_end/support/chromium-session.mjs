// Chromium with the packaged extension and the host of one home, in a profile of its own.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionWorker, launchChromium } from './chromium.mjs';
import { fairtrace } from './fairtrace-program.mjs';
import { packageForRecording } from './recording-package.mjs';
import { readCounters } from './worker-counters.mjs';

/** wrapHost, where there is one, gets the host's path and gives that of a program which starts it. */
async function registerHost(userDataFolder, { packageFolder, home, wrapHost }) {
  // With a profile of its own Chromium reads only this folder for hosts of the user.
  const folder = join(userDataFolder, 'NativeMessagingHosts');
  await mkdir(folder, { recursive: true });
  await fairtrace(
    ...['install', '--user', '--folder', folder, '--package', packageFolder, '--home', home],
  );
  if (!wrapHost) return;
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    manifest.path = await wrapHost(manifest.path);
    await writeFile(file, JSON.stringify(manifest));
  }
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

export async function startChromium({ folder, home, headful, wrapHost, language }) {
  const userDataFolder = join(folder, 'profile');
  const { packageFolder, ids, extensionFolder } = await packageForRecording({ folder, home });
  await registerHost(userDataFolder, { packageFolder, home, wrapHost });
  const browser = await launchChromium({
    userDataFolder,
    extensionFolder: extensionFolder('chromium'),
    headful,
    language,
  });
  const extensionPlace = () => extensionWorker(browser, ids.chromium);
  return {
    browser,
    consentPage: () => consentPage(browser, ids.chromium),
    extensionPlace,
    readCounters: async () => readCounters(await extensionPlace()),
  };
}
