// Why the page changed, as far as a person did it.
const page = 'history.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a page that a button opens is a click and a navigation by the script',
    page,
    browsers: both,
    act: ({ click, load }) => load(() => click('#go')),
    steps: ['Click “Go on”', { say: 'Go to /second.html', cause: 'script', mode: 'full_page' }],
  },
  {
    name: 'a new route of the same document is a navigation',
    page,
    browsers: both,
    act: ({ click }) => click('#push'),
    steps: ['Click “Open list”', { say: 'Go to /second.html', cause: 'script', mode: 'history' }],
  },
  {
    name: 'a route that comes only after the data is a navigation too',
    page,
    act: async ({ click, until }) => {
      await click('#later');
      await until(() => location.pathname === '/second.html');
    },
    steps: ['Click “Load list”', { say: 'Go to /second.html', mode: 'history' }],
  },
  {
    name: 'a route that takes the place of the one before is a navigation',
    page,
    act: ({ click }) => click('#replace'),
    steps: ['Click “Replace”', { say: 'Go to /second.html', mode: 'history' }],
  },
  {
    name: 'a query that follows what is typed or chosen is no navigation',
    page,
    act: ({ click }) => click('#filter'),
    steps: ['Click “Filter”'],
  },
  {
    name: 'another fragment is a navigation within the page',
    page,
    act: ({ click }) => click('#hash'),
    steps: ['Click “Jump”', { say: 'Go to /history.html', mode: 'fragment' }],
  },
  {
    name: 'an address that is typed is a navigation without a cause in the page',
    page,
    browsers: both,
    act: ({ page: document, origin, load }) => load(() => document.goto(`${origin}/second.html`)),
    steps: [{ say: 'Go to /second.html', kind: 'navigate', cause: 'other', mode: 'full_page' }],
  },
];
