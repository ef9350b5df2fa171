// Forms: sent by a button or by Enter, to another page or within this one.
const page = 'forms.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a form that its button sends is a fill, a click and a navigation',
    page,
    browsers: both,
    act: async ({ type, click, load }) => {
      await type('#kept', 'Garden');
      await load(() => click('#find'));
    },
    steps: [
      'Type “Garden” into “Product”',
      'Click “Find”',
      { kind: 'navigate', cause: 'form', mode: 'full_page' },
    ],
  },
  {
    name: 'a form that posts is sent like one that asks',
    page,
    act: async ({ type, click, load }) => {
      await type('#kept-first', '12');
      await load(() => click('#order'));
    },
    steps: [
      'Type “12” into “Amount”',
      { say: 'Click “Order now”', tag: 'input', role: 'button' },
      { say: 'Go to /second.html', cause: 'form' },
    ],
  },
  {
    name: 'a form that the page handles itself leads nowhere',
    page,
    browsers: both,
    act: async ({ type, click }) => {
      await type('#kept-second', 'Garden');
      await click('#save');
    },
    steps: ['Type “Garden” into “Note”', 'Click “Save”'],
  },
  {
    name: 'a button that sends its form by a script is a click',
    page,
    act: ({ click }) => click('#send-by-script'),
    steps: ['Click “Send all”'],
  },
];
