// Back, forward and reload, across documents and within one.
const page = 'links.html';
const both = ['chromium', 'firefox'];

const goSecond = ({ click, load }) => load(() => click('#products'));
const wentSecond = ['Click “Products”', 'Go to /second.html'];

/** A page that comes back from the browser's cache is no new document: its step is waited for by time. */
const comingBack = () => new Promise((resolve) => setTimeout(resolve, 400));

export const cases = [
  {
    name: 'back to the page before is a step back',
    page,
    browsers: both,
    act: async (hands) => {
      await goSecond(hands);
      await hands.goBack();
      await comingBack();
    },
    steps: [...wentSecond, { say: 'Go back to /links.html', kind: 'go_back', mode: 'full_page' }],
  },
  {
    name: 'forward again is a step forward',
    page,
    act: async (hands) => {
      await goSecond(hands);
      await hands.goBack();
      await comingBack();
      await hands.goForward();
      await comingBack();
    },
    steps: [
      ...wentSecond,
      'Go back to /links.html',
      { say: 'Go forward to /second.html', kind: 'go_forward', mode: 'full_page' },
    ],
  },
  {
    name: 'a reload is a reload',
    page,
    browsers: both,
    act: ({ page: document, load }) => load(() => document.reload()),
    steps: [{ say: 'Reload /links.html', kind: 'reload' }],
  },
  {
    name: 'keys that load the page again are the reload',
    page,
    browsers: both,
    // Keys that come from no keyboard reach the page but not the browser, so what it makes of them is done here.
    act: async ({ press, page: document, load }) => {
      for (const keys of ['F5', 'Control+r']) {
        await press(keys);
        await load(() => document.reload());
      }
    },
    steps: ['Reload /links.html', 'Reload /links.html'],
  },
  {
    name: 'keys that go back are the step back',
    page,
    act: async (hands) => {
      await goSecond(hands);
      await hands.press('Alt+ArrowLeft');
      await hands.page.evaluate(() => history.back());
      await comingBack();
    },
    steps: [...wentSecond, 'Go back to /links.html'],
  },
  {
    name: 'a page that a button loads again is a click and a reload',
    page: 'history.html',
    act: ({ click, load }) => load(() => click('#reload')),
    steps: ['Click “Load again”', { say: 'Reload /history.html', kind: 'reload' }],
  },
  {
    name: 'back within one document is a step back',
    page,
    browsers: both,
    act: async ({ click, goBack, until }) => {
      await click('#routed');
      await goBack();
      await until(() => !location.search.includes('page'));
    },
    steps: [
      'Click “Next page”',
      { say: 'Go to /links.html?page', mode: 'history' },
      { say: 'Go back to /links.html', kind: 'go_back', mode: 'history' },
    ],
  },
  {
    name: 'back to another part of the page is a step back',
    page,
    act: async ({ click, goBack, until }) => {
      await click('#part');
      await goBack();
      await until(() => location.hash === '');
    },
    steps: [
      'Click “Second part”',
      { say: 'Go to /links.html', mode: 'fragment' },
      { say: 'Go back to /links.html', kind: 'go_back', mode: 'fragment' },
    ],
  },
  {
    name: 'a button that goes back is a click and a step back',
    page: 'history.html',
    act: async ({ click, until }) => {
      await click('#push');
      await until(() => location.pathname === '/second.html');
      await click('#back');
      await until(() => location.pathname === '/history.html');
    },
    steps: [
      'Click “Open list”',
      'Go to /second.html',
      'Click “Back”',
      { say: 'Go back to /history.html', kind: 'go_back' },
    ],
  },
];
