// What breaks in the middle loses nothing: neither what was acknowledged nor what was still on its way.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { killHosts } from './support/host-processes.mjs';
import { recordDemo, storedSteps } from './support/shared-demo.mjs';

const clicks = 40;

async function clickOften(page, interrupt) {
  const button = await page.waitForSelector('packing-choice >>> button');
  for (let number = 1; number <= clicks; number += 1) {
    await button.click();
    if (number === clicks / 2) await interrupt();
    await sleep(20);
  }
}

async function recordClicks(name, interrupt) {
  const script = async ({ page, browser, origin }) => {
    await page.goto(`${origin}/new`);
    // The page is told what it may capture only after it has loaded.
    await sleep(1000);
    await clickOften(page, () => interrupt(browser));
  };
  const { summary, home } = await recordDemo(name, { consent: ['clicks'], script });
  assert.equal(summary.missing, 0, 'something acknowledged is missing');
  assert.equal(summary.events, clicks, 'not everything that happened is stored');
  assert.equal((await storedSteps(home)).length, clicks);
}

async function stopWorker(browser) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', {
    timeout: 5000,
  });
  // https://developer.chrome.com/docs/extensions/how-to/test/test-serviceworker-termination-with-puppeteer
  await (await target.worker()).close();
}

export const tests = [
  {
    name: 'a host killed in the middle of a batch loses nothing',
    run: () =>
      recordClicks('host-killed', (browser) =>
        assert.ok(killHosts(browser) > 0, 'there was no host to kill'),
      ),
  },
  {
    name: 'a worker stopped in the middle loses nothing',
    run: () => recordClicks('worker-stopped', stopWorker),
  },
];
