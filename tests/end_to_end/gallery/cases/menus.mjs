// Menus: one step with the whole way to the item, whatever opens the menus on it.
const page = 'menus.html';
export const browsers = ['chromium', 'firefox'];
const csv = {
  say: 'Choose File › Export › CSV',
  kind: 'select_option',
  role: 'menubar',
  name: 'Document',
  path: ['File', 'Export'],
  options: ['CSV'],
  positions: [2],
  option_count: 2,
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 600));

async function keysIn({ focus, press }, selector, ...keys) {
  await focus(selector);
  await press(...keys);
}

export const cases = [
  {
    name: 'a menubar is clicked and its menus follow the pointer',
    page,
    act: async ({ click, hover }) => {
      await click('#file');
      await hover('#export');
      await click('#csv');
    },
    steps: [{ ...csv, evidence: ['click “File”', 'click “CSV”'] }],
  },
  {
    name: 'arrows and Enter go through a menubar',
    page,
    act: (hands) =>
      keysIn(
        hands,
        '#file',
        'ArrowDown',
        'ArrowDown',
        'ArrowDown',
        'ArrowRight',
        'ArrowDown',
        'Enter',
      ),
    steps: [
      {
        ...csv,
        evidence: [
          'press ArrowDown',
          'press ArrowDown',
          'press ArrowDown',
          'press ArrowRight',
          'press ArrowDown',
          'press Enter',
        ],
      },
    ],
  },
  {
    name: 'first letters go through a menubar, and are not kept',
    page,
    act: (hands) => keysIn(hands, '#file', 'Enter', 'e', 'Enter', 'c', 'Space'),
    steps: [{ ...csv, evidence: ['press Enter', 'press Enter', 'press Space'] }],
  },
  {
    name: 'a menubar is opened by mouse and chosen from by keys',
    page,
    act: async ({ click, press }) => {
      await click('#file');
      await press('ArrowDown', 'ArrowDown', 'Enter');
    },
    steps: [{ say: 'Choose File › Open', path: ['File'], positions: [2], option_count: 3 }],
  },
  {
    name: 'an item that lies in the menubar itself is chosen there',
    page,
    act: ({ click }) => click('#help'),
    steps: [{ say: 'Choose Help', role: 'menubar', options: ['Help'], positions: [3] }],
  },
  {
    name: 'an item that is switched in a menu is chosen',
    page,
    act: async ({ click }) => {
      await click('#view');
      await click('#grid-lines');
    },
    steps: [{ say: 'Choose View › Grid lines', positions: [1], option_count: 1 }],
  },
  {
    name: 'one of several items in a menu group is chosen',
    page,
    act: (hands) =>
      keysIn(hands, '#file', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'),
    steps: [{ say: 'Choose View › Large', positions: [2], option_count: 2 }],
  },
  {
    name: 'Space switches an item in a menu that stays open for another',
    page,
    act: (hands) =>
      keysIn(hands, '#file', 'ArrowRight', 'ArrowDown', 'Space', 'ArrowDown', 'ArrowDown', 'Space'),
    steps: [
      'Choose View › Grid lines',
      {
        say: 'Choose View › Large',
        evidence: ['press ArrowDown', 'press ArrowDown', 'press Space'],
      },
    ],
  },
  {
    name: 'a menu that is opened and left by Escape loses nothing',
    page,
    act: (hands) => keysIn(hands, '#file', 'Enter', 'ArrowDown', 'Escape', 'Tab'),
    steps: [
      'Press Enter in “File”',
      'Press ArrowDown in “New”',
      'Press Escape in “Open”',
      'Press Tab in “File”',
    ],
  },
  {
    name: 'a menu button and one of its items are one choice',
    page,
    act: async ({ click }) => {
      await click('#actions');
      await click('#actions-menu li:nth-child(4)');
    },
    steps: [
      {
        say: 'Choose Actions › Delete',
        role: 'button',
        name: 'Actions',
        options: ['Delete'],
        positions: [4],
        option_count: 4,
        evidence: ['click “Actions”', 'click “Delete”'],
      },
    ],
  },
  {
    name: 'keys go through the menu of a button',
    page,
    act: (hands) => keysIn(hands, '#actions', 'ArrowDown', 'ArrowDown', 'Enter'),
    steps: [{ say: 'Choose Actions › Copy', positions: [2] }],
  },
  {
    name: 'ArrowUp opens the menu of a button at its end',
    page,
    act: (hands) => keysIn(hands, '#actions', 'ArrowUp', 'Enter'),
    steps: [{ say: 'Choose Actions › Delete' }],
  },
  {
    name: 'a menu that has the focus names its active item',
    page,
    act: (hands) => keysIn(hands, '#sort', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter'),
    steps: [
      {
        say: 'Choose Sort › Price',
        role: 'button',
        evidence: ['press Enter', 'press ArrowDown', 'press ArrowDown', 'press Enter'],
      },
    ],
  },
  {
    name: 'an item that is disabled is clicked, not chosen',
    page,
    act: async ({ click }) => {
      await click('#actions');
      await click('#actions-menu li:nth-child(3)');
    },
    steps: ['Click “Actions”', 'Click “Move”'],
  },
  {
    name: 'a menu that is opened and left for something else is a click before it',
    page,
    act: async ({ click }) => {
      await click('#actions');
      await pause();
      await click('#send');
    },
    steps: ['Click “Actions”', 'Click “Send”'],
  },
  {
    name: 'menus far from their button are its menus',
    page,
    act: async ({ click }) => {
      await click('#share');
      await click('body > [role=menu] > div:nth-child(2)');
      await click('body > [role=menu]:last-child > div:nth-child(1)');
    },
    steps: [
      {
        say: 'Choose Share › Send › Mail',
        role: 'button',
        name: 'Share',
        path: ['Send'],
        evidence: ['click “Share”', 'click “Send”', 'click “Mail”'],
      },
    ],
  },
  {
    name: 'an item that is let go on after dragging from the button is chosen',
    page,
    act: async ({ find, hover, mouse }) => {
      await hover('#zoom');
      await mouse.down();
      await find('#zoom-menu');
      await hover('#zoom-menu > div:nth-child(2)');
      await mouse.up();
    },
    steps: [{ say: 'Choose Zoom › Full', role: 'button', positions: [2], option_count: 3 }],
  },
  {
    name: 'a menu of the page that a right click opens is the widget',
    page,
    act: async ({ click }) => {
      await click('#area', { button: 'right' });
      await click('body > [role=menu] > div:nth-child(2)');
    },
    steps: [
      {
        say: 'Choose Drawing › Paste',
        role: 'menu',
        name: 'Drawing',
        positions: [2],
        option_count: 3,
        evidence: ['right_click generic', 'click “Paste”'],
      },
    ],
  },
  {
    name: 'keys choose in a menu that a right click opens',
    page,
    act: async ({ click, press }) => {
      await click('#area', { button: 'right' });
      await press('ArrowDown', 'Enter');
    },
    steps: [{ say: 'Choose Drawing › Paste', role: 'menu', name: 'Drawing' }],
  },
  {
    name: 'a submenu of a menu that a right click opens is on the way',
    page,
    act: async ({ click }) => {
      await click('#area', { button: 'right' });
      await click('body > [role=menu] > div:nth-child(3)');
      await click('body > [role=menu]:last-child > div:nth-child(2)');
    },
    steps: [{ say: 'Choose Drawing › Align › Right', role: 'menu', path: ['Align'] }],
  },
  {
    name: 'a right click whose menu is left is a right click',
    page,
    act: async ({ click }) => {
      await click('#area', { button: 'right' });
      await pause();
      await click('#send');
    },
    steps: [{ kind: 'right_click' }, 'Click “Send”'],
  },
];
