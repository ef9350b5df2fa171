// Trees: what is selected is a choice with its way; opening a branch by mouse is a click.
const page = 'trees.html';
const pause = () => new Promise((resolve) => setTimeout(resolve, 600));
const summary = {
  say: 'Select “Documents › Reports › Summary” in “Files”',
  role: 'tree',
  options: ['Summary'],
  path: ['Documents', 'Reports'],
  positions: [2],
  option_count: 2,
};

async function keysIn({ focus, press }, selector, ...keys) {
  await focus(selector);
  await press(...keys);
}

export const cases = [
  {
    name: 'branches that are opened by mouse are clicks, the leaf is a choice',
    page,
    act: async ({ click }) => {
      await click('#files > li > span');
      await pause();
      await click('#files > li > ul > li > span');
      await pause();
      await click('#summary');
    },
    steps: [
      { say: 'Click “Documents”', states: ['collapsed'] },
      { say: 'Click “Reports”', states: ['collapsed'] },
      { ...summary, evidence: ['click “Summary”'] },
    ],
  },
  {
    name: 'branches that are opened by keys are on the way to the leaf',
    page,
    act: (hands) =>
      keysIn(
        hands,
        '#files > li',
        ...['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter'],
      ),
    steps: [
      {
        ...summary,
        evidence: [
          'press ArrowRight',
          'press ArrowDown',
          'press ArrowRight',
          'press ArrowDown',
          'press ArrowDown',
          'press Enter',
        ],
      },
    ],
  },
  {
    name: 'a leaf at the top of a tree has no way to it',
    page,
    act: (hands) => keysIn(hands, '#files > li', 'ArrowDown', 'Space'),
    steps: [{ say: 'Select “Notes” in “Files”', positions: [2], option_count: 2 }],
  },
  {
    name: 'keys in a tree that select nothing are presses',
    page,
    act: async (hands) => {
      await keysIn(hands, '#files > li', 'ArrowRight', 'ArrowDown');
      await hands.click('#send');
    },
    steps: ['Press ArrowRight in “Documents”', 'Press ArrowDown in “Documents”', 'Click “Send”'],
  },
  {
    name: 'several items of a tree are one choice',
    page,
    act: async ({ click }) => {
      await click('#north');
      await click('#south');
      await click('#send');
    },
    steps: [
      { say: 'Select “Sales › North” and “Sales › South” in “Team”', positions: [1, 2] },
      'Click “Send”',
    ],
  },
  {
    name: 'a branch that is selected is a choice',
    page,
    act: ({ click }) => click('#sales > span'),
    steps: [{ say: 'Select “Sales” in “Team”', positions: [1], option_count: 1 }],
  },
  {
    name: 'the sign that opens a branch is clicked by itself',
    page,
    act: ({ click }) => click('#sales > button'),
    steps: [{ say: 'Click “Open or close”', role: 'button' }],
  },
  {
    name: 'levels tell the way in a tree that is one list',
    page,
    act: ({ click }) => click('#bath'),
    steps: [
      { say: 'Select “House › Bath” in “Place”', path: ['House'], positions: [2], option_count: 2 },
    ],
  },
  {
    name: 'an item with a box to tick is checked',
    page,
    act: async ({ click }) => {
      await click('#write');
      await pause();
      await click('#write');
    },
    steps: ['Check “Write”', 'Uncheck “Write”'],
  },
  {
    name: 'a row of a treegrid is chosen, by way of the row above it',
    page,
    act: ({ click }) => click('#reply td'),
    steps: [
      { role: 'treegrid', name: 'Messages', options: ['Answer Sales'], path: ['Offer Office'] },
    ],
  },
  {
    name: 'keys choose a row of a treegrid',
    page,
    act: (hands) => keysIn(hands, '#mails tbody tr', 'ArrowDown', 'ArrowDown', 'Space'),
    steps: [
      {
        role: 'treegrid',
        options: ['Bill Office'],
        positions: [2],
        option_count: 2,
        evidence: ['press ArrowDown', 'press ArrowDown', 'press Space'],
      },
    ],
  },
];
