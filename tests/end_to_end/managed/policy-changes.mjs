// The administrator changes the policy while browsers run: more needs a new package and asks again, less holds at once.
import assert from 'node:assert/strict';
import { rename, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { decideConsent } from '../support/consent-decision.mjs';
import { poll } from '../support/poll.mjs';
import { withinTime } from '../support/within-time.mjs';
import { waitUntilAcknowledged } from '../support/worker-counters.mjs';
import { click, clickSentence, openForm } from './clicks.mjs';
import { onManagedMachine } from './managed-machine.mjs';
import {
  installPackage,
  makeWiderPackage,
  readPolicy,
  systemPolicy,
  withoutCounter,
} from './next-package.mjs';
import { countOf, statusOf, stepsOf } from './stored-by.mjs';

async function installWhileClicking(page, next) {
  const installed = installPackage(next);
  await click(page, 20, 50);
  await installed;
}

/** A worker that is just being replaced never answers. */
function versionOf(session) {
  const asked = session
    .worker()
    .then((worker) => worker.evaluate(() => globalThis.chrome.runtime.getManifest().version));
  return withinTime(asked, 2000, 'no answer').catch(() => null);
}

/** The extension asks for an update when the policy changed, and takes it when nothing has happened for a while. */
function waitForVersion(session, version) {
  return poll(async () => (await versionOf(session)) === version, {
    timeout: 60_000,
    interval: 500,
  });
}

/** What is missing for other reasons than that nobody had agreed yet. */
function lost({ missing }) {
  return Object.entries(missing).filter(([, count]) => count > 0);
}

async function update({ app, user, start }) {
  const before = await statusOf(user);
  const clicksBefore = await countOf(user, clickSentence, 'orders');
  const next = await makeWiderPackage(app.unapprovedOrigin);
  const session = await start('chromium', user);
  const page = await openForm(session, app.origin);
  await click(page, 10);
  await waitUntilAcknowledged(session.readCounters);
  await installWhileClicking(page, next);
  assert.ok(await waitForVersion(session, next.version), 'Chromium did not take the new version');
  const status = await statusOf(user);
  const stored = (await countOf(user, clickSentence, 'orders')) - clicksBefore;
  assert.ok(stored >= 10, `${stored} clicks stored of 10 that were acknowledged before`);
  assert.deepEqual(lost(status), lost(before));
  assert.equal(status.consent, 'undecided');
  await decideConsent(await session.consentPage(), 'all');
  const again = await openForm(session, app.origin);
  await click(again, 5);
  await waitUntilAcknowledged(session.readCounters);
  assert.equal((await countOf(user, clickSentence, 'orders')) - clicksBefore, stored + 5);
}

/** Chromium widens its own limits only when it starts. */
async function recordInNewApp({ app, user, start }) {
  const session = await start('chromium', user);
  await session.worker();
  const page = await openForm(session, app.unapprovedOrigin, '/');
  await click(page, 5);
  await waitUntilAcknowledged(session.readCounters);
  assert.equal(await countOf(user, clickSentence, 'counter'), 5);
}

async function widened() {
  await onManagedMachine(update);
  await onManagedMachine(recordInNewApp);
}

async function putPolicy(policy) {
  await writeFile(`${systemPolicy}.new`, JSON.stringify(policy, null, 2), { mode: 0o644 });
  await rename(`${systemPolicy}.new`, systemPolicy);
}

async function stepsIn(user, id) {
  return (await stepsOf(user)).filter(({ page }) => page.app === id).length;
}

async function narrowIn(browser, { app, user, start }) {
  const session = await start(browser, user);
  await waitUntilAcknowledged(session.readCounters);
  const counter = await openForm(session, app.unapprovedOrigin, '/');
  await click(counter, 3);
  await waitUntilAcknowledged(session.readCounters);
  const recorded = await stepsIn(user, 'counter');
  assert.ok(recorded > 0, 'nothing was recorded before');
  const policy = await readPolicy();
  await putPolicy({ ...policy, apps: withoutCounter(policy.apps) });
  await sleep(5000);
  await click(counter, 5);
  const orders = await openForm(session, app.origin);
  const clicksBefore = await countOf(user, clickSentence, 'orders');
  await click(orders, 5);
  await waitUntilAcknowledged(session.readCounters);
  assert.equal(await stepsIn(user, 'counter'), recorded);
  assert.equal((await countOf(user, clickSentence, 'orders')) - clicksBefore, 5);
  // Less than what was agreed to needs no new decision.
  assert.equal((await statusOf(user)).consent, 'granted');
  await putPolicy(policy);
}

async function narrowed() {
  await onManagedMachine((machine) => narrowIn('chromium', machine));
  await onManagedMachine((machine) => narrowIn('firefox', machine));
}

export const policyTests = [
  {
    name: 'an update to a wider policy loses nothing, is taken by the running browser, and asks again',
    run: widened,
  },
  {
    name: 'a narrowed policy holds in running browsers within 5 seconds, without asking again',
    run: narrowed,
  },
];
