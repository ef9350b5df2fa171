// Comboboxes to type into: what is chosen from the list is a choice, what is only typed is an edit.
const page = 'combobox-editable.html';
export const browsers = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a typed beginning and a click on an option are one choice',
    page,
    act: async ({ type, click }) => {
      await type('#item', 'Ta');
      await click('#item-list-0');
    },
    steps: [
      {
        say: 'Select “Table” in “Item”',
        role: 'combobox',
        options: ['Table'],
        positions: [1],
        option_count: 1,
        evidence: ['click “Item”', 'fill “Item”', 'click “Table”'],
      },
    ],
  },
  {
    name: 'a typed beginning, arrows and Enter are one choice',
    page,
    act: async ({ focus, keyboard, press }) => {
      await focus('#item');
      await keyboard.type('T');
      await press('ArrowDown', 'ArrowDown', 'Enter');
    },
    steps: [
      {
        say: 'Select “Tent” in “Item”',
        positions: [2],
        option_count: 2,
        evidence: ['fill “Item”', 'press ArrowDown', 'press ArrowDown', 'press Enter'],
      },
    ],
  },
  {
    name: 'a text that is not taken from the list is an edit',
    page,
    act: async ({ focus, keyboard, press }) => {
      await focus('#item');
      await keyboard.type('Ta');
      await press('Tab');
    },
    steps: ['Type “Ta” into “Item”', 'Press Tab in “Item”'],
  },
  {
    name: 'a text that is left by a click elsewhere is an edit',
    page,
    act: async ({ type, click }) => {
      await type('#item', 'Ta');
      await click('#send');
    },
    steps: ['Click “Item”', 'Type “Ta” into “Item”', 'Click “Send”'],
  },
  {
    name: 'the button beside a combobox opens the list of the combobox',
    page,
    act: async ({ click }) => {
      await click('#item-open');
      await click('#item-list-3');
    },
    steps: [
      {
        say: 'Select “Lamp” in “Item”',
        role: 'combobox',
        positions: [4],
        option_count: 5,
        evidence: ['click “Show items”', 'click “Lamp”'],
      },
    ],
  },
  {
    name: 'a combobox that completes the text is left with what it completed',
    page,
    act: async ({ focus, keyboard, press }) => {
      await focus('#color');
      await keyboard.type('gr');
      await press('ArrowDown', 'Tab');
    },
    steps: [{ say: 'Select “Gray” in “Color”', positions: [2], option_count: 2 }],
  },
  {
    name: 'Enter takes what a combobox completed',
    page,
    act: async ({ focus, keyboard, press }) => {
      await focus('#color');
      await keyboard.type('b');
      await press('Enter');
    },
    steps: [{ say: 'Select “Blue” in “Color”', evidence: ['fill “Color”', 'press Enter'] }],
  },
  {
    name: 'a list that is opened by an arrow and left by Escape is only presses',
    page,
    act: async ({ focus, press }) => {
      await focus('#item');
      await press('ArrowDown', 'Escape');
    },
    steps: ['Press ArrowDown in “Item”', 'Press Escape in “Item”'],
  },
  {
    name: 'the wrapper of an older combobox is named by its field',
    page,
    act: async ({ type, click }) => {
      await type('#size', 'M');
      await click('#size-list-0');
    },
    steps: [
      {
        say: 'Select “Medium” in “Size”',
        role: 'combobox',
        options: ['Medium'],
        evidence: ['click “Size”', 'fill “Size”', 'click “Medium”'],
      },
    ],
  },
  {
    name: 'keys choose in an older combobox',
    page,
    act: async ({ focus, press }) => {
      await focus('#size');
      await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    },
    steps: [{ say: 'Select “Large” in “Size”', positions: [3], option_count: 3 }],
  },
  {
    name: 'a cell of a grid that a combobox opens is chosen in the combobox',
    page,
    act: async ({ type, click }) => {
      await type('#part', 'N');
      await click('#part-0-0');
    },
    steps: [
      {
        say: 'Select “Parts › Nut” in “Part”',
        role: 'combobox',
        options: ['Nut'],
        path: ['Parts'],
      },
    ],
  },
  {
    name: 'keys choose in a grid that a combobox opens',
    page,
    act: async ({ focus, press }) => {
      await focus('#part');
      await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    },
    steps: [{ say: 'Select “Parts › Screw” in “Part”', options: ['Screw'] }],
  },
];
