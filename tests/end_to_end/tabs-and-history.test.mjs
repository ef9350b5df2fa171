// What only a real browser does: its history and cache of pages, its tabs, its wheel and its count of clicks.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { captured } from './support/captured-documents.mjs';
import { poll } from './support/poll.mjs';
import { recordDemo, sharedDemo, storedSteps } from './support/shared-demo.mjs';

/** A page that its browser keeps in the cache is shown again without loading, for which no driver waits. */
const shortly = { timeout: 2000 };

/** What a step needs to be on its way: a second click or turn of the wheel may belong to it. */
const settle = () => sleep(800);

async function inBothBrowsers(name, { script, expected, consent = 'all' }) {
  for (const browser of ['chromium', 'firefox']) {
    const { home, summary } = await recordDemo(`${name}-${browser}`, { browser, consent, script });
    const steps = await storedSteps(home);
    assert.deepEqual(
      steps.map(({ sentence }) => sentence),
      expected,
      browser,
    );
    assert.deepEqual({ ...summary.dropped }, {}, browser);
    assert.equal(summary.missing, 0, browser);
  }
}

/** In front of what the browser shows beside it: what nobody sees neither scrolls nor is switched from. */
async function openPage({ page, origin, extensionPlace }) {
  await captured(extensionPlace).after(() => page.goto(`${origin}/new`));
  await page.bringToFront();
}

async function goThroughHistory(given) {
  const { page } = given;
  await openPage(given);
  await page.click('[data-testid="nav-orders"]');
  await settle();
  await page.goBack(shortly).catch(() => undefined);
  await settle();
  await page.goForward(shortly).catch(() => undefined);
  await settle();
  await page.reload(shortly).catch(() => undefined);
  await settle();
}

function history() {
  return inBothBrowsers('history', {
    script: goThroughHistory,
    expected: [
      'Go to /new',
      'Click “Orders”',
      'Go to /',
      'Go back to /new',
      'Go forward to /',
      'Reload /',
    ],
  });
}

async function comeBackFromOthers(given) {
  const { page } = given;
  await openPage(given);
  const { app } = await sharedDemo();
  await page.evaluate((address) => {
    const link = Object.assign(document.createElement('a'), {
      href: address,
      textContent: 'Other',
    });
    link.id = 'other';
    document.querySelector('main').prepend(link);
  }, app.unapprovedOrigin);
  await page.click('#other');
  await settle();
  await page.goBack(shortly).catch(() => undefined);
  await settle();
  await page.$eval('[data-testid="quantity"]', (field) => {
    field.value = '';
  });
  await page.type('[data-testid="quantity"]', '12');
  // Nothing but the end of the page says that the edit is over.
  await page.goto(app.unapprovedOrigin, shortly).catch(() => undefined);
  await settle();
}

function otherOrigin() {
  return inBothBrowsers('other-origin', {
    script: comeBackFromOthers,
    expected: ['Go to /new', 'Click “Other”', 'Go back to /new', 'Type “12” into “Quantity”'],
  });
}

function otherPageAt(browser, page, address) {
  const find = async () => {
    const pages = await browser.pages();
    return pages.find((one) => one !== page && one.url() === address);
  };
  return poll(find, { timeout: 10_000 });
}

async function useTabs(given) {
  const { page, browser, origin, extensionPlace } = given;
  await openPage(given);
  await captured(extensionPlace).after(() =>
    page.click('[data-testid="nav-orders"]', { button: 'middle' }),
  );
  const opened = await otherPageAt(browser, page, `${origin}/`);
  await opened.bringToFront();
  await settle();
  await page.bringToFront();
  await settle();
  await opened.bringToFront();
  await settle();
  await opened.close();
  await settle();
  await page.click('[data-testid="signature"]');
  await settle();
}

function tabs() {
  return inBothBrowsers('tabs', {
    script: useTabs,
    expected: [
      'Go to /new',
      'Click “Orders”',
      'Open / in a new tab',
      'Switch to the tab with /',
      'Switch to the tab with /new',
      'Switch to the tab with /',
      'Close the tab with /',
      'Check “Signature on delivery”',
    ],
  });
}

async function clickAndScroll(given) {
  const { page } = given;
  await openPage(given);
  await page.evaluate(() => {
    const text = Object.assign(document.createElement('div'), {
      textContent: 'Add',
      role: 'option',
      id: 'add',
    });
    text.addEventListener('click', () => {
      text.dataset.count = String(Number(text.dataset.count ?? 0) + 1);
    });
    const space = document.createElement('div');
    space.style.height = '5000px';
    document.querySelector('main').prepend(text, space);
  });
  await page.click('#add', { count: 2 });
  assert.equal(await page.$eval('#add', (text) => text.dataset.count), '2');
  await settle();
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < 3; turn += 1) {
    await page.mouse.wheel({ deltaY: 300 });
    await sleep(100);
  }
  await settle();
  // What a script scrolls is nobody's action.
  await page.evaluate(() => scrollTo(0, 0));
  await settle();
  await page.click('#add', { button: 'right' });
  await settle();
}

function clicksAndScrolling() {
  return inBothBrowsers('clicks', {
    consent: ['clicks', 'navigation'],
    script: clickAndScroll,
    expected: ['Go to /new', 'Double-click “Add”', 'Scroll down the page', 'Right-click “Add”'],
  });
}

export const tests = [
  { name: 'the history of a tab is gone through, and a page reloaded', run: history },
  {
    name: 'who comes back from pages of others goes back, and an edit is not lost',
    run: otherOrigin,
  },
  { name: 'tabs are opened, switched and closed', run: tabs },
  { name: 'a double click, a right click and a scroll are one step each', run: clicksAndScrolling },
];
