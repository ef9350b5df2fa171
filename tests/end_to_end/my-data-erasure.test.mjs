// What is erased in the page "My data" is gone: from the page, from "fairtrace show" and from every file.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { waitForText } from './support/extension-page.mjs';
import { fillForm, openWithSteps, shownSentences, tabTo } from './support/my-data-page.mjs';
import { recordDemo, sharedDemo, storedSteps } from './support/shared-demo.mjs';

const name = 'my-data-erasure';

/** What the store has of each step, sealed, and the keys that sealed it. */
function sealedRows(home) {
  const database = new DatabaseSync(join(home, 'fairtrace.db'), { readOnly: true });
  const rows = database.prepare('SELECT key, sealed FROM event ORDER BY number').all();
  database.close();
  return rows.map(({ key, sealed }) => [Buffer.from(key), Buffer.from(sealed)]);
}

/** The files below the home that hold one of these byte sequences. */
function filesWith(home, wanted) {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return wanted.some((one) => bytes.includes(one));
    });
}

/** Erases by keyboard what the button with the focus is for: the dialog asks once, and “Keep it” comes first. */
async function confirmErasure(view) {
  await view.keyboard.press('Enter');
  await view.waitForSelector('#erase-dialog[open]');
  await tabTo(view, '#erase-dialog button[value="erase"]');
  // What was said of an erasure before this one is no answer to it.
  await view.$eval('#status', (status) => status.replaceChildren());
  await view.keyboard.press('Enter');
  await waitForText(view, '#status', 'Erased for good');
}

/** Opens the dialog with the focus on that button, says yes, and tells what became of it. */
async function eraseBy(view, home, button) {
  const before = sealedRows(home);
  await view.focus(button);
  await confirmErasure(view);
  const left = new Set(sealedRows(home).map(([, sealed]) => sealed.toString('hex')));
  const gone = before.filter(([, sealed]) => !left.has(sealed.toString('hex'))).flat();
  return {
    focus: await view.evaluate(() => document.activeElement?.className),
    said: await view.$eval('#status', ({ textContent }) => textContent),
    shown: await shownSentences(view),
    stored: (await storedSteps(home)).map(({ sentence }) => sentence),
    filesWithTraces: filesWith(home, gone),
  };
}

async function keepIt(view) {
  await tabTo(view, '.step[data-index="2"] .erase-step');
  await view.keyboard.press('Enter');
  await view.waitForSelector('#erase-dialog[open]');
  await view.keyboard.press('Escape');
  await view.waitForSelector('#erase-dialog', { hidden: true });
  return shownSentences(view);
}

async function openChoices(view) {
  await view.$eval('#erase-more', (details) => {
    details.open = true;
  });
}

async function eraseStepByStep(session, home) {
  await fillForm(session);
  const view = await openWithSteps(session.browser, 'chromium', 3);
  const kept = await keepIt(view);
  const step = await eraseBy(view, home, '.step[data-index="2"] .erase-step');
  await openChoices(view);
  await view.select('#erase-category', 'clicks');
  const category = await eraseBy(view, home, '#erase-by-category');
  const task = await eraseBy(view, home, '#erase-task');
  await view.waitForSelector('#empty:not([hidden])');
  await view.close();
  return { kept, step, category, task };
}

/** All three steps at once, by a choice that is meant for more. */
async function eraseAllBy(session, home, button) {
  await fillForm(session);
  const view = await openWithSteps(session.browser, 'chromium', 3);
  await openChoices(view);
  const result = await eraseBy(view, home, button);
  await view.close();
  return result;
}

async function erasure() {
  const home = join((await sharedDemo()).folder, name);
  const { summary } = await recordDemo(name, {
    script: async (session) => ({
      ...(await eraseStepByStep(session, home)),
      app: await eraseAllBy(session, home, '#erase-by-app'),
      minutes: await eraseAllBy(session, home, '#erase-by-minutes'),
      everything: await eraseAllBy(session, home, '#erase-everything'),
    }),
  });
  const { kept, step, category, task, ...wide } = summary.result;
  assert.equal(kept.length, 3);
  assert.match(step.said, /^Erased for good: 1 step\.$/);
  assert.deepEqual(step.shown, [kept[0], kept[2]]);
  assert.match(step.focus, /erase-step/);
  assert.deepEqual(category.shown, [kept[0]]);
  assert.match(task.said, /^Erased for good: 1 step, with 1 task\.$/);
  for (const { said, stored } of Object.values(wide)) {
    assert.match(said, /^Erased for good: 3 steps, with 1 task\.$/);
    assert.deepEqual(stored, []);
  }
  for (const { shown, stored, filesWithTraces } of [step, category, task, ...Object.values(wide)]) {
    assert.deepEqual(stored, shown);
    assert.deepEqual(filesWithTraces, []);
  }
}

export const tests = [
  {
    name: 'what is erased in my data is gone from the page, the store and its files',
    run: erasure,
  },
];
