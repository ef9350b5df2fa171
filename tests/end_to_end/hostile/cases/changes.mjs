// Documents and elements that change under one's hands.
import { sleep } from '../hostile-hands.mjs';

const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a document that is written anew is captured on, and again after that',
    page: 'rewritten',
    browsers: both,
    act: async ({ click }) => {
      for (const round of ['#once', '#twice', '#thrice']) {
        await click(round);
        await sleep(300);
      }
      await click('#done');
    },
    steps: ['Click “Once”', 'Click “Twice”', 'Click “Thrice”', 'Click “Done”'],
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
      await click('#vanish');
      await sleep(400);
      await click('#renew');
      await sleep(400);
      await click('#move');
      await sleep(400);
      await click('#swap');
    },
    steps: ['Click “Vanish”', 'Click “Renew”', 'Click “Move”', 'Click “Swap”'],
  },
  {
    name: 'elements that move from one document to another are known for what they are',
    page: 'adopted',
    browsers: both,
    frames: 1,
    act: async ({ frame, inPage, click, type }) => {
      const inner = await frame('iframe');
      await inner.click('#box');
      await inPage(() => globalThis.bringIn());
      await click('#box');
      await type('#kept', 'oslo');
      await click('#made');
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
    lost: { untrusted_event: () => true },
  },
];
