// Decides on the extension's own consent page as a person does: by its switches and buttons. There is no other way in.
import { poll } from './poll.mjs';
import { RecordingError } from './recording-error.mjs';
import { waitInPage } from './wait-in-page.mjs';

const patience = 15_000;
const switchSelector = '#categories input[type="checkbox"]';

function readSwitches(page) {
  return page.$$eval(switchSelector, (switches) =>
    switches.map(({ name, checked }) => ({ category: name, on: checked })),
  );
}

async function waitForSwitches(page) {
  // A tab that was just opened may still be on its way from an empty page to this one.
  await waitInPage(page, () => document.readyState === 'complete');
  const switches = await poll(
    async () => {
      // What is asked just then has no answer.
      const found = await readSwitches(page).catch(() => []);
      return found.length > 0 && found;
    },
    { timeout: patience },
  );
  if (switches) return switches;
  const problem = await page.$eval('#problem', ({ textContent }) => textContent).catch(() => '');
  throw new RecordingError(`the consent page offers nothing to decide; it says: ${problem}`);
}

async function clickSwitches(page, offered, wanted) {
  const unknown = wanted.filter((category) => !offered.some((one) => one.category === category));
  if (unknown.length > 0)
    throw new RecordingError(`the policy does not approve: ${unknown.join(', ')}`, 2);
  const handles = await page.$$(switchSelector);
  // Whoever decided before, in the same home, finds that decision; else everything is off.
  const decided = await page.$eval('#status', ({ dataset }) => dataset.result === 'present');
  for (const [index, { category, on }] of offered.entries()) {
    if (on && !decided)
      throw new RecordingError(`the switch of ${category} is on before anybody decided`);
    if (on !== wanted.includes(category)) await handles[index].click();
  }
}

/** Done when the host has stored the decision and the page says so. */
async function waitUntilDecided(page) {
  const result = await poll(
    () =>
      page.$eval('#status', ({ dataset, textContent }) =>
        ['done', 'failed'].includes(dataset.result)
          ? { done: dataset.result === 'done', textContent }
          : null,
      ),
    { timeout: patience },
  );
  if (!result) throw new RecordingError('the consent page did not answer');
  if (!result.done)
    throw new RecordingError(`the decision was not stored; the page says: ${result.textContent}`);
}

/**
 * Keeps the page in front while work() goes on. The extension's own consent page may open in the middle of it, and what
 * lies behind another tab is not drawn, so that no click in it ever ends.
 */
async function inFront(page, work) {
  const browser = page.browser();
  const bringToFront = () => page.bringToFront().catch(() => undefined);
  const changes = ['targetcreated', 'targetchanged'];
  for (const change of changes) browser.on(change, bringToFront);
  try {
    await page.bringToFront();
    return await work();
  } finally {
    for (const change of changes) browser.off(change, bringToFront);
  }
}

async function decide(page, consent) {
  const offered = await waitForSwitches(page);
  if (consent === 'none') {
    await page.click('#refuse');
  } else {
    await clickSwitches(
      page,
      offered,
      consent === 'all' ? offered.map((one) => one.category) : consent,
    );
    await page.click('#save');
  }
  await waitUntilDecided(page);
}

/** consent is 'all', 'none' or the categories to agree to. */
export function decideConsent(page, consent) {
  return inFront(page, () => decide(page, consent));
}
