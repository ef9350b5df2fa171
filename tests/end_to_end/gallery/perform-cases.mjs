// Does the cases of one browser one after the other, all in one recording, which is cut apart afterwards.
import { setTimeout as sleep } from 'node:timers/promises';
import { captured } from '../support/captured-documents.mjs';
import { waitInPage } from '../support/wait-in-page.mjs';
import { createBrowserView } from './browser-view.mjs';
import { markedAddress } from './cut-steps.mjs';
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
async function visit(stage, file, frames = 0) {
  const { page, documents, origins } = stage;
  stage.visits += 1;
  const address = markedAddress(origins.origin, file, stage.visits);
  const go = async () => {
    page.goto(address).catch(() => undefined);
  };
  await documents.after(go, 1 + frames);
  const isThere = (path) => location.pathname === path && document.readyState === 'complete';
  await waitInPage(page, isThere, [new URL(address).pathname], { interval: 5 });
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
  return { part: stage.visits, problem, view, milliseconds: performance.now() - begin };
}

/** What comes of closing the tabs that a case has opened is no case's own. */
async function closeOthers(stage) {
  const others = (await stage.browser.pages()).filter((page) => !stage.kept.has(page));
  if (others.length === 0) return;
  await visit(stage, separator);
  for (const page of others) await page.close();
  await stage.page.bringToFront();
  await sleep(closingTime);
}

/**
 * Gives for each case { problem, view, milliseconds, part }: `part` is the number of its page among all that were
 * opened, `view` what the browser itself said of it.
 */
export function performCases(cases, { origins, browser: browserName }) {
  return async ({ page, browser, extensionPlace }) => {
    const documents = captured(extensionPlace);
    const performed = [];
    const stage = { page, browser, browserName, documents, origins, visits: 0, kept: new Set() };
    await visit(stage, separator);
    // The place itself may be a tab, opened when it was first asked for.
    await page.bringToFront();
    for (const one of await browser.pages()) stage.kept.add(one);
    for (const one of cases) {
      performed.push(await performCase(stage, one));
      await closeOthers(stage);
    }
    return performed;
  };
}
