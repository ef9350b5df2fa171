// Debian's Chromium with one unpacked extension in a profile of its own. For a language other than English it needs the
// package chromium-l10n.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { protocolTimeout } from './protocol-timeout.mjs';
import { RecordingError } from './recording-error.mjs';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function chromiumPath() {
  const path = process.env.CHROMIUM ?? candidates.find((candidate) => existsSync(candidate));
  if (!path) throw new RecordingError('chromium is not installed: run installer/dependencies.sh');
  return path;
}

export async function launchChromium({
  userDataFolder,
  extensionFolder,
  headful = false,
  language = 'en-US',
}) {
  const root = process.getuid() === 0;
  return puppeteer.launch({
    executablePath: chromiumPath(),
    headless: !headful,
    pipe: true,
    userDataDir: userDataFolder,
    // So that the host, which the browser starts, does not refuse root.
    env: { ...process.env, FAIRTRACE_ALLOW_ROOT: '1', LANGUAGE: language },
    enableExtensions: extensionFolder ? [extensionFolder] : false,
    protocolTimeout,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      '--no-first-run',
      '--disable-gpu',
      `--lang=${language}`,
      // Chromium refuses its sandbox to root; nobody else gives it up.
      ...(root ? ['--no-sandbox'] : []),
    ],
  });
}

/** The extension's service worker, started again by the browser if it was stopped. */
export async function extensionWorker(browser, extensionId, timeout = 15_000) {
  const target = await browser
    .waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(extensionId), {
      timeout,
    })
    .catch(() => null);
  const worker = await target?.worker();
  if (!worker) throw new RecordingError("the extension's service worker did not start");
  return worker;
}
