// Scrolling by wheel and finger: one step from the first move to a pause or another action.
const page = 'scroll.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a turn of the wheel scrolls the page',
    page,
    browsers: both,
    act: async ({ hover, mouse, until }) => {
      await hover('h1');
      await mouse.wheel({ deltaY: 900 });
      await until(() => scrollY > 890);
    },
    steps: [
      {
        say: 'Scroll down the page',
        kind: 'scroll',
        direction: 'down',
        screens: 1,
        to_end: false,
        target: undefined,
      },
    ],
  },
  {
    name: 'many turns of the wheel are one step',
    page,
    act: async ({ hover, mouse, until }) => {
      await hover('h1');
      for (let turn = 0; turn < 6; turn += 1) await mouse.wheel({ deltaY: 300 });
      await until(() => scrollY > 1790);
    },
    steps: [{ say: 'Scroll down the page', screens: 2 }],
  },
  {
    name: 'what scrolls inside of the page is named',
    page,
    browsers: both,
    act: async ({ hover, mouse, until }) => {
      await hover('#list');
      await mouse.wheel({ deltaY: 150 });
      await until(() => document.querySelector('#list').scrollTop > 140);
    },
    steps: [{ say: 'Scroll down in “Orders”', role: 'region', direction: 'down', to_end: false }],
  },
  {
    name: 'scrolled as far as it goes is scrolled to the end',
    page,
    act: async ({ hover, mouse, until }) => {
      await hover('#list');
      await mouse.wheel({ deltaY: 390 });
      await until(() => document.querySelector('#list').scrollTop > 380);
      await mouse.wheel({ deltaY: 20 });
      await until(() => document.querySelector('#list').scrollTop === 400);
    },
    steps: [{ say: 'Scroll down in “Orders” to the end', to_end: true, screens: 2 }],
  },
  {
    name: 'scrolling to the side has its direction',
    page,
    act: async ({ hover, mouse, until }) => {
      await hover('#wide');
      await mouse.wheel({ deltaX: 300 });
      await until(() => document.querySelector('#wide').scrollLeft > 290);
    },
    steps: [{ say: 'Scroll right in “Days”', direction: 'right' }],
  },
  {
    name: 'down, a click, and up again are three steps',
    page,
    act: async ({ hover, mouse, until, click }) => {
      await hover('#list');
      await mouse.wheel({ deltaY: 200 });
      await until(() => document.querySelector('#list').scrollTop > 190);
      await click('#list p:nth-child(3)');
      await mouse.wheel({ deltaY: -200 });
      await until(() => document.querySelector('#list').scrollTop === 0);
    },
    steps: [
      { say: 'Scroll down in “Orders”' },
      { kind: 'click', name: 'Orders' },
      { kind: 'scroll', direction: 'up', to_end: true },
    ],
  },
  {
    name: 'what a button scrolls is only a click',
    page,
    browsers: both,
    act: async ({ click, until }) => {
      await click('#jump');
      await until(() => scrollY === 3000);
    },
    steps: ['Click “To the middle”'],
  },
  {
    name: 'a key that scrolls is the key that was pressed',
    page,
    act: async ({ press, until }) => {
      await press('PageDown');
      await until(() => scrollY > 500);
    },
    steps: ['Press PageDown'],
  },
  {
    name: 'a click on something far below does not scroll, though the page moves to it',
    page,
    act: async ({ find, click }) => {
      await (await find('#end')).evaluate((element) => element.scrollIntoView());
      await click('#end');
    },
    steps: ['Click “End of report”'],
  },
];
