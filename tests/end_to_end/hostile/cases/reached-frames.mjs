// Frames of every making: those that are approved are captured, each as its own document, and the others are counted.
import assert from 'node:assert/strict';
import { sleep } from '../hostile-hands.mjs';

const both = ['chromium', 'firefox'];

/** In the middle of the frame, wherever what is in it comes from. */
async function clickFrame({ click }, id) {
  await click(`#${id}`);
  await sleep(400);
}

const place = ({ sentence, page, action }) =>
  `${sentence} ${page.route} ${action.target.frame_path.join('.')}`;

export const cases = [
  {
    name: 'frames of approved origins are captured, with or without an address of their own',
    page: 'frames',
    browsers: both,
    frames: 8,
    act: async (hands) => {
      for (const id of ['same', 'other', 'srcdoc', 'blank', 'blob', 'written', 'nested', 'allowed'])
        await clickFrame(hands, id);
    },
    steps: ['Same', 'Other', 'Source', 'Blank', 'File', 'Written', 'Inner', 'Allowed'].map(
      (name) => `Click “${name}”`,
    ),
    check: (steps) => {
      assert.deepEqual(steps.map(place), [
        'Click “Same” /child/Same 0',
        'Click “Other” /child/Other 1',
        'Click “Source” /frames 2',
        'Click “Blank” /frames 3',
        'Click “File” /frames 4',
        'Click “Written” /frames 5',
        'Click “Inner” /child/Inner 6.0',
        'Click “Allowed” /child/Allowed 7',
      ]);
    },
  },
  {
    name: 'who goes into a frame of an origin that is not approved leaves a count and nothing else',
    page: 'foreign-frames',
    // Firefox does not tell every page that it lost the focus to a frame; see ARCHITECTURE.md, promise 7.
    browsers: ['chromium'],
    act: async (hands) => {
      // A frame of another process is there for a pointer a moment after it has loaded.
      await sleep(500);
      await hands.click('#unapproved');
      await hands.untilLost('unapproved_frame', 1);
      await hands.click('#outside');
      await hands.click('#opaque');
      await hands.untilLost('unapproved_frame', 2);
      await hands.click('#outside');
    },
    steps: ['Click “Outside”', 'Click “Outside”'],
    lost: { unapproved_frame: 2 },
    check: (steps) => assert.ok(!JSON.stringify(steps).includes('/child/')),
  },
  {
    name: 'a script that puts the focus into a frame is not a person who goes there',
    page: 'foreign-frames#focus',
    browsers: both,
    act: () => sleep(1700),
    steps: [],
  },
  {
    name: 'a frame that the browser leaves out is reached when somebody acts',
    page: 'left-out-frame',
    browsers: ['chromium'],
    act: async (hands) => {
      await hands.documents.after(() => hands.click('#outside'));
      await clickFrame(hands, 'part');
    },
    steps: ['Click “Outside”', 'Click “Part”'],
  },
  {
    name: 'who goes into a frame before it is reached loses that, which is counted',
    page: 'left-out-frame#later',
    browsers: ['chromium'],
    act: async (hands) => {
      await hands.documents.after(async () => {
        await hands.inPage(() => globalThis.add());
        await clickFrame(hands, 'part');
      });
      await clickFrame(hands, 'part');
    },
    steps: ['Click “Part”'],
    lost: { frame_not_reached: 1 },
  },
  {
    name: 'a frame without an address of its own is reached in a browser that leaves none out',
    page: 'left-out-frame',
    browsers: ['firefox'],
    frames: 1,
    act: async (hands) => {
      await hands.click('#outside');
      await clickFrame(hands, 'part');
    },
    steps: ['Click “Outside”', 'Click “Part”'],
  },
];
