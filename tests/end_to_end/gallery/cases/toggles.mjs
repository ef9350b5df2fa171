// Checkboxes and radio buttons: one step for each switch, whatever it was switched with.
const page = 'toggles.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a click on an empty checkbox checks it',
    page,
    browsers: both,
    act: ({ click }) => click('#news'),
    steps: [{ say: 'Check “Send news”', kind: 'check', role: 'checkbox', states: [] }],
  },
  {
    name: 'a click on a checked checkbox unchecks it',
    page,
    browsers: both,
    act: ({ click }) => click('#gift'),
    steps: [{ say: 'Uncheck “Gift wrap”', kind: 'uncheck', states: ['checked'] }],
  },
  {
    name: 'a click on the label around a checkbox is one check',
    page,
    browsers: both,
    act: ({ click }) => click('#news-label'),
    steps: ['Check “Send news”'],
  },
  {
    name: 'a click on a label beside its checkbox is one check',
    page,
    act: ({ page: { mouse }, find }) => clickAtLeft(mouse, find, '#terms-label'),
    steps: ['Check “Accept terms”'],
  },
  {
    name: 'a link in a label is a link',
    page,
    act: ({ click }) => click('#terms-link'),
    steps: [
      { say: 'Click “terms”', role: 'link' },
      { say: 'Go to /toggles.html', mode: 'fragment' },
    ],
  },
  {
    name: 'a label that draws its own box is a check of the box behind it',
    page,
    browsers: both,
    act: ({ click }) => click('#styled'),
    steps: [{ say: 'Check “Dark colors”', role: 'checkbox', tag: 'input' }],
  },
  {
    name: 'Space on a checkbox checks it',
    page,
    browsers: both,
    act: async ({ focus, press }) => {
      await focus('#news');
      await press('Space');
    },
    steps: [{ say: 'Check “Send news”', kind: 'check' }],
  },
  {
    name: 'checked and unchecked again is two steps',
    page,
    act: async ({ click }) => {
      await click('#news');
      await click('#news');
    },
    steps: ['Check “Send news”', 'Uncheck “Send news”'],
  },
  {
    name: 'a checkbox that is neither becomes checked',
    page,
    act: ({ click }) => click('#mixed'),
    steps: [{ say: 'Check “Select all”', kind: 'check' }],
  },
  {
    name: 'a disabled checkbox cannot be checked',
    page,
    act: ({ click }) => click('#off'),
    steps: [],
  },
  {
    name: 'a checkbox that the page puts back is not checked',
    page,
    act: ({ click }) => click('#stubborn'),
    steps: [],
  },
  {
    name: 'a click on a radio button checks it',
    page,
    browsers: both,
    act: ({ click }) => click('#medium'),
    steps: [
      {
        say: 'Choose “Medium” in “Size”',
        role: 'radio',
        context: ['main', 'heading “Settings”', 'fieldset “Size”'],
      },
    ],
  },
  {
    name: 'another radio button of the group is another choice',
    page,
    act: async ({ click }) => {
      await click('#small');
      await click('#large-label');
    },
    steps: ['Choose “Small” in “Size”', 'Choose “Large” in “Size”'],
  },
  {
    name: 'a click on the radio button that is chosen already is nothing',
    page,
    act: async ({ click }) => {
      await click('#small');
      await click('#small');
    },
    steps: ['Choose “Small” in “Size”'],
  },
  {
    name: 'an arrow among radio buttons chooses the next one',
    page,
    browsers: both,
    act: async ({ click, press }) => {
      await click('#small');
      await press('ArrowDown');
    },
    steps: ['Choose “Small” in “Size”', 'Choose “Medium” in “Size”'],
  },
  {
    name: 'Space on a radio button chooses it',
    page,
    act: async ({ focus, press }) => {
      await focus('#large');
      await press('Space');
    },
    steps: ['Choose “Large” in “Size”'],
  },
];

/** In the middle of this label there is a link. */
async function clickAtLeft(mouse, find, selector) {
  const { x, y, height } = await (await find(selector)).boundingBox();
  await mouse.click(x + 5, y + height / 2);
}
