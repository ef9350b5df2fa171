// Chromium as an ordinary user of a managed machine starts it: nothing is loaded by hand, the machine's policies bring
// the extension and the host. They must also allow developer tools; see developer-tools.mjs.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { extensionWorker } from './chromium.mjs';
import { consentPage } from './chromium-session.mjs';
import { runAs, writeStarter } from './ordinary-user.mjs';
import { protocolTimeout } from './protocol-timeout.mjs';
import { readCounters } from './worker-counters.mjs';

/** After an update the worker of the version before stays in the list for a while, and answers no more. */
async function newestWorker(browser, extensionId) {
  const first = await extensionWorker(browser, extensionId);
  const workers = browser
    .targets()
    .filter((one) => one.type() === 'service_worker' && one.url() === first.url());
  return workers.at(-1).worker();
}

/** Nothing, unless this machine gives an ordinary user no sandbox, as some containers do. */
export async function sandboxOptions(user) {
  if (existsSync('/usr/lib/chromium/chrome-sandbox')) return [];
  const works = await runAs(user, 'unshare', '--user', 'true').then(
    () => true,
    () => false,
  );
  return works ? [] : ['--no-sandbox'];
}

/** user is of ordinary-user.mjs; folder is root's, for the starter. */
export async function startManagedChromium({ user, folder, extensionId, headful = false }) {
  await mkdir(folder, { recursive: true });
  const starter = await writeStarter(join(folder, `chromium-of-${user.name}`), {
    user,
    program: '/usr/bin/chromium',
    environment: { DISPLAY: process.env.DISPLAY },
  });
  const browser = await puppeteer.launch({
    executablePath: starter,
    headless: !headful,
    pipe: true,
    // Chromium does not let itself be driven in its usual profile.
    userDataDir: join(user.home, 'chromium-profile'),
    // Both keep an extension that a policy asks for from being installed.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    protocolTimeout,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--no-first-run', '--disable-gpu', '--lang=en-US', ...(await sandboxOptions(user))],
  });
  return {
    browser,
    consentPage: () => consentPage(browser, extensionId),
    openPage: async (name) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/pages/${name}.html`);
      return page;
    },
    worker: () => newestWorker(browser, extensionId),
    readCounters: async () => readCounters(await newestWorker(browser, extensionId)),
  };
}
