// Native selects: one step with what is chosen in the end, by mouse, keys and letters.
const page = 'selects.html';
const both = ['chromium', 'firefox'];

/** An open list is drawn by the browser, outside of the page: its options are chosen by keys. */
async function chooseOpened({ click, press }, selector, ...keys) {
  await click(selector);
  await press(...keys);
}

export const cases = [
  {
    name: 'a letter in a closed select chooses the option',
    page,
    browsers: both,
    act: async ({ focus, press }) => {
      await focus('#shipping');
      await press('e', 'Tab');
    },
    steps: [
      {
        say: 'Select “Express” in “Shipping”',
        kind: 'select_option',
        role: 'combobox',
        options: ['Express'],
        positions: [2],
        option_count: 3,
      },
    ],
  },
  {
    name: 'arrows in a closed select are one choice, the last',
    page,
    browsers: both,
    act: async ({ focus, press }) => {
      await focus('#shipping');
      await press('ArrowDown', 'ArrowDown', 'Tab');
    },
    steps: [{ say: 'Select “Pick up” in “Shipping”', positions: [3] }],
  },
  {
    name: 'an opened select is one choice',
    page,
    act: (hands) => chooseOpened(hands, '#shipping', 'ArrowDown', 'Enter'),
    steps: [{ say: 'Select “Express” in “Shipping”', options: ['Express'] }],
  },
  {
    name: 'a select that is opened and left without a choice is only a click',
    page,
    act: (hands) => chooseOpened(hands, '#shipping', 'Escape'),
    steps: [{ say: 'Click “Shipping”', kind: 'click' }],
  },
  {
    name: 'an option in a group counts its position through the whole list',
    page,
    act: (hands) => chooseOpened(hands, '#product', 'ArrowDown', 'ArrowDown', 'Enter'),
    steps: [
      {
        say: 'Select “Garden › Sofa” in “Product”',
        options: ['Sofa'],
        path: ['Garden'],
        positions: [3],
        option_count: 4,
      },
    ],
  },
  {
    name: 'a click in a list that is always open chooses',
    page,
    browsers: both,
    act: ({ click }) => click('#day option:nth-child(2)'),
    steps: [{ say: 'Select “Tuesday” in “Day”', role: 'listbox', positions: [2] }],
  },
  {
    name: 'arrows in a list that is always open are one choice',
    page,
    act: async ({ click, press }) => {
      await click('#day option:nth-child(1)');
      await press('ArrowDown', 'ArrowDown');
    },
    steps: ['Select “Friday” in “Day”'],
  },
  {
    name: 'a click with Control adds to the choice',
    page,
    browsers: both,
    act: async ({ click, holding }) => {
      await click('#color option:nth-child(1)');
      await holding(['Control'], () => click('#color option:nth-child(3)'));
    },
    steps: [{ say: 'Select “Red” and “Blue” in “Color”', positions: [1, 3] }],
  },
  {
    name: 'a click with Shift chooses all between',
    page,
    act: async ({ click, holding }) => {
      await click('#color option:nth-child(2)');
      await holding(['Shift'], () => click('#color option:nth-child(4)'));
    },
    steps: [{ say: 'Select “Green”, “Blue” and “White” in “Color”', positions: [2, 3, 4] }],
  },
  {
    name: 'Shift and arrows choose several',
    page,
    act: async ({ click, press }) => {
      await click('#color option:nth-child(1)');
      await press('Shift+ArrowDown');
    },
    steps: [{ say: 'Select “Red” and “Green” in “Color”' }],
  },
  {
    name: 'what was chosen is kept also where the page chooses something else at once',
    page,
    act: async ({ focus, press }) => {
      await focus('#country');
      await press('g', 'Tab');
    },
    steps: ['Select “Germany” in “Country”'],
  },
  {
    name: 'a select that its handler removes is described as it was',
    page,
    act: async ({ focus, press }) => {
      await focus('#page-size');
      await press('2');
    },
    steps: ['Select “20” in “Page size”'],
  },
  {
    name: 'choices in two selects are two steps, in their order',
    page,
    browsers: both,
    act: async ({ focus, press, click }) => {
      await focus('#shipping');
      await press('p');
      await focus('#product');
      await press('c');
      await click('#after');
    },
    steps: [
      'Select “Pick up” in “Shipping”',
      'Select “Kitchen › Chair” in “Product”',
      'Click “Continue”',
    ],
  },
  {
    name: 'a choice that the page takes for a word to insert is a choice',
    page,
    act: async ({ focus, press, click }) => {
      await focus('#insert');
      await press('ArrowDown');
      await click('#after');
    },
    steps: [
      { say: 'Select “Order” in “Insert”', evidence: ['press ArrowDown'] },
      'Click “Continue”',
    ],
  },
];
