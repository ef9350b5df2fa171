// A browser that dies in the middle takes nothing with it that was acknowledged, and the next one goes on.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { fairtraceJson } from './support/fairtrace-program.mjs';
import { recordDemo, sharedDemo } from './support/shared-demo.mjs';
import { readCounters } from './support/worker-counters.mjs';

const name = 'browser-killed';
const giftWrap = 'packing-choice >>> button';

function workerOf(browser) {
  return browser
    .targets()
    .find((one) => one.type() === 'service_worker')
    .worker();
}

async function click(page, times) {
  const button = await page.waitForSelector(giftWrap);
  for (let number = 0; number < times; number += 1) {
    await button.click();
    await sleep(15);
  }
}

async function openForm({ page, origin }) {
  await page.goto(`${origin}/new`);
  await page.waitForSelector(giftWrap);
  // The page is told what it may capture only after it has loaded.
  await sleep(1000);
}

/** Gives what was acknowledged when the browser was killed, with more on its way. */
async function recordUntilKilled() {
  let acknowledged = 0;
  const script = async (session) => {
    await openForm(session);
    await click(session.page, 30);
    ({ acknowledged } = await readCounters(await workerOf(session.browser)));
    await click(session.page, 3);
    session.browser.process().kill('SIGKILL');
    await sleep(500);
    throw new Error('the browser is gone');
  };
  await assert.rejects(recordDemo(name, { consent: ['clicks'], script }));
  return acknowledged;
}

async function storedEvents() {
  const { folder } = await sharedDemo();
  return (await fairtraceJson('status', '--home', `${folder}/${name}`)).events;
}

async function killedAndStartedAgain() {
  const acknowledged = await recordUntilKilled();
  assert.ok(acknowledged >= 20, `only ${acknowledged} were acknowledged before`);
  const stored = await storedEvents();
  assert.ok(stored >= acknowledged, `${acknowledged} acknowledged, ${stored} stored`);
  assert.ok(stored <= 33, `${stored} stored of 33 clicks`);
  const script = async (session) => {
    await openForm(session);
    await click(session.page, 5);
  };
  const { summary } = await recordDemo(name, { consent: ['clicks'], script });
  assert.equal(summary.missing, 0);
  assert.equal(await storedEvents(), stored + 5);
}

export const tests = [
  { name: 'a browser killed in the middle loses nothing acknowledged', run: killedAndStartedAgain },
];
