// What a person does on a hostile page, by the browser's own input. Only places are asked of the page, and in a world
// that its scripts cannot reach.
import { setTimeout as sleep } from 'node:timers/promises';

export { sleep };

async function middleOf(handle) {
  const { x, y, width, height } = await handle.boundingBox();
  return [x + width / 2, y + height / 2];
}

/** scope is a page or a frame; a selector goes into open and closed roots with ">>>". */
export function handsIn(scope, page) {
  const find = (selector) => scope.waitForSelector(selector, { timeout: 10_000 });
  const click = async (selector) => page.mouse.click(...(await middleOf(await find(selector))));
  return {
    page,
    scope,
    find,
    click,
    clickAt: (x, y) => page.mouse.click(x, y),
    /** Clicks into the field and types. */
    type: async (selector, text) => {
      await click(selector);
      await page.keyboard.type(text);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    focus: async (selector) => (await find(selector)).focus(),
    frame: async (selector) => handsIn(await (await find(selector)).contentFrame(), page),
    /** Runs in the page's own world. */
    inPage: (work, ...given) => scope.evaluate(work, ...given),
  };
}
