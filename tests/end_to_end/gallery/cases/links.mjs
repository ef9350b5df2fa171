// Links: the click, and the navigation that comes of it with its cause.
const page = 'links.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a link to another page is a click and a navigation',
    page,
    browsers: both,
    act: ({ click, load }) => load(() => click('#products')),
    steps: [
      { say: 'Click “Products”', role: 'link', context: ['navigation “Main”'] },
      { say: 'Go to /second.html', kind: 'navigate', cause: 'link', mode: 'full_page' },
    ],
  },
  {
    name: 'Enter on a link goes where a click goes',
    page,
    browsers: both,
    act: async ({ focus, press, load }) => {
      await focus('#products');
      await load(() => press('Enter'));
    },
    steps: ['Click “Products”', { say: 'Go to /second.html', cause: 'link' }],
  },
  {
    name: 'an image in a link is the link, named by the image',
    page,
    act: ({ click, load }) => load(() => click('#logo img')),
    steps: [{ say: 'Click “Start”', role: 'link', tag: 'a' }, 'Go to /second.html'],
  },
  {
    name: 'a link within the page is a navigation of the fragment',
    page,
    browsers: both,
    act: ({ click }) => click('#part'),
    steps: ['Click “Second part”', { say: 'Go to /links.html', cause: 'link', mode: 'fragment' }],
  },
  {
    name: 'a link whose handler does something else is only a click',
    page,
    act: ({ click }) => click('#handled'),
    steps: [{ say: 'Click “Add to list”', role: 'link' }],
  },
  {
    name: 'a link that the page turns into a route of its own is a navigation in the same document',
    page,
    browsers: both,
    act: ({ click }) => click('#routed'),
    steps: ['Click “Next page”', { say: 'Go to /links.html?page', cause: 'link', mode: 'history' }],
  },
  {
    name: 'a link that only runs a script is a click',
    page,
    act: ({ click }) => click('#script'),
    steps: [{ say: 'Click “Show more”', role: 'link' }],
  },
  {
    name: 'a link to download leads nowhere',
    page,
    act: ({ click }) => click('#download'),
    steps: ['Download a spreadsheet from “Report”'],
  },
  {
    name: 'a link to something that the server sends as a file leads nowhere',
    page,
    act: ({ click }) => click('#attachment'),
    steps: ['Click “List”'],
  },
  {
    name: 'a link to an app that is not approved is the last that is seen',
    page,
    browsers: both,
    act: async ({ page: document, click, find }) => {
      await Promise.all([document.waitForNavigation(), click('#outside')]);
      await (await find('#add')).click();
    },
    steps: ['Click “Weather”'],
  },
  {
    name: 'a link to another approved origin goes on there',
    page,
    act: async ({ click, load }) => {
      await load(() => click('#other'));
      await click('#add');
    },
    steps: [
      'Click “Stock”',
      { say: 'Go to /second.html', cause: 'link' },
      { say: 'Click “Add product”', route: '/second.html' },
    ],
  },
];
