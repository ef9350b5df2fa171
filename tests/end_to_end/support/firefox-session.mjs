// Firefox with the packaged extension and the host of one home, as another user would have it: Firefox looks for native
// messaging hosts below HOME only, so it gets a HOME of its own.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { fairtraceAs } from './fairtrace-program.mjs';
import { protocolTimeout } from './protocol-timeout.mjs';
import { RecordingError } from './recording-error.mjs';
import { packageForRecording } from './recording-package.mjs';
import { waitInPage } from './wait-in-page.mjs';
import { readCounters } from './worker-counters.mjs';

const candidates = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
// Firefox makes one up for each profile; a known one is the only way to the extension's own pages.
export const extensionHost = 'f9a1c6b2-3d57-4e0a-9c84-1b6f2d7e5a30';

function firefoxPath() {
  const path = process.env.FIREFOX ?? candidates.find((candidate) => existsSync(candidate));
  if (!path) throw new RecordingError('Firefox is not installed: apt-get install firefox-esr');
  return path;
}

function launch({ userHome, extensionId, headful }) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: !headful,
    // The host, which the browser starts, refuses root without it.
    env: { ...process.env, HOME: userHome, FAIRTRACE_ALLOW_ROOT: '1' },
    protocolTimeout,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
      // The extension is not signed by Mozilla; the preference works in the ESR and in unbranded builds.
      'xpinstall.signatures.required': false,
      // The panel that shows a download would take the focus from the page.
      'browser.download.alwaysOpenPanel': false,
    },
    // Without it WebDriver BiDi does not open pages of an extension.
    args: ['--no-remote', '--remote-allow-system-access'],
  });
}

export async function openPage(browser, name) {
  const page = await browser.newPage();
  const address = `moz-extension://${extensionHost}/pages/${name}.html`;
  // BiDi does not tell when a page of an extension has loaded; who asks for an element waits for it.
  await page.goto(address, { waitUntil: [], timeout: 1000 }).catch(() => undefined);
  await waitInPage(page, (file) => location.pathname.endsWith(file), [`${name}.html`]);
  return page;
}

export async function startFirefox({ folder, home, headful }) {
  const userHome = join(folder, 'user');
  await mkdir(userHome, { recursive: true });
  const { packageFolder, ids, extensionFolder } = await packageForRecording({ folder, home });
  await fairtraceAs(
    userHome,
    'install',
    ...['--user', '--browser', 'firefox', '--package', packageFolder, '--home', home],
  );
  const start = () => launch({ userHome, extensionId: ids.firefox, headful });
  // On a busy machine Firefox may come up too late to be spoken to; nothing was tried with it yet, so it is started again.
  const browser = await start().catch(start);
  await browser.installExtension(extensionFolder('firefox'));
  let popup;
  // The event page cannot be reached, but the popup's page shares its storage.
  const extensionPlace = async () => {
    popup ??= await openPage(browser, 'popup');
    return popup;
  };
  return {
    browser,
    consentPage: () => openPage(browser, 'consent'),
    extensionPlace,
    readCounters: async () => readCounters(await extensionPlace()),
  };
}
