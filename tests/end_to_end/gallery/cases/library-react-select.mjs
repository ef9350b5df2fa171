// Fields of react-select, whose list is opened by a click anywhere in the field's box.
const page = 'react-select.html';
const everywhere = ['chromium', 'firefox'];
const option = (text) => `[role=option]::-p-text(${text})`;

export const cases = [
  {
    name: 'a click beside the field of a react-select opens its list',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('label[for=kind] + div');
      await click(option('Delivery'));
    },
    steps: [
      {
        say: 'Select “Delivery” in “Kind”',
        kind: 'select_option',
        positions: [2],
        option_count: 3,
        evidence: ['click generic', 'click “Delivery”'],
      },
    ],
  },
  {
    name: 'keys choose in a react-select',
    page,
    act: async ({ focus, press }) => {
      await focus('#kind');
      await press('ArrowDown', 'ArrowDown', 'Enter');
    },
    steps: [{ say: 'Select “Delivery” in “Kind”' }],
  },
  {
    name: 'a typed beginning and Enter choose in a react-select',
    page,
    browsers: everywhere,
    act: async ({ type, press }) => {
      await type('#country', 'Jap');
      await press('Enter');
    },
    steps: [
      {
        say: 'Select “Japan” in “Country”',
        evidence: ['click “Country”', 'fill “Country”', 'press Enter'],
      },
    ],
  },
  {
    name: 'a typed beginning and a click choose in a react-select whose list is far away',
    page,
    act: async ({ type, click }) => {
      await type('#country', 'Nor');
      await click(option('Norway'));
    },
    steps: [{ say: 'Select “Norway” in “Country”' }],
  },
  {
    name: 'each of several that are chosen in a react-select is a choice',
    page,
    act: async ({ click }) => {
      await click('label[for=labels] + div');
      await click(option('Fragile'));
      await click(option('Urgent'));
      await click('#send');
    },
    steps: ['Select “Fragile” in “Labels”', 'Select “Urgent” in “Labels”', 'Click “Send”'],
  },
];
