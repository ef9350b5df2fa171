// Does the cases of one browser one after the other, all in one recording. Between two of them stands the separator
// page, by whose steps the recording is cut apart afterwards.
import { captured } from '../support/captured-documents.mjs';
import { createHands } from './gallery-hands.mjs';
import { separator } from './gallery-server.mjs';

/** Frames get their configuration a moment after the worker knows them. */
const frameTime = 60;

async function openCase(page, documents, { origins, one }) {
  const frames = one.frames ?? 0;
  await documents.after(() => page.goto(`${origins.origin}/${one.page}`), 1 + frames);
  if (frames > 0) await new Promise((resolve) => setTimeout(resolve, frameTime));
}

async function closeOthers(browser, kept) {
  for (const page of await browser.pages()) if (!kept.has(page)) await page.close();
}

/** What the person did cannot be done: the case says why, the others go on. */
async function performCase({ page, browser, documents, origins, one }) {
  const begin = performance.now();
  let problem;
  try {
    await openCase(page, documents, { origins, one });
    await one.act(createHands({ page, browser, documents, origins }));
  } catch (error) {
    problem = error;
  }
  return { problem, milliseconds: performance.now() - begin };
}

export function performCases(cases, origins) {
  return async ({ page, browser, extensionPlace }) => {
    const documents = captured(extensionPlace);
    const separate = () => documents.after(() => page.goto(`${origins.origin}/${separator}`));
    await separate();
    // The place itself may be a tab, opened when it was first asked for.
    await page.bringToFront();
    const kept = new Set(await browser.pages());
    const performed = [];
    for (const one of cases) {
      performed.push(await performCase({ page, browser, documents, origins, one }));
      await closeOthers(browser, kept);
      await separate();
    }
    return performed;
  };
}
