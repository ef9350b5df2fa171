// Tabs with approved pages: opened, gone to, closed.
const page = 'windows.html';
const both = ['chromium', 'firefox'];

/** The worker takes a moment to know which tab is in front, or that one is closed. */
const settlingTime = 700;
const settle = () => new Promise((resolve) => setTimeout(resolve, settlingTime));

const opened = { say: 'Open /second.html in a new tab', kind: 'open_tab' };

export const cases = [
  {
    name: 'a link into a new tab is a click and a tab that is opened by a link',
    page,
    browsers: both,
    act: async ({ click, openTab }) => {
      const tab = await openTab(() => click('#link'));
      await tab.click('#add');
    },
    steps: ['Click “Open list”', { ...opened, cause: 'link' }, 'Click “Add product”'],
  },
  {
    name: 'a window that a script opens for a click is a tab that is opened by a script',
    page,
    browsers: both,
    act: async ({ click, openTab }) => {
      await openTab(() => click('#script'));
    },
    steps: ['Click “Open window”', { ...opened, cause: 'script' }],
  },
  {
    name: 'a tab with another approved origin is opened too',
    page,
    act: async ({ click, openTab }) => {
      await openTab(() => click('#other'));
    },
    steps: ['Click “Open stock”', { ...opened, cause: 'script' }],
  },
  {
    name: 'going back to the first tab is a switch',
    page,
    act: async ({ click, openTab, page: first }) => {
      await openTab(() => click('#link'));
      await settle();
      await first.bringToFront();
      await settle();
      await click('#stay');
    },
    steps: [
      'Click “Open list”',
      opened,
      { say: 'Switch to the tab with /windows.html', kind: 'switch_tab' },
      'Click “Stay”',
    ],
  },
  {
    name: 'a tab that is closed is closed, and coming back from it is no switch',
    page,
    act: async ({ click, openTab }) => {
      const tab = await openTab(() => click('#link'));
      await settle();
      await tab.page.close();
      await settle();
      await click('#stay');
    },
    steps: [
      'Click “Open list”',
      opened,
      { say: 'Close the tab with /second.html', kind: 'close_tab' },
      'Click “Stay”',
    ],
  },
  {
    name: 'a tab whose own button closes it is closed after the click',
    page,
    act: async ({ click, openTab }) => {
      const tab = await openTab(() => click('#script'));
      const { x, y } = await (await tab.find('#close')).boundingBox();
      // The page is gone before the click has ended, and nobody answers any more.
      tab.page.mouse.click(x + 5, y + 5).catch(() => undefined);
      await settle();
      await click('#stay');
    },
    steps: [
      'Click “Open window”',
      opened,
      'Click “Close”',
      'Close the tab with /second.html',
      'Click “Stay”',
    ],
  },
  {
    name: 'a page that is left in its tab is not closed',
    page,
    act: async ({ click, load }) => {
      await load(() => click('#plain'));
      await settle();
      await click('#add');
    },
    steps: ['Click “Products”', 'Go to /second.html', 'Click “Add product”'],
  },
];
