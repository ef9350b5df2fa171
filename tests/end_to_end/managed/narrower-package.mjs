// The package that follows a narrowed policy: what the browsers themselves let the extension do becomes less, too.
import assert from 'node:assert/strict';
import { poll } from '../support/poll.mjs';
import { withinTime } from '../support/within-time.mjs';
import { refusedByFirefox, refusedByPolicy, tryEveryTab } from './every-tab.mjs';
import { onManagedMachine } from './managed-machine.mjs';
import {
  installedVersion,
  installPackage,
  makeNarrowerPackage,
  readPolicy,
  withoutCounter,
} from './next-package.mjs';
import { openPolicies, policyRows } from './policy-rows.mjs';

/** Chromium reads policies when it has nothing better to do, and each question here is something better. */
const patience = { timeout: 60_000, interval: 2000 };

function originsOf(apps) {
  return apps.flatMap(({ origins }) => origins);
}

async function openTab({ browser }, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/`);
}

/** The sites that Chromium's policy lets our extension into. */
async function allowedHosts(policies, id) {
  const row = (await policyRows(policies)).find(({ name }) => name === 'ExtensionSettings');
  return JSON.parse(row?.value || '{}')[id]?.runtime_allowed_hosts ?? null;
}

/** A worker that is just being replaced by that of the next version never answers. */
function attemptsOf({ worker }) {
  const asked = worker().then(tryEveryTab);
  return withinTime(asked, 2000, 'no answer').catch(() => []);
}

/** Chromium watches its policies only some ten seconds after it has started; what changes before must not be missed. */
async function inChromium({ app, user, extensions, start }, next) {
  const session = await start('chromium', user);
  await session.worker();
  for (const origin of [app.origin, app.unapprovedOrigin]) await openTab(session, origin);
  const policies = await openPolicies(session.browser);
  const { apps } = await readPolicy();
  const approved = originsOf(withoutCounter(apps));
  const allowed = () => allowedHosts(policies, extensions.chromium);
  assert.deepEqual(await allowed(), originsOf(apps));
  const before = await attemptsOf(session);
  assert.ok(before.includes(app.unapprovedOrigin), `it was not let in before: ${before.join()}`);
  await installPackage(next);
  const hasFollowed = async () => (await allowed())?.length === approved.length;
  await poll(hasFollowed, patience);
  assert.deepEqual(await allowed(), approved);
  const isRefused = async () => {
    const attempts = await attemptsOf(session);
    return attempts.includes(refusedByPolicy) && attempts.includes(app.origin) && attempts;
  };
  const after = await poll(isRefused, patience);
  assert.ok(after && !after.includes(app.unapprovedOrigin), `it is let in still: ${after}`);
}

/** The extension of this Firefox: its version, and what Firefox says to its attempts. */
async function firefoxSide({ openPage }) {
  const popup = await openPage('popup');
  const version = await popup.evaluate(() => globalThis.chrome.runtime.getManifest().version);
  const attempts = await tryEveryTab(popup);
  await popup.close();
  return { version, attempts };
}

/** Firefox limits an extension to sites by its permissions alone, and reads its policies only when it starts. */
async function inFirefox({ app, user, start }) {
  const session = await start('firefox', user);
  for (const origin of [app.origin, app.unapprovedOrigin]) await openTab(session, origin);
  const version = await installedVersion();
  const isNext = async () => (await firefoxSide(session)).version === version;
  assert.ok(await poll(isNext, { timeout: 20_000, interval: 500 }), 'Firefox did not take it');
  const { attempts } = await firefoxSide(session);
  assert.ok(attempts.includes(app.origin), attempts.join());
  assert.ok(attempts.includes(refusedByFirefox), attempts.join());
  assert.ok(!attempts.includes(app.unapprovedOrigin), attempts.join());
}

async function followedByChromium() {
  const next = await makeNarrowerPackage();
  await onManagedMachine((machine) => inChromium(machine, next));
}

export const narrowerPackageTests = [
  {
    name: 'what a Chromium that has just started lets the extension into follows with the next, narrower package',
    run: followedByChromium,
  },
  {
    name: 'what Firefox lets the extension into follows with that package when Firefox starts',
    run: () => onManagedMachine(inFirefox),
  },
];
