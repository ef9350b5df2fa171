// Something to record that is easy to count: clicks on one button of the orders app.
import { setTimeout as sleep } from 'node:timers/promises';

export const clickSentence = 'Click “Gift wrap”';
const giftWrap = 'packing-choice >>> button';

/** origin is of an app that has the form for orders. */
export async function openForm({ browser }, origin, path = '/new') {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(`${origin}${path}`);
  await page.waitForSelector(giftWrap);
  // The page is told what it may capture only after it has loaded.
  await sleep(1000);
  return page;
}

/** Slower than a double click, which would be one step. */
export async function click(page, times, pause = 600) {
  const button = await page.waitForSelector(giftWrap);
  for (let number = 0; number < times; number += 1) {
    // The consent page may have opened over it.
    await page.bringToFront();
    await button.click();
    await sleep(pause);
  }
}
