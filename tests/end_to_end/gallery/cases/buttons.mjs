// Buttons, and what is clicked like one.
const both = ['chromium', 'firefox'];
const page = 'buttons.html';

export const cases = [
  {
    name: 'a click on a button is one click',
    page,
    browsers: both,
    act: ({ click }) => click('#save'),
    steps: [{ say: 'Click “Save order”', kind: 'click', role: 'button', evidence: [] }],
  },
  {
    name: 'a click on the icon in a button means the button',
    page,
    act: ({ click }) => click('#lens'),
    steps: [{ say: 'Click “Search”', role: 'button', tag: 'button' }],
  },
];
