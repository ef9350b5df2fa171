// Fields of Choices.js: a list to choose from, tags.
const page = 'choices-js.html';
const everywhere = ['chromium', 'firefox'];
const inside = (id, rest) => `.choices:has(#${id}) ${rest}`;

export const cases = [
  {
    name: 'a click opens a Choices.js list and another chooses in it',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click(inside('method', '.choices__inner'));
      await click(inside('method', '.choices__list--dropdown [data-value=courier]'));
    },
    steps: [
      {
        say: 'Select “Courier” in “Shipping method”',
        kind: 'select_option',
        positions: [3],
        option_count: 3,
        evidence: ['click “Shipping method”', 'click “Courier”'],
      },
    ],
  },
  {
    name: 'keys choose in a Choices.js list',
    page,
    act: async ({ focus, press }) => {
      await focus('.choices:has(#method)');
      await press('Enter', 'ArrowDown', 'Enter');
    },
    steps: [
      {
        say: 'Select “Express” in “Shipping method”',
        evidence: ['press Enter', 'press ArrowDown', 'press Enter'],
      },
    ],
  },
  {
    name: 'each tag that is chosen in a Choices.js list is a choice, by what the entry says',
    page,
    act: async ({ click }) => {
      await click(inside('labels', '.choices__inner'));
      await click(inside('labels', '.choices__list--dropdown [data-value=Fragile]'));
      await click(inside('labels', '.choices__list--dropdown [data-value=Urgent]'));
      await click('#send');
    },
    steps: [
      { say: 'Select “Fragile” in “Labels”', positions: [2], option_count: 3 },
      'Select “Urgent” in “Labels”',
      'Click “Send”',
    ],
  },
  {
    name: 'a tag of Choices.js is taken away by its button',
    page,
    act: async ({ click }) => {
      await click(inside('words', '.choices__button'));
      await click('#send');
    },
    steps: ['Click “Remove item: paper”', 'Click “Send”'],
  },
];
