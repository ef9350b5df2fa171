// Documents and elements that change under one's hands.
import { sleep } from '../hostile-hands.mjs';

const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a document that is written anew is captured on, and again after that',
    page: 'rewritten',
    browsers: both,
    act: async ({ click }) => {
      for (const round of ['#first', '#second', '#third']) {
        await click(round);
        await sleep(300);
      }
      await click('#done');
    },
    steps: ['Click “First”', 'Click “Second”', 'Click “Third”', 'Click “Done”'],
  },
  {
    name: 'a body and a root element that are replaced are captured on',
    page: 'replaced-body',
    browsers: both,
    act: async ({ click }) => {
      await click('#body');
      await sleep(300);
      await click('#root');
      await sleep(300);
      await click('#done');
    },
    steps: ['Click “New body”', 'Click “New root”', 'Click “Done”'],
  },
  {
    name: 'a button that is gone before the click comes is the one that was pressed',
    page: 'taken-away',
    browsers: both,
    act: async ({ click }) => {
      await click('#remove');
      await sleep(400);
      await click('#renew');
      await sleep(400);
      await click('#move');
      await sleep(400);
      await click('#swap');
    },
    steps: ['Click “Remove”', 'Click “Renew”', 'Click “Move”', 'Click “Swap”'],
  },
  {
    name: 'elements that move from one document to another are known for what they are',
    page: 'adopted',
    browsers: both,
    frames: 1,
    act: async ({ page, frame, inPage, clickAt }) => {
      const inner = await frame('iframe');
      await inner.click('#box');
      await inPage(() => globalThis.bringIn());
      const spot = (id) => inPage((wanted) => globalThis.spot(wanted), id);
      await clickAt(...(await spot('box')));
      await clickAt(...(await spot('kept')));
      await page.keyboard.type('oslo');
      await clickAt(...(await spot('made')));
    },
    steps: ['Check “Gift”', 'Uncheck “Gift”', 'Type “oslo” into “Kept”', 'Click “Made”'],
  },
  {
    name: 'frames that come and go in a loop disturb nothing',
    page: 'frame-loop',
    act: async ({ click, inPage }) => {
      await click('#before');
      await inPage(() => globalThis.makeFrames(150));
      await click('#after');
    },
    steps: ['Click “Before”', 'Click “After”'],
  },
];
