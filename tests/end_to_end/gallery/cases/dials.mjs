// Sliders and spinbuttons of the page: one edit with the value that they are left with.
const page = 'dials.html';

async function keysIn({ focus, press }, selector, ...keys) {
  await focus(selector);
  await press(...keys);
}

async function middleOf({ find }, selector) {
  const { x, y, width, height } = await (await find(selector)).boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

async function drag(hands, selector, across) {
  const { x, y } = await middleOf(hands, selector);
  await hands.mouse.move(x, y);
  await hands.mouse.down();
  await hands.mouse.move(x + across / 2, y);
  await hands.mouse.move(x + across, y);
  await hands.mouse.up();
}

export const cases = [
  {
    name: 'arrows on a slider of the page are one edit',
    page,
    act: (hands) => keysIn(hands, '#volume', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'),
    steps: [
      {
        say: 'Type “52” into “Volume”',
        kind: 'fill',
        role: 'slider',
        evidence: ['press ArrowRight', 'press ArrowRight', 'press ArrowRight', 'press ArrowLeft'],
      },
    ],
  },
  {
    name: 'arrows with which a page moves a slider of the browser are one edit',
    page,
    browsers: ['chromium', 'firefox'],
    act: (hands) => keysIn(hands, '#zoom', 'ArrowRight', 'ArrowRight', 'ArrowLeft'),
    steps: [{ say: 'Type “35” into “Zoom”', kind: 'fill', role: 'slider' }],
  },
  {
    name: 'the thumb of a slider is dragged in one edit',
    page,
    act: (hands) => drag(hands, '#volume', 40),
    steps: [{ say: 'Type “70” into “Volume”', role: 'slider', evidence: ['click “Volume”'] }],
  },
  {
    name: 'a click on the rail of a slider moves its thumb',
    page,
    act: async (hands) => {
      const { x, y } = await middleOf(hands, '.rail');
      await hands.mouse.click(x + 60, y);
      await hands.click('#send');
    },
    steps: [{ say: 'Type “80” into “Volume”', role: 'slider' }, 'Click “Send”'],
  },
  {
    name: 'the thumbs of a range are two sliders',
    page,
    act: async (hands) => {
      await keysIn(hands, '#low', 'PageUp', 'ArrowUp');
      await keysIn(hands, '#high', 'End');
    },
    steps: ['Type “31 euro” into “Lowest price”', 'Type “100 euro” into “Highest price”'],
  },
  {
    name: 'a click between the thumbs of a range moves one of them',
    page,
    act: async (hands) => {
      const { x, y } = await middleOf(hands, '#price');
      await hands.mouse.click(x + 20, y);
    },
    steps: [{ say: 'Type “60 euro” into “Highest price”', role: 'slider' }],
  },
  {
    name: 'arrows on a spinbutton of the page are one edit',
    page,
    act: async (hands) => {
      await keysIn(hands, '#hour', 'ArrowUp', 'ArrowUp');
      await hands.click('#send');
    },
    steps: [{ say: 'Type “11” into “Hour”', role: 'spinbutton' }, 'Click “Send”'],
  },
  {
    name: 'digits on a spinbutton of the page are an edit without a key',
    page,
    act: (hands) => keysIn(hands, '#hour', '7'),
    steps: [{ say: 'Type “7” into “Hour”', evidence: [] }],
  },
  {
    name: 'the buttons beside a spinbutton edit it',
    page,
    act: async ({ click }) => {
      await click('#later');
      await click('#later');
      await click('#earlier');
      await click('#send');
    },
    steps: [
      {
        say: 'Type “10” into “Hour”',
        role: 'spinbutton',
        evidence: ['click “Later”', 'click “Later”', 'click “Earlier”'],
      },
      'Click “Send”',
    ],
  },
  {
    name: 'the buttons of the page beside a number field edit it',
    page,
    act: async ({ click }) => {
      await click('#more');
      await click('#more');
      await click('#send');
    },
    steps: [
      {
        say: 'Type “5” into “Pieces”',
        role: 'spinbutton',
        evidence: ['click “More”', 'click “More”'],
      },
      'Click “Send”',
    ],
  },
  {
    name: 'a spinbutton that is typed into and dialled is one edit',
    page,
    act: async ({ click, keyboard, press }) => {
      await click('#nights', { count: 2 });
      await keyboard.type('6');
      await press('ArrowUp', 'ArrowUp');
      await click('#send');
    },
    steps: [{ say: 'Type “8” into “Nights”', role: 'spinbutton' }, 'Click “Send”'],
  },
];
