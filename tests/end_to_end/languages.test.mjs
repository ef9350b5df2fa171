// The extension's pages in six languages: that of the browser, or the one that was chosen on a page.
import assert from 'node:assert/strict';
import { openExtensionPage, waitForText } from './support/extension-page.mjs';
import { axeViolations, fillForm, openWithSteps } from './support/my-data-page.mjs';
import { recordDemo } from './support/shared-demo.mjs';

const languages = ['en', 'de', 'fr', 'es', 'hi', 'ja'];
const narrow = { width: 320, height: 640 };
/** The popup has a width of its own, so that its window has it too. */
const widths = { consent: narrow, popup: { width: 416, height: 640 }, 'my-data': narrow };

function spokenLanguage(page) {
  return page.evaluate(() => document.documentElement.lang);
}

async function germanBrowser() {
  const script = async (session) => {
    const { browser, extensionPlace } = session;
    await fillForm(session);
    const view = await openWithSteps(browser, 'chromium', 3);
    await waitForText(view, '#tasks-count', '1 Aufgabe');
    const popup = await openExtensionPage(browser, 'popup');
    await waitForText(popup, '#state', 'Aufzeichnung läuft');
    await waitForText(popup, '#pause', '15 Minuten');
    const consent = await openExtensionPage(browser, 'consent');
    await waitForText(consent, '#status', 'Ihre jetzige Entscheidung: Klicks, Auswahl');
    const spoken = await Promise.all([view, popup, consent].map(spokenLanguage));
    const place = await extensionPlace();
    const ofBrowser = await place.evaluate(async () => [
      await globalThis.chrome.action.getTitle({}),
      globalThis.chrome.runtime.getManifest().description,
    ]);
    return { spoken, ofBrowser };
  };
  const { summary } = await recordDemo('german', { language: 'de', script });
  const { spoken, ofBrowser } = summary.result;
  assert.deepEqual(spoken, ['de', 'de', 'de']);
  assert.equal(ofBrowser[0], 'fairtrace: Aufzeichnung läuft');
  assert.match(ofBrowser[1], /Einwilligung/);
}

/** In the page: what is wider than the page or than the box that it is cut off at, as lines that name it. */
function cutOff() {
  const seen = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility());
  const wide = seen.filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    const isCut =
      one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline';
    return left < -1 || right > innerWidth + 1 || (isCut && !one.matches('select, input'));
  });
  return wide.map((one) => `${one.tagName} ${one.id} ${one.textContent.slice(0, 60)}`);
}

/** Everything that can be unfolded, and the question before erasing. */
async function openAll(page, name) {
  if (name === 'consent') await page.waitForSelector('#categories label');
  if (name === 'popup') await page.waitForSelector('#forget:not([hidden])');
  if (name !== 'my-data') return;
  await page.waitForSelector('.step');
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
}

async function askToErase(page, name) {
  if (name === 'consent') return;
  await page.$eval(name === 'popup' ? '#forget button' : '#erase-task', (button) => button.click());
  await page.waitForSelector('#erase-dialog[open]');
}

async function judge(browser, name, language) {
  const page = await openExtensionPage(browser, name, language);
  await page.bringToFront();
  await page.setViewport(widths[name]);
  await openAll(page, name);
  const found = [...(await page.evaluate(cutOff)), ...(await axeViolations(page))];
  await askToErase(page, name);
  found.push(...(await page.evaluate(cutOff)), ...(await axeViolations(page)));
  const spoken = await spokenLanguage(page);
  await page.close();
  return [...found, ...(spoken === language ? [] : [`speaks ${spoken}`])].map(
    (one) => `${name} ${language}: ${one}`,
  );
}

async function everyLanguage() {
  const script = async (session) => {
    await fillForm(session);
    await (await openWithSteps(session.browser, 'chromium', 3)).close();
    const found = [];
    for (const name of Object.keys(widths))
      for (const language of languages)
        found.push(...(await judge(session.browser, name, language)));
    return found;
  };
  const { summary } = await recordDemo('languages', { script });
  assert.deepEqual(summary.result, []);
}

/** A choice on one page holds on the pages that it leads to. */
async function choiceOnThePage() {
  const script = async ({ browser }) => {
    const page = await openExtensionPage(browser, 'my-data');
    await page.bringToFront();
    await page.waitForSelector('#empty:not([hidden])');
    await Promise.all([page.waitForNavigation(), page.click('#languages a[lang="ja"]')]);
    await waitForText(page, 'h1', '自分のデータ');
    await page.waitForSelector('#empty:not([hidden])');
    await Promise.all([page.waitForNavigation(), page.click('#empty a')]);
    await waitForText(page, 'h1', '何を記録してよいですか');
    return spokenLanguage(page);
  };
  const { summary } = await recordDemo('chosen-language', { consent: 'none', script });
  assert.equal(summary.result, 'ja');
}

export const tests = [
  { name: 'in a German browser every page and the button speak German', run: germanBrowser },
  {
    name: 'in each language axe finds nothing wrong, and nothing is cut off on a narrow screen',
    run: everyLanguage,
    // Eighteen pages, each judged twice.
    timeout: 400_000,
  },
  { name: 'a language can be chosen on the page', run: choiceOnThePage },
];
