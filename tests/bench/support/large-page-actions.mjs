// What a person does on the large page, each with trusted input. One entry is one action, however many DOM events it is.
import { setTimeout as sleep } from 'node:timers/promises';

const settleTime = 60;

async function inRow(page, row, selector) {
  const found = await page.$(`tbody tr:nth-child(${row}) ${selector}`);
  // Scrolled before the action begins: that is the page's work and not the recorder's.
  await found.scrollIntoView();
  return found;
}

const kinds = {
  link: async (page, row) => {
    const link = await inRow(page, row, 'a');
    return () => link.click();
  },
  button: async (page, row) => {
    const button = await inRow(page, row, 'button');
    return () => button.click();
  },
  checkbox: async (page, row) => {
    const box = await inRow(page, row, 'input[type=checkbox]');
    return () => box.click();
  },
  select: async (page, row) => {
    const list = await inRow(page, row, 'select');
    await list.focus();
    return () => page.keyboard.press('ArrowDown');
  },
  field: async (page, row) => {
    const field = await inRow(page, row, 'td:nth-child(5) input');
    return () => field.click();
  },
  fill: async (page, row) => {
    const field = await inRow(page, row, 'td:nth-child(5) input');
    // The click that enters the field is an action of its own.
    await field.click();
    await sleep(settleTime);
    return async () => {
      await page.keyboard.type('12');
      // Not left by a key or a click: those are actions of their own, measured as such.
      await page.evaluate(() => document.activeElement.blur());
    };
  },
  shortcut: async (page) => {
    return async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('k');
      await page.keyboard.up('Control');
    };
  },
};

/** Performs that many actions all over the page; around(kind, act) does each, with what follows from it. */
export async function performActions(
  page,
  { count, rowCount, chosen = Object.keys(kinds), around },
) {
  for (let number = 0; number < count; number += 1) {
    const kind = chosen[number % chosen.length];
    // A step that shares no divisor with the rows reaches all of them, the last ones too.
    const act = await kinds[kind](page, 1 + ((number * 137) % rowCount));
    await around(kind, async () => {
      await act();
      await sleep(settleTime);
    });
  }
}
