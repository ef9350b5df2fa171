// Fields of Select2, named by the label of the native list that each stands for.
const page = 'select2.html';
const everywhere = ['chromium', 'firefox'];
const box = (id) => `#${id} + .select2 .select2-selection`;
const option = (place) => `.select2-results__option:nth-child(${place})`;

export const cases = [
  {
    name: 'a click opens a Select2 list and another chooses in it',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click(box('unit'));
      await click(option(3));
    },
    steps: [
      {
        say: 'Select “Pallet” in “Unit”',
        kind: 'select_option',
        role: 'combobox',
        positions: [3],
        option_count: 3,
        evidence: ['click combobox', 'click “Pallet”'],
      },
    ],
  },
  {
    name: 'keys choose in a Select2 list',
    page,
    act: async ({ focus, press }) => {
      await focus(box('unit'));
      await press('Enter', 'ArrowDown', 'Enter');
    },
    steps: [
      {
        say: 'Select “Box” in “Unit”',
        evidence: ['press Enter', 'press ArrowDown', 'press Enter'],
      },
    ],
  },
  {
    name: 'a typed beginning and Enter choose in a Select2 search',
    page,
    browsers: everywhere,
    act: async ({ click, keyboard, press, find }) => {
      await click(box('country'));
      await find('.select2-search__field');
      await keyboard.type('Jap');
      await press('Enter');
    },
    steps: [
      {
        say: 'Select “Japan” in “Country”',
        evidence: ['click combobox', 'fill “Search”', 'press Enter'],
      },
    ],
  },
  {
    name: 'a typed beginning and a click choose in a Select2 search',
    page,
    act: async ({ click, keyboard, find }) => {
      await click(box('country'));
      await find('.select2-search__field');
      await keyboard.type('Nor');
      await click('.select2-results__option:only-child');
    },
    steps: [
      {
        say: 'Select “Norway” in “Country”',
        evidence: ['click combobox', 'fill “Search”', 'click “Norway”'],
      },
    ],
  },
  {
    name: 'each tag that is chosen in a Select2 list is a choice',
    page,
    act: async ({ click }) => {
      await click(box('labels'));
      await click(option(2));
      await click(box('labels'));
      await click(option(1));
      await click('#send');
    },
    steps: ['Select “Fragile” in “Labels”', 'Select “Urgent” in “Labels”', 'Click “Send”'],
  },
];
