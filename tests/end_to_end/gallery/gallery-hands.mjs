// What a person can do in a case: everything goes through the browser's own input, so that every event is trusted.
import { setTimeout as sleep } from 'node:timers/promises';

const pauseTime = 250;
const restTime = 20;
// On a busy machine a browser may take seconds for what is otherwise there at once.
const patience = 20_000;

/** In Firefox the space bar has no other name than the text that it makes. */
function keysOf(chord) {
  // The plus key itself is written "Control++".
  const keys = chord === '+' ? ['+'] : chord.split(/\+(?=.)/);
  return keys.map((key) => (key === 'Space' ? ' ' : key));
}

async function pressChord(keyboard, chord) {
  const keys = keysOf(chord);
  const held = keys.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of held.toReversed()) await keyboard.up(key);
}

/** A place in an element at which it can be taken, and the pointer that takes it along from there. */
async function takeAlong({ mouse }, element, wayFrom) {
  const box = await element.boundingBox();
  const [x, y] = [box.x + Math.min(10, box.width / 2), box.y + box.height / 2];
  const by = await wayFrom({ x, y });
  await mouse.move(x, y);
  await mouse.down();
  for (let part = 1; part <= 4; part += 1)
    await mouse.move(x + (by.x * part) / 4, y + (by.y * part) / 4);
  // A drag of the browser is let go where it last said that it was.
  for (let rest = 2; rest >= 0; rest -= 1) {
    await mouse.move(x + by.x, y + by.y - rest);
    await sleep(restTime);
  }
  await mouse.up();
}

/** scope is a page or a frame; keys go to whatever has the focus. look(page) is called before anything is done. */
function handsIn(scope, page, look) {
  const find = async (selector) => {
    const element = await scope.waitForSelector(selector, { visible: true, timeout: patience });
    await look(page);
    return element;
  };
  return {
    find,
    /** In the middle of the element; options as in puppeteer, such as { button: 'right' } or { count: 2 }. */
    click: async (selector, options) => (await find(selector)).click(options),
    /** An element that no selector finds. */
    clickElement: async (element) => {
      await look(page);
      await element.click();
    },
    /** With keys held: click('a', …) is holding(['Shift'], () => click('a')). */
    holding: async (keys, action) => {
      for (const key of keys) await page.keyboard.down(key);
      await action();
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    /** The mouse goes down on the one and up on the other. */
    drag: async (from, to) => {
      await (await find(from)).hover();
      await page.mouse.down();
      await (await find(to)).hover();
      await page.mouse.up();
    },
    /** The mouse takes the element along, as far as `by` says. */
    carry: async (selector, by) => takeAlong(page, await find(selector), async () => by),
    /** The same, to where another lies. */
    carryTo: async (from, to) => {
      const box = await (await find(to)).boundingBox();
      const wayFrom = async ({ x, y }) => ({ x: box.x + 10 - x, y: box.y + box.height / 2 - y });
      await takeAlong(page, await find(from), wayFrom);
    },
    hover: async (selector) => (await find(selector)).hover(),
    tap: async (selector) => (await find(selector)).tap(),
    focus: async (selector) => (await find(selector)).focus(),
    /** Clicks into the field and types, character by character. */
    type: async (selector, text) => {
      await (await find(selector)).click();
      await page.keyboard.type(text);
    },
    /** press('Tab', 'Control+s', 'Enter') */
    press: async (...chords) => {
      for (const chord of chords) {
        await look(page);
        await pressChord(page.keyboard, chord);
      }
    },
  };
}

/** Waits for a condition in the page: until(() => document.title === 'Done'). */
function waiter(scope) {
  return (condition, ...given) => scope.waitForFunction(condition, { timeout: patience }, ...given);
}

export function createHands({ page, browser, documents, origins, look = async () => undefined }) {
  return {
    page,
    browser,
    mouse: page.mouse,
    keyboard: page.keyboard,
    ...origins,
    ...handsIn(page, page, look),
    until: waiter(page),
    /** Not waited for, as Firefox does not tell when a page came back from its cache. */
    goBack: async () => {
      page.goBack().catch(() => undefined);
    },
    goForward: async () => {
      page.goForward().catch(() => undefined);
    },
    /** As long as the extension waits for the second click of a double click: what was done is then out. */
    pause: () => sleep(pauseTime),
    /** For an action that leads to another document: waits until that one is captured. */
    load: (action) => documents.after(action),
    /** For an action that brings `count` documents in frames. */
    loadFrames: (count, action) => documents.after(action, count),
    /** The hands inside a frame of the page. */
    inFrame: async (selector) => {
      const element = await page.waitForSelector(selector);
      const frame = await element.contentFrame();
      return { frame, until: waiter(frame), ...handsIn(frame, page, look) };
    },
    /** For an action that opens a tab: the hands in it, once it is captured. */
    openTab: async (action) => {
      const known = new Set(await browser.pages());
      await documents.after(action);
      const opened = (await browser.pages()).find((one) => !known.has(one));
      return { page: opened, until: waiter(opened), ...handsIn(opened, opened, look) };
    },
  };
}
