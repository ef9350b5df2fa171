// Forms that Enter in a field sends.
const page = 'forms.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'Enter in a field sends the form: a fill, a submit and where it leads',
    page,
    browsers: both,
    act: async ({ type, press, load }) => {
      await type('#kept', 'Garden');
      await load(() => press('Enter'));
    },
    steps: [
      'Type “Garden” into “Product”',
      { say: 'Submit “Find”', kind: 'submit', role: 'form', evidence: ['press Enter'] },
      { kind: 'navigate', cause: 'form' },
    ],
  },
  {
    name: 'a form without a name is just the form',
    page,
    act: async ({ type, press }) => {
      await type('#kept-second', 'Garden');
      await press('Enter');
    },
    steps: ['Type “Garden” into “Note”', { say: 'Submit the form', kind: 'submit' }],
  },
  {
    name: 'Enter in a field whose form is not complete is a press',
    page,
    browsers: both,
    act: async ({ focus, press }) => {
      await focus('#kept-third');
      await press('Enter');
    },
    steps: [{ say: 'Press Enter in “Name”', kind: 'press' }],
  },
  {
    name: 'Enter in one of two fields that nothing sends is a press',
    page,
    act: async ({ focus, press }) => {
      await focus('#first');
      await press('Enter');
    },
    steps: [{ say: 'Press Enter in “First”', kind: 'press' }],
  },
  {
    name: 'Enter in a field outside of any form is a press',
    page,
    act: async ({ type, press }) => {
      await type('#alone', 'table');
      await press('Enter');
    },
    steps: [
      { kind: 'fill', name: 'Search' },
      { say: 'Press Enter in “Search”', kind: 'press' },
    ],
  },
  {
    name: 'a field that names its form sends that form',
    page,
    act: async ({ focus, press }) => {
      await focus('#by-id');
      await press('Enter');
    },
    steps: [{ say: 'Submit “Remote”', kind: 'submit' }],
  },
  {
    name: 'Enter on the button is a click, not a submit',
    page,
    act: async ({ focus, press }) => {
      await focus('#save');
      await press('Enter');
    },
    steps: [{ say: 'Click “Save”', kind: 'click', evidence: ['press Enter'] }],
  },
];
