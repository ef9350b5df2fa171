// Fields of Tom Select: a list to choose from, a search, tags.
const page = 'tom-select.html';
const everywhere = ['chromium', 'firefox'];
const inside = (id, rest) => `#${id} + .ts-wrapper ${rest}`;

export const cases = [
  {
    name: 'a click opens a Tom Select list and another chooses in it',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click(inside('kind', '.ts-control'));
      await click(inside('kind', '.option:nth-child(2)'));
    },
    steps: [
      {
        say: 'Select “Incident” in “Kind”',
        kind: 'select_option',
        positions: [2],
        option_count: 3,
        evidence: ['click “Kind”', 'click “Incident”'],
      },
    ],
  },
  {
    name: 'keys choose in a Tom Select list',
    page,
    act: async ({ focus, press }) => {
      await focus('#area-ts-control');
      await press('ArrowDown', 'Enter');
    },
    steps: [{ say: 'Select “Phones” in “Area”', positions: [2], option_count: 4 }],
  },
  {
    name: 'a typed beginning and Enter choose in a Tom Select search',
    page,
    browsers: everywhere,
    act: async ({ type, find, press }) => {
      await type('#area-ts-control', 'sca');
      await find(inside('area', '.option.active[data-value=Scanners]'));
      await press('Enter');
    },
    steps: [
      {
        say: 'Select “Scanners” in “Area”',
        evidence: ['click “Area”', 'fill “Area”', 'press Enter'],
      },
    ],
  },
  {
    name: 'a typed beginning and a click choose in a Tom Select search',
    page,
    act: async ({ type, click }) => {
      await type('#area-ts-control', 'she');
      await click(inside('area', '.option.active[data-value=Shelves]'));
    },
    steps: [
      {
        say: 'Select “Shelves” in “Area”',
        evidence: ['click “Area”', 'fill “Area”', 'click “Shelves”'],
      },
    ],
  },
  {
    name: 'each tag that is chosen in a Tom Select list is a choice',
    page,
    act: async ({ click }) => {
      await click(inside('labels', '.ts-control'));
      await click(inside('labels', '[data-value=Fragile]'));
      await click(inside('labels', '[data-value=Urgent]'));
      await click('#send');
    },
    steps: ['Select “Fragile” in “Labels”', 'Select “Urgent” in “Labels”', 'Click “Send”'],
  },
];
