// Lists that stand in the page: the choice counts, however it was come to.
const page = 'lists.html';

async function keysIn({ focus, press }, selector, ...keys) {
  await focus(selector);
  await press(...keys);
}

export const cases = [
  {
    name: 'a click on an option of a list is a choice',
    page,
    act: ({ click }) => click('#season-3'),
    steps: [
      {
        say: 'Select “Autumn” in “Season”',
        role: 'listbox',
        options: ['Autumn'],
        positions: [3],
        option_count: 4,
        evidence: ['click “Autumn”'],
      },
    ],
  },
  {
    name: 'arrows in a list whose choice follows them are one choice, the last',
    page,
    act: async (hands) => {
      await keysIn(hands, '#season', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp');
      await hands.click('#send');
    },
    steps: [
      {
        say: 'Select “Autumn” in “Season”',
        evidence: ['press ArrowDown', 'press ArrowDown', 'press ArrowDown', 'press ArrowUp'],
      },
      'Click “Send”',
    ],
  },
  {
    name: 'a letter in a list chooses',
    page,
    act: (hands) => keysIn(hands, '#season', 'w', 'Tab'),
    steps: [{ say: 'Select “Winter” in “Season”', evidence: [] }, 'Press Tab in “Season”'],
  },
  {
    name: 'arrows that end where they began choose nothing',
    page,
    act: (hands) => keysIn(hands, '#season', 'ArrowDown', 'ArrowUp'),
    steps: ['Press ArrowDown in “Season”', 'Press ArrowUp in “Season”'],
  },
  {
    name: 'clicks in a list of several choices are one step with all of them',
    page,
    act: async ({ click }) => {
      await click('#day-1');
      await click('#day-3');
      await click('#send');
    },
    steps: [
      {
        say: 'Select “Monday” and “Wednesday” in “Days”',
        positions: [1, 3],
        option_count: 4,
        evidence: ['click “Monday”', 'click “Wednesday”'],
      },
      'Click “Send”',
    ],
  },
  {
    name: 'a click with Shift chooses all options between',
    page,
    act: async ({ click, holding }) => {
      await click('#day-2');
      await holding(['Shift'], () => click('#day-4'));
    },
    steps: [
      { say: 'Select “Tuesday”, “Wednesday” and “Thursday” in “Days”', positions: [2, 3, 4] },
    ],
  },
  {
    name: 'Space in a list of several choices adds',
    page,
    act: (hands) => keysIn(hands, '#days', 'Space', 'ArrowDown', 'ArrowDown', 'Space'),
    steps: [
      {
        say: 'Select “Monday” and “Wednesday” in “Days”',
        evidence: ['press Space', 'press ArrowDown', 'press ArrowDown', 'press Space'],
      },
    ],
  },
  {
    name: 'Shift and arrows extend the choice in a list',
    page,
    act: (hands) => keysIn(hands, '#days', 'Space', 'Shift+ArrowDown'),
    steps: [{ say: 'Select “Monday” and “Tuesday” in “Days”' }],
  },
  {
    name: 'Control and A choose everything in a list',
    page,
    act: (hands) => keysIn(hands, '#days', 'Control+a'),
    steps: [{ positions: [1, 2, 3, 4], evidence: ['press Control+A'] }],
  },
  {
    name: 'what is chosen and given up again chooses nothing',
    page,
    act: async ({ click }) => {
      await click('#day-1');
      await new Promise((resolve) => setTimeout(resolve, 600));
      await click('#day-1');
    },
    steps: ['Click “Monday”', 'Click “Monday”'],
  },
  {
    name: 'an option in a group is chosen in the list, by way of the group',
    page,
    act: ({ click }) => click('#food li:nth-child(2) div:nth-child(1)'),
    steps: [{ options: ['White'], name: 'Food', path: ['Bread'], positions: [3], option_count: 4 }],
  },
  {
    name: 'Enter chooses in a list whose choice does not follow the focus',
    page,
    act: (hands) =>
      keysIn(hands, '#food [tabindex="0"]', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'),
    steps: [
      {
        options: ['Brown'],
        path: ['Bread'],
        evidence: ['press ArrowDown', 'press ArrowDown', 'press ArrowDown', 'press Enter'],
      },
    ],
  },
  {
    name: 'arrows in a list without a choice are presses',
    page,
    act: (hands) => keysIn(hands, '#food [tabindex="0"]', 'ArrowDown', 'Tab'),
    steps: ['Press ArrowDown in “Apple”', 'Press Tab in “Orange”'],
  },
  {
    name: 'the place in a long list is the one that the page says',
    page,
    act: async ({ page: view, click, until }) => {
      await view.$eval('#people', (list) => list.scrollTo(0, 10_000));
      await until(() => document.querySelector('[aria-posinset="502"]'));
      await click('[aria-posinset="502"]');
    },
    steps: [{ options: ['Room 502'], positions: [502], option_count: 2000, name: 'Room' }],
  },
  {
    name: 'a click in a list that says nothing of its choice is a choice',
    page,
    act: ({ click }) => click('#plain li:nth-child(2)'),
    steps: [{ say: 'Select “Bottom” in “Shelf”', positions: [2], option_count: 2 }],
  },
];
