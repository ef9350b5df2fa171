// Dropdowns, menus and pickers that say nothing of themselves: one step, told by what happens.
const page = 'plain-dropdowns.html';
const everywhere = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a list that a click shows and a click in it closes is a choice',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#delivery .shown');
      await click('#delivery .list > div:nth-child(2)');
    },
    steps: [
      {
        say: 'Select “Express” in “Standard ▾”',
        kind: 'select_option',
        options: ['Express'],
        positions: [2],
        option_count: 4,
        evidence: ['click generic', 'click generic'],
      },
    ],
  },
  {
    name: 'a list that is made at the end of the page is of what opened it',
    page,
    act: async ({ click }) => {
      await click('#priority');
      await click('.floating > div:nth-child(4)');
    },
    steps: [
      {
        say: 'Choose Normal › Urgent',
        role: 'button',
        positions: [4],
        option_count: 4,
        evidence: ['click “Normal”', 'click generic'],
      },
    ],
  },
  {
    name: 'a menu whose entry closes it is a choice',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#actions');
      await click('.floating > div:nth-child(2)');
    },
    steps: [{ say: 'Choose Actions › Move', evidence: ['click “Actions”', 'click generic'] }],
  },
  {
    name: 'what is chosen in a list that stays open is one choice',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#colors .shown');
      await click('#colors .list > div:nth-child(3)');
      await click('#colors .list > div:nth-child(1)');
      await click('#colors .list > div:nth-child(2)');
      await click('#colors .list > div:nth-child(2)');
      await click('#send');
    },
    steps: [
      {
        say: 'Select “Red” and “Blue” in “Choose”',
        positions: [1, 3],
        option_count: 3,
        evidence: Array(5).fill('click generic'),
      },
      'Click “Send”',
    ],
  },
  {
    name: 'a typed beginning and a click on what it leaves are one choice',
    page,
    browsers: everywhere,
    act: async ({ type, click }) => {
      await type('#item', 'Te');
      await click('#items .list > div');
    },
    steps: [
      {
        say: 'Select “Tent” in “Item”',
        role: 'textbox',
        positions: [1],
        option_count: 1,
        evidence: ['fill “Item”', 'click generic'],
      },
    ],
  },
  {
    name: 'a typed beginning, arrows and Enter are one choice by what the field then holds',
    page,
    act: async ({ type, press }) => {
      await type('#item', 'T');
      await press('ArrowDown', 'ArrowDown', 'Enter');
    },
    steps: [
      {
        say: 'Select “Tent” in “Item”',
        positions: [2],
        option_count: 2,
        evidence: ['fill “Item”', 'press Enter'],
      },
    ],
  },
  {
    name: 'a text that is typed over a list and left is an edit',
    page,
    act: async ({ type, click }) => {
      await type('#item', 'Ta');
      await click('#send');
    },
    steps: [{ kind: 'fill', name: 'Item' }, 'Click “Send”'],
  },
  {
    name: 'columns that open one another are the way to what is chosen',
    page,
    act: async ({ click }) => {
      await click('#place .shown');
      await click('#place .columns > div > div:nth-child(2)');
      await click('#place .columns > div:nth-child(2) > div:nth-child(3)');
    },
    steps: [
      {
        say: 'Select “Asia › Japan” in “Choose”',
        path: ['Asia'],
        options: ['Japan'],
        positions: [3],
        option_count: 3,
        evidence: Array(3).fill('click generic'),
      },
    ],
  },
  {
    name: 'a day in a calendar is an edit of its field',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#date');
      await click('.back');
      await click('.days > div:nth-child(12)');
    },
    steps: [{ kind: 'fill', name: 'Date', evidence: ['click generic', 'click generic'] }],
  },
  {
    name: 'what becomes a tag is chosen',
    page,
    act: async ({ click }) => {
      await click('#labels input');
      await click('#labels .list > div:nth-child(3)');
      await click('#labels .list > div:nth-child(1)');
      await click('#send');
    },
    steps: [
      {
        say: 'Select “Fragile” and “Urgent” in “Labels”',
        evidence: ['click generic', 'click generic'],
      },
      'Click “Send”',
    ],
  },
  {
    name: 'a list that pushes the page away is chosen from',
    page,
    act: async ({ click }) => {
      await click('#unit .shown');
      await click('#unit li:nth-child(3)');
    },
    steps: [
      {
        say: 'Select “Pallet” in “Piece”',
        positions: [3],
        option_count: 3,
        evidence: ['click generic', 'click listitem'],
      },
    ],
  },
  {
    name: 'a list that is opened and closed again is two clicks',
    page,
    act: async ({ click, pause }) => {
      await click('#priority');
      await pause();
      await click('h1');
    },
    steps: ['Click “Normal”', 'Click “Order form”'],
  },
  {
    name: 'a part of the page that unfolds is clicked, and so is what lies in it',
    page,
    act: async ({ click }) => {
      await click('#details .shown');
      await click('#details button');
      await click('#details .shown');
    },
    steps: ['Click “Details”', 'Click “Save”', 'Click “Details”'],
  },
  {
    name: 'an answer to a question is a click',
    page,
    act: async ({ click }) => {
      await click('#delete');
      await click('.floating button');
    },
    steps: ['Click “Delete”', 'Click “Yes”'],
  },
  {
    name: 'a form that opens is filled in, not chosen from',
    page,
    act: async ({ click, type }) => {
      await click('#new');
      await type('.floating label:nth-child(2) input', 'Umbrella');
      await click('.floating button');
    },
    steps: ['Click “New”', { kind: 'fill', name: 'Note' }, 'Click “Create”'],
  },
  {
    name: 'a message that appears is no list',
    page,
    act: async ({ click }) => {
      await click('#send');
      await click('.toast button:nth-of-type(2)');
    },
    steps: ['Click “Send”', 'Click “Close”'],
  },
];
