// Calendars and grids: a day is chosen where its calendar was opened, a row where the page says that it is selected.
const page = 'calendar.html';

async function keysIn({ focus, press }, selector, ...keys) {
  await focus(selector);
  await press(...keys);
}

export const cases = [
  {
    name: 'a day is chosen in the button that opens its calendar',
    page,
    act: async ({ click }) => {
      await click('#choose');
      await click('#choose-dialog tr:nth-child(2) td:nth-child(3)');
    },
    steps: [
      {
        say: 'Choose Choose date › October › 10',
        role: 'button',
        name: 'Choose date',
        options: ['10'],
        path: ['October'],
        positions: [10],
        option_count: 28,
        evidence: ['click “Choose date”', 'click “10”'],
      },
    ],
  },
  {
    name: 'the buttons that turn the pages of a calendar lead to the day',
    page,
    act: async ({ click }) => {
      await click('#choose');
      await click('#choose-dialog [aria-label="Next month"]');
      await click('#choose-dialog td');
    },
    steps: [
      {
        say: 'Choose Choose date › November › 1',
        evidence: ['click “Choose date”', 'click “Next month”', 'click “1”'],
      },
    ],
  },
  {
    name: 'keys choose a day',
    page,
    act: (hands) =>
      keysIn(hands, '#choose', 'Enter', 'ArrowDown', 'PageDown', 'ArrowRight', 'Enter'),
    steps: [{ say: 'Choose Choose date › November › 9', positions: [9] }],
  },
  {
    name: 'a calendar that is left by Escape loses nothing',
    page,
    act: (hands) => keysIn(hands, '#choose', 'Enter', 'ArrowDown', 'Escape'),
    steps: ['Click “Choose date”', 'Press ArrowDown in “1”', 'Press Escape in “8”'],
  },
  {
    name: 'a day is chosen in the combobox that opens its calendar',
    page,
    act: async ({ click }) => {
      await click('#start');
      await click('#start-dialog tr:nth-child(1) td:nth-child(5)');
    },
    steps: [
      {
        say: 'Select “October › 5” in “Start”',
        role: 'combobox',
        options: ['5'],
        path: ['October'],
      },
    ],
  },
  {
    name: 'keys choose a day in the combobox that opens its calendar',
    page,
    act: (hands) => keysIn(hands, '#start', 'ArrowDown', 'ArrowRight', 'Enter'),
    steps: [{ say: 'Select “October › 2” in “Start”', role: 'combobox' }],
  },
  {
    name: 'a day is chosen in a calendar that stands in the page',
    page,
    act: ({ click }) => click('#inline tr:nth-child(3) td:nth-child(1)'),
    steps: [{ say: 'Select “15” in “October”', role: 'grid', positions: [15], option_count: 28 }],
  },
  {
    name: 'keys choose a day in a calendar that stands in the page',
    page,
    act: (hands) => keysIn(hands, '#inline td', 'ArrowRight', 'Space'),
    steps: [{ say: 'Select “2” in “October”', evidence: ['press ArrowRight', 'press Space'] }],
  },
  {
    name: 'a row that becomes selected is a choice in its grid',
    page,
    act: ({ click }) => click('#orders [role=row]:nth-child(2) [role=gridcell]'),
    steps: [{ role: 'grid', name: 'Orders', positions: [2], option_count: 3 }],
  },
  {
    name: 'arrows that select rows are one choice, the last',
    page,
    act: async (hands) => {
      await keysIn(hands, '#orders [role=row]', 'ArrowDown', 'ArrowDown');
      await hands.click('#send');
    },
    steps: [{ role: 'grid', name: 'Orders', positions: [3] }, 'Click “Send”'],
  },
  {
    name: 'a button in a row is clicked by itself',
    page,
    act: ({ click }) => click('#orders [role=row]:nth-child(2) button'),
    steps: [{ say: 'Click “Edit”', role: 'button' }],
  },
  {
    name: 'a cell of a grid that selects nothing is clicked',
    page,
    act: ({ click }) => click('#stock [role=gridcell]'),
    steps: [{ say: 'Click “Nails”', role: 'gridcell' }],
  },
];
