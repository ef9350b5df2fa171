// What the popup promises: state, pause, tasks in the participant's own words, the last steps.
import assert from 'node:assert/strict';
import { openExtensionPage, waitForText } from './support/extension-page.mjs';
import { fairtraceJson } from './support/fairtrace-program.mjs';
import { axeViolations } from './support/my-data-page.mjs';
import { recordDemo, storedSteps } from './support/shared-demo.mjs';

const giftWrap = 'packing-choice >>> button';

/** The app's page and the popup, both open; the popup says "Recording". */
async function openBoth({ page, browser, origin }) {
  const popup = await openExtensionPage(browser, 'popup');
  await waitForText(popup, '#state', 'Recording');
  await page.bringToFront();
  await page.goto(`${origin}/new`);
  await page.waitForSelector(giftWrap);
  return popup;
}

async function clickGiftWrap(page) {
  await page.bringToFront();
  await (await page.waitForSelector(giftWrap)).click();
}

async function press(popup, selector) {
  await popup.bringToFront();
  await popup.waitForSelector(selector, { visible: true });
  await popup.click(selector);
}

async function lastSteps(popup, count) {
  await popup.bringToFront();
  await popup.waitForFunction(
    (least) => document.querySelectorAll('#steps li span').length >= least,
    { timeout: 10_000 },
    count,
  );
  return popup.$$eval('#steps li', (items) => items.map((item) => item.firstChild.textContent));
}

async function pauseHolds() {
  const script = async (session) => {
    const popup = await openBoth(session);
    await clickGiftWrap(session.page);
    await lastSteps(popup, 1);
    await press(popup, '#pause button[data-minutes=""]');
    await waitForText(popup, '#state', 'Paused');
    await clickGiftWrap(session.page);
    await press(popup, '#resume');
    await waitForText(popup, '#state', 'Recording');
    await clickGiftWrap(session.page);
    return lastSteps(popup, 2);
  };
  const { summary } = await recordDemo('popup-pause', { consent: ['clicks'], script });
  assert.deepEqual(summary.result, ['Click “Gift wrap”', 'Click “Gift wrap”']);
  assert.equal(summary.events, 2);
}

/** A pause until tomorrow ends at midnight, here. */
async function pauseUntilTomorrow() {
  const script = async (session) => {
    const popup = await openBoth(session);
    await press(popup, '#pause button[data-minutes="tomorrow"]');
    await waitForText(popup, '#state', 'Paused');
    const [said, day] = await popup.evaluate(() => {
      const midnight = new Date();
      midnight.setHours(24, 0, 0, 0);
      return [
        document.getElementById('reason').textContent,
        midnight.toLocaleDateString([], { weekday: 'long' }),
      ];
    });
    await press(popup, '#resume');
    await waitForText(popup, '#state', 'Recording');
    return { said, day };
  };
  const { summary } = await recordDemo('popup-tomorrow', { consent: ['clicks'], script });
  const { said, day } = summary.result;
  assert.match(said, new RegExp(`until ${day} `));
}

/** Asked first: what is kept stays, what is erased is gone from the popup and from the store. */
async function forgetsTheLastMinutes() {
  const script = async (session) => {
    const popup = await openBoth(session);
    await clickGiftWrap(session.page);
    await lastSteps(popup, 1);
    const forget = '#forget button[data-minutes="5"]';
    await press(popup, forget);
    await waitForText(popup, '#erase-words', '1 step will be erased');
    const asked = await popup.$eval('#erase-title', ({ textContent }) => textContent);
    const violations = await axeViolations(popup);
    await press(popup, '#erase-dialog button[value="keep"]');
    const kept = await lastSteps(popup, 1);
    await press(popup, forget);
    await press(popup, '#erase-dialog button[value="erase"]');
    await waitForText(popup, '#status', 'Erased for good: 1 step, with 1 task');
    await waitForText(popup, '#steps', 'Nothing has been recorded yet');
    return { asked, kept, violations };
  };
  const { home, summary } = await recordDemo('popup-forget', { consent: ['clicks'], script });
  assert.deepEqual(summary.result, {
    asked: 'Erase what you did in the last 5 minutes?',
    kept: ['Click “Gift wrap”'],
    violations: [],
  });
  assert.deepEqual(await storedSteps(home), []);
}

