// Two users at once, one of them with two browsers.
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { removeUser } from '../../../installer/demo/managed-installation.mjs';
import { decideConsent } from '../support/consent-decision.mjs';
import { addUser, runAs } from '../support/ordinary-user.mjs';
import { waitUntilAcknowledged } from '../support/worker-counters.mjs';
import { click, clickSentence, openForm } from './clicks.mjs';
import { onManagedMachine } from './managed-machine.mjs';
import { countOf, statusOf } from './stored-by.mjs';

const secondName = 'fairtrace-test';
const clicks = 15;

async function clickIn(session, origin) {
  const page = await openForm(session, origin);
  await click(page, clicks);
  await page.close();
  return waitUntilAcknowledged(session.readCounters);
}

/** Only the owner may look in, and only the owner owns what is in it. */
async function assertPrivate(user, other) {
  for (const folder of ['.local/share/fairtrace', '.local/state/fairtrace']) {
    const path = join(user.home, folder);
    const { mode, uid } = await stat(path);
    assert.deepEqual([mode & 0o777, uid], [0o700, user.id], path);
    await assert.rejects(runAs(other, 'ls', path), /Permission denied/);
  }
}

async function together({ app, user, start }, second) {
  const before = await statusOf(user);
  const clicksBefore = await countOf(user, clickSentence, 'orders');
  const sessions = await Promise.all([
    start('chromium', user),
    start('firefox', user),
    start('chromium', second),
  ]);
  await decideConsent(await sessions[2].consentPage(), ['clicks']);
  const counters = await Promise.all(sessions.map((session) => clickIn(session, app.origin)));
  const [inChromium, inFirefox, ofSecond] = counters.map(({ acknowledged }) => acknowledged);
  assert.deepEqual(
    counters.map(({ dropped }) => dropped),
    [{}, {}, {}],
  );
  const after = await statusOf(user);
  assert.equal(after.events - before.events, inChromium + inFirefox);
  assert.equal((await countOf(user, clickSentence, 'orders')) - clicksBefore, 2 * clicks);
  assert.equal((await statusOf(second)).events, ofSecond);
  assert.equal(ofSecond, clicks);
  assert.deepEqual(after.missing, before.missing);
  await assertPrivate(user, second);
  await assertPrivate(second, user);
}

async function usersApart() {
  const second = await addUser(secondName);
  try {
    await onManagedMachine((machine) => together(machine, second));
  } finally {
    await removeUser(secondName);
  }
}

export const userTests = [
  {
    name: 'two users and two browsers of one of them record at once, apart and without loss',
    run: usersApart,
  },
];
