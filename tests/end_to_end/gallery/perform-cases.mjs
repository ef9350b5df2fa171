// Does the cases of one browser one after the other, all in one recording. Between two of them stands the separator
// page, by whose steps the recording is cut apart afterwards.
import { setTimeout as sleep } from 'node:timers/promises';
import { captured } from '../support/captured-documents.mjs';
import { createBrowserView } from './browser-view.mjs';
import { createHands } from './gallery-hands.mjs';
import { separator } from './gallery-server.mjs';

/** Frames get their configuration a moment after the worker knows them, in milliseconds. */
const frameTime = 60;
/** So long after a tab was closed, in milliseconds, its step may still come. */
const closingTime = 700;

/**
 * The browser's own word for a page that has loaded is not waited for: Firefox never gives it again once a page came
 * back from its cache.
 */
async function visit({ page, documents, origins }, file, frames = 0) {
  const address = `${origins.origin}/${file}`;
  const go = async () => {
    page.goto(address).catch(() => undefined);
  };
  await documents.after(go, 1 + frames);
  const isThere = (wanted) => location.href.startsWith(wanted) && document.readyState !== 'loading';
  await page.waitForFunction(isThere, { polling: 5 }, address.split('#')[0]);
  if (frames > 0) await sleep(frameTime);
}

/** A case of which something cannot be done fails by itself; the others go on. */
async function performCase(stage, one) {
  const begin = performance.now();
  const view = createBrowserView();
  // Firefox does not tell what its accessibility tree holds.
  const look = stage.browserName === 'chromium' ? view.look : undefined;
  let problem;
  try {
    await visit(stage, one.page, one.frames);
    await one.act(createHands({ ...stage, look }));
  } catch (error) {
    problem = error;
  }
  return { problem, view, milliseconds: performance.now() - begin };
}

/** Gives whether there were any. */
async function closeOthers(browser, kept) {
  const others = (await browser.pages()).filter((page) => !kept.has(page));
  for (const page of others) await page.close();
  return others.length > 0;
}

/**
 * Gives for each case { problem, view, milliseconds, part }: `part` is how many separators came before it, `view` what
 * the browser itself said of the page.
 */
export function performCases(cases, { origins, browser: browserName }) {
  return async ({ page, browser, extensionPlace }) => {
    const documents = captured(extensionPlace);
    const stage = { page, browser, browserName, documents, origins };
    const performed = [];
    let part = 0;
    const separate = async () => {
      await visit(stage, separator);
      part += 1;
    };
    await separate();
    // The place itself may be a tab, opened when it was first asked for.
    await page.bringToFront();
    const kept = new Set(await browser.pages());
    const leaveCase = async () => {
      await separate();
      if (await closeOthers(browser, kept)) {
        await page.bringToFront();
        await sleep(closingTime);
        await separate();
      }
    };
    for (const one of cases) {
      performed.push({ part, ...(await performCase(stage, one)) });
      await leaveCase().catch((cause) => {
        throw new Error(`the page of “${one.name}” cannot be left`, { cause });
      });
    }
    return performed;
  };
}
