// What the browsers themselves say: where the extension's script is, and what they made of the policies.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { poll } from '../support/poll.mjs';
import { refusedByFirefox, refusedByPolicy, tryEveryTab } from './every-tab.mjs';
import { onManagedMachine } from './managed-machine.mjs';
import { openPolicies, policyRows } from './policy-rows.mjs';

/** The script worlds of the extension in a page and its frames, as the debugger lists them. */
async function worldsOfExtension(browser, extensionId, address) {
  const page = await browser.newPage();
  const debuggerSession = await page.createCDPSession();
  const worlds = [];
  debuggerSession.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await debuggerSession.send('Runtime.enable');
  await page.goto(address, { waitUntil: 'load' });
  // Long enough for a script that came late.
  await sleep(500);
  assert.ok(worlds.length > 0, 'the debugger lists no world at all');
  return worlds.filter(({ origin }) => origin === `chrome-extension://${extensionId}`);
}

async function noScriptInChromium() {
  await onManagedMachine(async ({ app, user, extensions, start }) => {
    const { browser, worker } = await start('chromium', user);
    const worldsAt = (origin) => worldsOfExtension(browser, extensions.chromium, `${origin}/`);
    await worker();
    assert.equal((await worldsAt(app.origin)).length, 1);
    assert.equal((await worldsAt(app.helpdeskOrigin)).length, 1);
    assert.deepEqual(await worldsAt(app.unapprovedOrigin), []);
    const results = await tryEveryTab(await worker());
    assert.ok(results.includes(app.origin) && results.includes(app.helpdeskOrigin), results.join());
    assert.ok(results.includes(refusedByPolicy), results.join());
    assert.ok(!results.includes(app.unapprovedOrigin));
  });
}

async function noScriptInFirefox() {
  await onManagedMachine(async ({ app, user, start }) => {
    const { browser, openPage } = await start('firefox', user);
    for (const origin of [app.origin, app.unapprovedOrigin])
      await (await browser.newPage()).goto(`${origin}/`);
    const popup = await openPage('popup');
    const registered = await poll(
      () =>
        popup.evaluate(async () => {
          const [script] = await globalThis.browser.scripting.getRegisteredContentScripts();
          return script?.matches ?? null;
        }),
      { timeout: 10_000 },
    );
    assert.deepEqual(registered, ['http://orders.localhost/*', 'http://helpdesk.localhost/*']);
    const results = await tryEveryTab(popup);
    assert.ok(results.includes(app.origin), results.join());
    assert.ok(results.includes(refusedByFirefox), results.join());
    assert.ok(!results.includes(app.unapprovedOrigin));
  });
}

async function chromiumAccepts() {
  await onManagedMachine(async ({ user, start }) => {
    const { browser } = await start('chromium', user);
    const rows = await policyRows(await openPolicies(browser));
    const names = [
      'ExtensionSettings',
      'NativeMessagingAllowlist',
      'NativeMessagingUserLevelHosts',
    ];
    for (const name of names) {
      const { status, error, warning } = rows.find((one) => one.name === name) ?? {};
      assert.deepEqual([status, error, warning], ['OK', '', ''], name);
    }
    assert.deepEqual(
      rows.filter(({ status }) => !['OK', 'Not set.'].includes(status)),
      [],
    );
  });
}

async function firefoxAccepts() {
  await onManagedMachine(async ({ user, start }) => {
    const { browser } = await start('firefox', user);
    const page = await browser.newPage();
    // BiDi does not tell when a page of the browser has loaded.
    await page.goto('about:policies', { waitUntil: [], timeout: 1000 }).catch(() => undefined);
    await page.waitForSelector('#activeContent tr');
    const active = await page.$eval('#activeContent', ({ textContent }) => textContent);
    for (const text of ['ExtensionSettings', 'fairtrace@fairtrace.org', 'force_installed'])
      assert.ok(active.includes(text), `${text} is not active: ${active}`);
    assert.deepEqual(
      await page.$$eval('#errors tbody tr', (rows) => rows.map(({ textContent }) => textContent)),
      [],
    );
  });
}

export const browserSideTests = [
  {
    name: 'in Chromium no script of ours is in an unapproved page, and the policy lets none in',
    run: noScriptInChromium,
  },
  { name: 'in Firefox no script of ours gets into an unapproved page', run: noScriptInFirefox },
  {
    name: 'Chromium accepts every policy without error, warning or conflict',
    run: chromiumAccepts,
  },
  { name: 'Firefox accepts the policies without error', run: firefoxAccepts },
];
