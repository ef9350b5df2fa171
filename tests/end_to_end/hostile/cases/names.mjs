// Names in the page that take the place of methods and properties.
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'fields named like methods change nothing for what is done around them',
    page: 'clobbered',
    browsers: both,
    act: async ({ click, type, press }) => {
      await click('#inside');
      await type('#kept', 'oslo');
      await click('#box');
      await click('#plain');
      await click('#menu-button');
      await click('#csv');
      await type('#kept', ' city');
      await press('Enter');
    },
    steps: [
      'Click “Inside”',
      'Type “oslo” into “Kept”',
      'Check “Gift”',
      'Click “Plain text”',
      'Choose Actions › Export',
      'Type “oslo city” into “Kept”',
      'Submit “Order”',
    ],
  },
  {
    name: 'texts that turn around, or are not well formed, are told as they are, and as text',
    page: 'odd-texts',
    browsers: both,
    act: async ({ click }) => {
      await click('#turned');
      await click('#half');
      await click('#lines');
    },
    steps: ['Click “on now”', 'Click “half ⟨TEXT⟩ text ⟨TEXT⟩”', 'Click “save all of ⟨TEXT⟩ now”'],
  },
];
