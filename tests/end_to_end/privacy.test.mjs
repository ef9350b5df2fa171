// What must never be stored is searched for in every byte that a recording leaves behind, and in what opens it.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { countFiles, findTexts } from './support/byte-search.mjs';
import { fairtrace } from './support/fairtrace-program.mjs';
import { madeUpTexts } from './support/made-up-texts.mjs';
import { recordDemo, recordedDemoTask, storedSteps } from './support/shared-demo.mjs';

async function noPersonalBytes() {
  const { home, jsonlFolder, devtoolsFolder } = await recordedDemoTask();
  assert.ok(countFiles(home) >= 3, 'there is no store to search');
  // The search itself must be able to find what is there.
  assert.notDeepEqual(findTexts(jsonlFolder, ['Express']), []);
  for (const folder of [home, jsonlFolder, devtoolsFolder]) {
    assert.deepEqual(findTexts(folder, madeUpTexts()), []);
  }
}

async function noPersonalTextOpened() {
  const { home } = await recordedDemoTask();
  const opened = JSON.stringify(await storedSteps(home)).toLowerCase();
  const tasks = (await fairtrace('tasks', '--home', home)).toLowerCase();
  const found = madeUpTexts().filter((text) => `${opened}${tasks}`.includes(text.toLowerCase()));
  assert.deepEqual(found, []);
}

async function withheldFields() {
  const { home } = await recordedDemoTask();
  const fills = (await storedSteps(home)).filter((step) => step.action.kind === 'fill');
  const valueOfField = (name) =>
    fills.find((step) => step.action.target.field?.name === name)?.action.value;
  assert.deepEqual(valueOfField('password'), { withheld: 'sensitive_field' });
  assert.deepEqual(valueOfField('card-number'), { withheld: 'sensitive_field' });
  assert.equal(valueOfField('quantity')?.text, '6', 'the policy lets this field stay');
  const note = valueOfField('internal-note');
  assert.ok(
    note === undefined || note.withheld === 'blocked_by_policy',
    'the policy blocks this field',
  );
}

async function onePlaceholderForOneAddress() {
  const { home } = await recordedDemoTask();
  const texts = (await storedSteps(home)).map((step) => step.action.value?.text ?? '');
  const email = texts.find((text) => /^⟨EMAIL_\d+⟩$/.test(text));
  assert.ok(email, 'the address that was typed is not there as a placeholder');
  const instructions = texts.find((text) => text.length > 40);
  assert.ok(
    instructions?.includes(email),
    `the same address has another placeholder in: ${instructions}`,
  );
}

async function unapprovedOrigin() {
  const { app } = await recordedDemoTask();
  const script = async ({ page }) => {
    await page.goto(`${app.unapprovedOrigin}/`);
    await sleep(500);
    await page.type('[data-testid="name"]', 'Rosalind Achterberg');
    await page.click('[data-testid="signature"]');
    await Promise.all([page.waitForNavigation(), page.click('[data-testid="place-order"]')]);
  };
  const { summary, home } = await recordDemo('unapproved', { script });
  assert.equal(summary.events, 0);
  assert.equal(summary.acknowledged, 0);
  assert.deepEqual(summary.dropped, {});
  assert.deepEqual(findTexts(home, ['unapproved.localhost', ...madeUpTexts()]), []);
}

export const tests = [
  {
    name: 'no byte of the store, its log or an export holds a made-up person',
    run: noPersonalBytes,
  },
  { name: 'no step that is opened again holds a made-up person', run: noPersonalTextOpened },
  { name: 'password, card number and a blocked field are never read', run: withheldFields },
  {
    name: 'the same address has the same placeholder in two fields',
    run: onePlaceholderForOneAddress,
  },
  { name: 'an origin that is not approved leaves no trace', run: unapprovedOrigin },
];
