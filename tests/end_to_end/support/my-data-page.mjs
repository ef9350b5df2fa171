// The page "My data" as a person uses it, in either browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openExtensionPage } from './extension-page.mjs';
import { openPage } from './firefox-session.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function openMyData(browser, name) {
  const open = name === 'firefox' ? openPage : openExtensionPage;
  const page = await open(browser, 'my-data');
  await page.bringToFront();
  return page;
}

/** Typed into a form by fillForm. */
export const typedAddress = 'rosalind.achterberg@example.com';

/** Three steps in a form of the demo app: going there, an edit and a click. */
export async function fillForm({ page, origin }) {
  await page.bringToFront();
  await page.goto(`${origin}/new`);
  await page.waitForSelector('[data-testid="email"]');
  await page.click('[data-testid="email"]');
  await page.keyboard.type(typedAddress);
  await page.click('packing-choice >>> button');
}

/** Waits until the host has stored what was done, by looking again as a person would. */
export async function openWithSteps(browser, name, count) {
  const view = await openMyData(browser, name);
  for (let looks = 0; looks < 20; looks += 1) {
    await view.waitForSelector('#loading[hidden]');
    if ((await view.$$('.step')).length >= count) return view;
    await new Promise((resolve) => setTimeout(resolve, 300));
    await view.reload({ waitUntil: [] }).catch(() => undefined);
  }
  throw new Error('the steps do not come');
}

export function shownSentences(page) {
  return page.$$eval('.step .sentence', (all) => all.map(({ textContent }) => textContent));
}

/** Opens what every step in view is as an export has it, and gives these bytes in order. */
export async function shownBytes(page) {
  await page.$$eval('.step .exported', (all) => {
    for (const details of all) details.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.step pre')].every(({ textContent }) =>
      textContent.startsWith('{'),
    ),
  );
  return page.$$eval('.step pre', (all) => all.map(({ textContent }) => textContent));
}

/** Presses Tab until what has the focus matches the selector, as someone without a pointer would. */
export async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

/** What axe finds wrong, as lines that name the rule and the element. */
export async function axeViolations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
