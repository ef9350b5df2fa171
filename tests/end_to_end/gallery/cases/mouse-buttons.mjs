// Double, right and middle clicks, and clicks with keys held.
const page = 'buttons.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a double click is one step, its two clicks are the evidence',
    page,
    browsers: both,
    act: ({ click }) => click('tbody th', { count: 2 }),
    steps: [
      {
        say: 'Double-click “Chair”',
        kind: 'double_click',
        role: 'rowheader',
        evidence: ['click “Chair”', 'click “Chair”'],
      },
    ],
  },
  {
    name: 'two quick clicks on a button are two clicks, as it does something at each',
    page,
    browsers: both,
    act: ({ click }) => click('#save', { count: 2 }),
    steps: ['Click “Save order”', 'Click “Save order”'],
  },
  {
    name: 'a double click on something that has no role is one step',
    page,
    browsers: both,
    act: ({ click }) => click('#item', { count: 2 }),
    steps: [{ kind: 'double_click', tag: 'div' }],
  },
  {
    name: 'a right click is one step, also where the page has a menu of its own',
    page,
    browsers: both,
    act: ({ click }) => click('#own-menu', { button: 'right' }),
    steps: [{ say: 'Right-click “Picture”', kind: 'right_click', evidence: [] }],
  },
  {
    name: 'a right click on a button does not click it',
    page,
    act: ({ click }) => click('#save', { button: 'right' }),
    steps: [{ say: 'Right-click “Save order”', kind: 'right_click', role: 'button' }],
  },
  {
    name: 'the middle button on what is no link is nothing',
    page,
    act: ({ click }) => click('#save', { button: 'middle' }),
    steps: [],
  },
  {
    name: 'a click with Shift held says so',
    page,
    browsers: both,
    act: ({ click, holding }) => holding(['Shift'], () => click('#save')),
    steps: [{ kind: 'click', name: 'Save order', modifiers: ['shift'] }],
  },
  {
    name: 'a click with two keys held says both',
    page,
    act: ({ click, holding }) => holding(['Control', 'Shift'], () => click('#save')),
    steps: [{ kind: 'click', name: 'Save order', modifiers: ['control', 'shift'] }],
  },
  {
    name: 'a click without keys has no modifiers',
    page,
    act: ({ click }) => click('#save'),
    steps: [{ say: 'Click “Save order”', modifiers: undefined }],
  },
  {
    name: 'a link clicked with Control opens a tab behind',
    page: 'links.html',
    act: async ({ click, holding, openTab }) => {
      await openTab(() => holding(['Control'], () => click('#products')));
    },
    steps: [
      { kind: 'click', name: 'Products', modifiers: ['control'] },
      { say: 'Open /second.html in a new tab', kind: 'open_tab', cause: 'link' },
    ],
  },
  {
    name: 'a link clicked with the middle button opens a tab behind',
    page: 'links.html',
    act: async ({ click, openTab }) => {
      await openTab(() => click('#products', { button: 'middle' }));
    },
    steps: [
      { say: 'Click “Products”', kind: 'click', role: 'link' },
      { say: 'Open /second.html in a new tab', cause: 'link' },
    ],
  },
];
