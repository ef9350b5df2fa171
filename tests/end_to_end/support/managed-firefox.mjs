// Firefox ESR as an ordinary user of a managed machine starts it: /etc/firefox/policies brings the extension.
import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { extensionHost, openPage } from './firefox-session.mjs';
import { writeStarter } from './ordinary-user.mjs';
import { protocolTimeout } from './protocol-timeout.mjs';
import { readCounters } from './worker-counters.mjs';

export async function startManagedFirefox({ user, folder, extensionId }) {
  await mkdir(folder, { recursive: true });
  const starter = await writeStarter(join(folder, `firefox-of-${user.name}`), {
    user,
    program: '/usr/bin/firefox-esr',
  });
  const profile = join(user.home, 'firefox-profile');
  await mkdir(profile, { recursive: true, mode: 0o700 });
  await chown(profile, user.id, user.group);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: starter,
    headless: true,
    userDataDir: profile,
    protocolTimeout,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
    },
    // Without it WebDriver BiDi does not open pages of an extension.
    args: ['--no-remote', '--remote-allow-system-access'],
  });
  let popup;
  /** In a Firefox that has just started the extension may not be there yet, and the page is another one. */
  const openAnew = async (error) => {
    const former = popup;
    popup = undefined;
    await former?.close().catch(() => undefined);
    throw error;
  };
  return {
    browser,
    consentPage: () => openPage(browser, 'consent'),
    openPage: (name) => openPage(browser, name),
    // The event page cannot be reached, but the popup's page shares its storage.
    readCounters: async () => {
      popup ??= await openPage(browser, 'popup');
      return readCounters(popup).catch(openAnew);
    },
  };
}