async function ownTask() {
  const script = async (session) => {
    const popup = await openBoth(session);
    await popup.bringToFront();
    await popup.type('#task-title', 'Wrap a gift for margarethe.lindqvist@example.com');
    await press(popup, '#start-task');
    await waitForText(popup, '#task-name', 'Wrap a gift for ⟨EMAIL_1⟩');
    await clickGiftWrap(session.page);
    await lastSteps(popup, 1);
    await press(popup, '#stop-task');
    await popup.waitForSelector('#task', { visible: true });
    await clickGiftWrap(session.page);
    await lastSteps(popup, 2);
  };
  const { home } = await recordDemo('popup-task', { consent: ['clicks'], script });
  const { tasks } = await fairtraceJson('tasks', '--home', home);
  assert.deepEqual(
    tasks.map(({ title, boundary, steps, open }) => ({ title, boundary, steps, open })),
    [
      { title: 'Wrap a gift for ⟨EMAIL_1⟩', boundary: 'explicit', steps: 1, open: false },
      { title: 'orders: Click “Gift wrap”', boundary: 'inferred', steps: 1, open: true },
    ],
  );
}

async function timesAreNow() {
  const script = async (session) => {
    const popup = await openBoth(session);
    const before = Date.now();
    await clickGiftWrap(session.page);
    await lastSteps(popup, 1);
    const shown = await popup.$eval('#steps li span', ({ textContent }) => textContent);
    const possible = await popup.evaluate(
      (moments) =>
        moments.map((moment) =>
          new Date(moment).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
        ),
      [before, Date.now()],
    );
    return possible.includes(shown);
  };
  const { summary } = await recordDemo('popup-time', { consent: ['clicks'], script });
  assert.equal(summary.result, true);
}

/** From the click on "Withdraw everything" on: what the page in front still does is not recorded. */
async function withdrawalHolds() {
  const script = async (session) => {
    const popup = await openBoth(session);
    await clickGiftWrap(session.page);
    await lastSteps(popup, 1);
    const consent = await openExtensionPage(session.browser, 'consent');
    await press(consent, '#refuse');
    await waitForText(consent, '#status', 'Nothing is recorded');
    await clickGiftWrap(session.page);
    await waitForText(popup, '#state', 'Not recording');
  };
  const { home, summary } = await recordDemo('withdrawn', { consent: ['clicks'], script });
  assert.equal(summary.events, 1);
  assert.equal((await storedSteps(home)).length, 1);
  assert.equal((await fairtraceJson('status', '--home', home)).consent, 'withdrawn');
}

/** Whoever withdraws is offered that what was recorded before goes too. */
async function withdrawalOffersErasing() {
  const script = async (session) => {
    const popup = await openBoth(session);
    await clickGiftWrap(session.page);
    await lastSteps(popup, 1);
    const consent = await openExtensionPage(session.browser, 'consent');
    await consent.waitForSelector('#erase-offer', { hidden: true });
    await press(consent, '#refuse');
    await press(consent, '#erase-everything');
    await waitForText(consent, '#erase-words', '1 step will be erased');
    await press(consent, '#erase-dialog button[value="erase"]');
    await waitForText(consent, '#status', 'Erased for good: 1 step, with 1 task');
    await consent.waitForSelector('#erase-offer', { hidden: true });
  };
  const { home } = await recordDemo('withdrawn-erased', { consent: ['clicks'], script });
  assert.deepEqual(await storedSteps(home), []);
}

export const tests = [
  { name: 'nothing is recorded while it is paused', run: pauseHolds },
  { name: 'a pause until tomorrow says when it ends', run: pauseUntilTomorrow },
  { name: 'the last minutes can be erased in the popup, asked first', run: forgetsTheLastMinutes },
  { name: 'a task that the participant names holds its steps', run: ownTask },
  { name: 'the last steps show the time at which they were done', run: timesAreNow },
  { name: 'nothing is recorded after a withdrawal', run: withdrawalHolds },
  { name: 'who withdraws is offered to erase what was recorded', run: withdrawalOffersErasing },
];
