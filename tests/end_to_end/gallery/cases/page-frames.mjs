// Frames: what happens in them belongs to their own page, where that is approved.
const page = 'frames.html';
const both = ['chromium', 'firefox'];
// Same, other, given, blank, nesting and the two in it; the one that is not approved is never captured.
const frames = 7;

const inPage = '/frames.html';

export const cases = [
  {
    name: 'a click in a frame of the same origin belongs to the page in the frame',
    page,
    frames,
    browsers: both,
    act: async ({ inFrame }) => (await inFrame('#same')).click('#inner'),
    steps: [{ say: 'Click “Add”', route: '/frame-inner.html', frame_path: [0] }],
  },
  {
    name: 'a click in a frame of another approved origin is recorded there',
    page,
    frames,
    browsers: both,
    act: async ({ inFrame, pause }) => {
      await (await inFrame('#other')).click('#inner');
      await pause();
    },
    steps: [{ say: 'Click “Add”', route: '/frame-inner.html', frame_path: [1] }],
  },
  {
    name: 'a frame whose text the page gives belongs to the page',
    page,
    frames,
    browsers: both,
    act: async ({ inFrame }) => (await inFrame('#given')).click('#inner'),
    steps: [{ say: 'Click “Print”', route: inPage, frame_path: [2] }],
  },
  {
    name: 'a frame without an address belongs to the page',
    page,
    frames,
    browsers: both,
    act: async ({ inFrame }) => (await inFrame('#blank')).click('#inner'),
    steps: [{ say: 'Click “Close”', route: inPage, frame_path: [3] }],
  },
  {
    name: 'nothing is recorded in a frame that is not approved',
    page,
    frames,
    browsers: both,
    act: async ({ inFrame, click }) => {
      const inner = await inFrame('#unapproved');
      await inner.click('#inner');
      await inner.type('#kept', 'Garden');
      await click('#after');
    },
    steps: ['Click “After”'],
  },
  {
    name: 'a frame in a frame has the way to it',
    page,
    frames,
    browsers: both,
    act: async ({ inFrame, find }) => {
      const nesting = await (await find('#nesting')).contentFrame();
      const nested = await (await nesting.waitForSelector('#nested')).contentFrame();
      await (await nested.waitForSelector('#inner')).click();
      await (await inFrame('#same')).click('#inner');
    },
    steps: [
      { say: 'Click “Add”', frame_path: [5, 1] },
      { say: 'Click “Add”', frame_path: [0] },
    ],
  },
  {
    name: 'a field in a frame is filled, a box checked, an option chosen, in order',
    page,
    frames,
    act: async ({ inFrame }) => {
      const { type, click, focus, press } = await inFrame('#other');
      await type('#kept', 'Garden');
      await click('#check');
      await focus('#select');
      await press('b', 'Tab');
    },
    steps: [
      'Type “Garden” into “Amount”',
      'Check “Fast”',
      { say: 'Select “Blue” in “Color”', frame_path: [1] },
    ],
  },
  {
    name: 'a link in a frame is a click; the frame that goes elsewhere is no page of its own',
    page,
    frames,
    act: async ({ inFrame, loadFrames, click }) => {
      const { click: clickInner } = await inFrame('#same');
      await loadFrames(1, () => clickInner('#link'));
      await click('#after');
    },
    steps: [{ say: 'Click “Products”', role: 'link', frame_path: [0] }, 'Click “After”'],
  },
  {
    name: 'what happens in two frames and the page stays in its order',
    page,
    frames,
    act: async ({ inFrame, click }) => {
      await (await inFrame('#other')).click('#inner');
      await click('#after');
      await (await inFrame('#given')).click('#inner');
    },
    steps: ['Click “Add”', 'Click “After”', 'Click “Print”'],
  },
];
