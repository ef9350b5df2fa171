// What came of an action, and what else could have been done, on a page of our own with trusted input.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFolder } from './support/fairtrace-program.mjs';
import { record } from './support/recording.mjs';
import { servePage } from './support/served-page.mjs';
import { storedSteps } from './support/shared-demo.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';

const page = join(projectFolder, 'tests/end_to_end/effects/effects-page.html');
const nothing = {
  appeared: [],
  vanished: [],
  messages: [],
  states_gained: [],
  states_lost: [],
  target_gone: false,
};

async function writePolicy(folder, origin, observation) {
  const text = await readFile(join(projectFolder, 'installer/demo/policy.json'), 'utf8');
  const policy = JSON.parse(text.replaceAll('http://orders.localhost:4180', origin));
  const [app] = policy.apps;
  app.categories.push('observation');
  app.observation = observation;
  const file = join(folder, 'policy.json');
  await writeFile(file, JSON.stringify(policy), { mode: 0o600 });
  return file;
}

/** The stored steps of a script on the page. */
async function stepsOf(script, { browser = 'chromium', consent = 'all', observation = true } = {}) {
  const { origin, close } = await servePage(page);
  try {
    return await withTemporaryFolder(async (folder) => {
      const home = join(folder, 'home');
      const policyFile = await writePolicy(folder, origin, observation);
      const perform = async ({ page }) => {
        await page.goto(`${origin}/orders`);
        await page.bringToFront();
        // A page is told what it may capture after it has loaded.
        await sleep(1000);
        await script(page);
      };
      const summary = await record({ policyFile, home, consent, browser, origin, script: perform });
      assert.equal(summary.missing, 0);
      return await storedSteps(home);
    });
  } finally {
    await close();
  }
}

function effectsBySentence(steps) {
  return Object.fromEntries(steps.map(({ sentence, effect }) => [sentence, effect]));
}

async function actEverywhere(page) {
  const click = async (selector, time = 400) => {
    await page.click(selector);
    await sleep(time);
  };
  await click('#delete');
  await click('#close');
  // The toast is gone again before the page is looked at for the second time.
  await click('#save', 1500);
  await page.click('#address');
  await page.keyboard.type('7');
  await click('#quiet');
  await click('#more');
  await click('#open', 800);
  await click('summary');
  await click('#actions');
  await page.keyboard.press('Escape');
  await sleep(400);
  await click('#host >>> button');
  await click('#remove');
  await click('#quiet');
}

async function effects(browser) {
  const steps = await stepsOf(actEverywhere, { browser });
  const effect = effectsBySentence(steps);
  const dialog = { role: 'dialog', name: 'Delete order' };
  const menu = { role: 'menu', name: 'Actions' };
  const sentenceOfFill = Object.keys(effect).find((sentence) => sentence.startsWith('Type'));
  assert.deepEqual(effect['Click “Delete”'], { ...nothing, appeared: [dialog] });
  assert.deepEqual(effect['Click “Cancel”'], { ...nothing, vanished: [dialog] });
  assert.deepEqual(effect['Click “Save”'], { ...nothing, messages: ['Saved'] });
  assert.deepEqual(effect[sentenceOfFill], {
    ...nothing,
    messages: ['This field is required'],
    states_gained: ['invalid'],
  });
  assert.deepEqual(effect['Click “More”'], {
    ...nothing,
    states_gained: ['expanded'],
    states_lost: ['collapsed'],
  });
  assert.deepEqual(effect['Click “Open”'], { ...nothing, route: '/orders/:id', title: 'Order' });
  assert.deepEqual(effect['Click “History”'], {
    ...nothing,
    states_gained: ['expanded'],
    states_lost: ['collapsed'],
  });
  assert.deepEqual(effect['Click “Actions”'].appeared, [menu]);
  assert.deepEqual(effect['Press Escape'] ?? effect['Press Escape in “Actions”'], {
    ...nothing,
    vanished: [menu],
    states_gained: ['collapsed'],
    states_lost: ['expanded'],
  });
  assert.deepEqual(effect['Click “Check”'], { ...nothing, messages: ['Checked'] });
  assert.deepEqual(effect['Click “Remove”'], { ...nothing, target_gone: true });
  assert.equal(effect['Click “Refresh”'], undefined);
}

async function clickDelete(page) {
  await page.click('#delete');
  await sleep(400);
  await page.click('#close');
}

async function observations(browser) {
  const steps = await stepsOf(clickDelete, { browser });
  const [opened, closed] = ['Click “Delete”', 'Click “Cancel”'].map((sentence) =>
    steps.find((step) => step.sentence === sentence),
  );
  const names = opened.observation.elements.map(({ role, name }) => `${role} ${name}`);
  assert.equal(names[0], 'button Delete');
  assert.ok(names.includes('textbox Address'), 'a field has its label');
  assert.ok(!names.includes('button Print'), 'what is disabled is no alternative');
  assert.equal(names.at(-1), 'button Help', 'what is far down comes last');
  assert.equal(opened.observation.total, names.length);
  assert.deepEqual(closed.observation, {
    elements: [{ role: 'button', name: 'Cancel' }],
    total: 1,
  });
  assert.ok(steps.every(({ category, observation }) => category !== 'navigation' || !observation));
}

async function withoutConsent() {
  const steps = await stepsOf(clickDelete, { consent: ['clicks'] });
  assert.equal(steps.length, 2);
  assert.ok(steps.every(({ observation }) => observation === undefined));
  assert.deepEqual(steps[0].effect.appeared, [{ role: 'dialog', name: 'Delete order' }]);
}

async function switchedOff() {
  const steps = await stepsOf(clickDelete, { observation: false });
  assert.ok(steps.every(({ observation }) => observation === undefined));
  await assert.rejects(
    stepsOf(clickDelete, { observation: false, consent: ['clicks', 'observation'] }),
    /does not approve: observation/,
  );
}

export const tests = [
  { name: 'what comes of actions is stored with their steps', run: () => effects('chromium') },
  { name: 'the same in Firefox', run: () => effects('firefox') },
  { name: 'the elements around an action are stored', run: () => observations('chromium') },
  { name: 'the same elements in Firefox', run: () => observations('firefox') },
  { name: 'no observation without consent, but effects', run: withoutConsent },
  { name: 'no observation in an app that has it switched off', run: switchedOff },
];
