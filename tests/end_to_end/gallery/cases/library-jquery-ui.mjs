// Widgets of jQuery UI.
const page = 'jquery-ui.html';
const everywhere = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a click opens a jQuery UI list and another chooses in it, by the label that it is given',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#speed-button');
      await click('#speed-menu li:nth-child(3)');
    },
    steps: [
      {
        say: 'Select “Fast” in “Speed”',
        kind: 'select_option',
        positions: [3],
        option_count: 3,
        evidence: ['click combobox', 'click “Fast”'],
      },
    ],
  },
  {
    name: 'keys choose in an open jQuery UI list',
    page,
    act: async ({ focus, press }) => {
      await focus('#speed-button');
      await press('Space', 'ArrowDown', 'Enter');
    },
    steps: [{ say: 'Select “Fast” in “Speed”' }],
  },
  {
    name: 'a typed beginning and a click on what jQuery UI finds a moment later are one choice',
    page,
    browsers: everywhere,
    act: async ({ type, click }) => {
      await type('#kept', 'Te');
      await click('.ui-autocomplete li:only-child');
      await click('#send');
    },
    steps: [
      { say: 'Select “Tent” in “Item”', positions: [1], evidence: ['fill “Item”', 'click list'] },
      'Click “Send”',
    ],
  },
  {
    name: 'a typed beginning, arrows and Enter in what jQuery UI finds are one choice',
    page,
    act: async ({ type, find, press, click }) => {
      await type('#kept', 'T');
      await find('.ui-autocomplete li:nth-child(3)');
      await press('ArrowDown', 'ArrowDown', 'Enter');
      await click('#send');
    },
    steps: [
      { say: 'Select “Tent” in “Item”', positions: [2], evidence: ['fill “Item”', 'press Enter'] },
      'Click “Send”',
    ],
  },
  {
    name: 'a day of another month in a jQuery UI calendar is one edit of its field',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#kept-first');
      await click('.ui-datepicker-next');
      await click('.ui-datepicker-calendar a[data-date="14"]');
      await click('#send');
    },
    steps: [{ say: 'Type “04/14/2026” into “Delivery”', kind: 'fill' }, 'Click “Send”'],
  },
  {
    name: 'an entry of a jQuery UI menu in a menu is a choice with its way',
    page,
    act: async ({ hover, click }) => {
      await hover('#menu > li:nth-child(2)');
      await click('#menu ul li:nth-child(2)');
    },
    steps: [{ say: 'Choose Share › Print', positions: [2], option_count: 2 }],
  },
  {
    name: 'a jQuery UI tab is opened',
    page,
    act: ({ click }) => click('#tabs li:nth-child(2) a'),
    steps: [{ say: 'Open the tab “History”', positions: [2], option_count: 2 }],
  },
  {
    name: 'an arrow opens a jQuery UI tab',
    page,
    act: async ({ focus, press, click }) => {
      await focus('#tabs li:nth-child(1)');
      await press('ArrowRight');
      await click('#send');
    },
    steps: [{ say: 'Open the tab “History”', evidence: ['press ArrowRight'] }, 'Click “Send”'],
  },
  {
    name: 'a question of jQuery UI is answered by a click',
    page,
    act: async ({ click }) => {
      await click('#ask');
      await click('.ui-dialog-buttonset button');
    },
    steps: ['Click “Cancel order”', 'Click “Yes”'],
  },
];
