// The same page, and the same person on it, with and without the extension: the page finds no difference.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { handsIn } from './hostile/hostile-hands.mjs';
import { serveHostilePages } from './hostile/hostile-server.mjs';
import { recordOnPages } from './hostile/recorded-hostile.mjs';
import { withPage } from './support/single-page.mjs';

async function doEverything({ page, click, type, press, focus, find }) {
  await click('#plain');
  await click('#prevented');
  await click('#link');
  await type('#field', 'abc');
  await press('Backspace', 'ArrowLeft', 'Enter', 'Tab');
  await click('#label');
  await focus('#select');
  await press('ArrowDown', 'Escape');
  await type('#editor', 'xyz');
  await click('#card');
  await click('#frame');
  const { x, y, width, height } = await (await find('#text')).boundingBox();
  await page.mouse.click(x + 10, y + height / 2, { count: 2 });
  await page.mouse.move(x + 5, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + Math.min(120, width), y + height / 2, { steps: 4 });
  await page.mouse.up();
  await page.mouse.click(x + 30, y + height / 2, { button: 'right' });
  const box = await (await find('#box')).boundingBox();
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.wheel({ deltaY: 240 });
  await page.keyboard.down('Control');
  await press('k');
  await page.keyboard.up('Control');
  await sleep(700);
}

async function visit(page, origin) {
  await page.goto(`${origin}/probe`);
  await page.bringToFront();
  await page.waitForFunction('document.hasFocus()');
  // With the extension, it is capturing by now.
  await sleep(1500);
  await page.evaluate('forgetArrival()');
  await doEverything(handsIn(page, page));
  return page.evaluate('look()');
}

/** Each kind of event by itself: whether one kind comes before another is up to the browser's own timing. */
function byKind({ seen, ...found }) {
  const kindOf = (line) => line.split(' ')[2];
  return { ...found, ...Object.groupBy(seen, kindOf) };
}

async function noDifference() {
  const { origins, close } = await serveHostilePages();
  try {
    const script = ({ page }) => visit(page, origins.origin);
    const { result: watched, steps } = await recordOnPages({
      browser: 'chromium',
      origins,
      script,
    });
    assert.ok(steps.length >= 10, `the extension was there: ${steps.length} steps`);
    let alone;
    await withPage(async (page) => {
      alone = await visit(page, origins.origin);
    });
    assert.ok(alone.seen.length > 300 && alone.shapes.length > 10_000);
    const found = byKind(watched);
    for (const [part, expected] of Object.entries(byKind(alone)))
      assert.deepEqual(found[part], expected, part);
    assert.deepEqual(Object.keys(found).sort(), Object.keys(byKind(alone)).sort());
  } finally {
    await close();
  }
}

export const tests = [
  { name: 'a page finds no difference with and without the extension', run: noDifference },
];
