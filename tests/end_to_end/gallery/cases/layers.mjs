// What opens above or in the page: details, dialogs, popovers.
const page = 'layers.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a summary is clicked, also what it shows',
    page,
    browsers: both,
    act: async ({ click }) => {
      await click('#summary');
      await click('#inner');
    },
    steps: [{ say: 'Click “More options”', tag: 'summary' }, 'Click “Delete all”'],
  },
  {
    name: 'Enter on a summary is a click',
    page,
    act: async ({ focus, press }) => {
      await focus('#summary');
      await press('Enter');
    },
    steps: [{ say: 'Click “More options”', tag: 'summary' }],
  },
  {
    name: 'a button in a modal dialog has the dialog as its context',
    page,
    browsers: both,
    act: async ({ click }) => {
      await click('#open-modal');
      await click('#yes');
    },
    steps: [
      'Click “Delete”',
      { say: 'Click “Yes”', context: ['main', 'heading “Layers”', 'dialog “Delete order”'] },
    ],
  },
  {
    name: 'Escape in a modal dialog is a press',
    page,
    act: async ({ click, press }) => {
      await click('#open-modal');
      await press('Escape');
    },
    steps: ['Click “Delete”', { kind: 'press', keys: 'Escape' }],
  },
  {
    name: 'a dialog beside the page is named by its heading',
    page,
    act: async ({ click }) => {
      await click('#open-plain');
      await click('#got-it');
    },
    steps: [
      'Click “Show help”',
      {
        say: 'Click “Close help”',
        context: ['main', 'heading “Layers”', 'dialog “Help”', 'heading “Help”'],
      },
    ],
  },
  {
    name: 'a popover is opened by its button and used',
    page,
    browsers: both,
    act: async ({ click }) => {
      await click('#open-popover');
      await click('#apply');
    },
    steps: [
      'Click “Options”',
      { say: 'Click “Apply”', context: ['main', 'heading “Layers”', 'dialog “Options”'] },
    ],
  },
  {
    name: 'a dialog by its role is a dialog',
    page,
    act: async ({ click, type }) => {
      await click('#open-role');
      await type('#kept', '12');
      await click('#done');
    },
    steps: [
      'Click “Edit”',
      {
        say: 'Type “12” into “Amount”',
        context: ['main', 'heading “Layers”', 'dialog “Edit order”'],
      },
      'Click “Done”',
    ],
  },
];
