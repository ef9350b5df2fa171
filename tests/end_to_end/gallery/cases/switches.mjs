// Checkboxes, switches and radios that the page makes itself: checked and unchecked like those of the browser.
const page = 'switches.html';
const pause = () => new Promise((resolve) => setTimeout(resolve, 600));

async function keysIn({ focus, press }, selector, ...keys) {
  await focus(selector);
  await press(...keys);
}

export const cases = [
  {
    name: 'a click on a checkbox of the page checks it',
    page,
    act: ({ click }) => click('#news'),
    steps: [{ say: 'Check “Send news”', kind: 'check', role: 'checkbox', states: [] }],
  },
  {
    name: 'Space on a checkbox of the page checks it',
    page,
    act: (hands) => keysIn(hands, '#news', 'Space'),
    steps: [{ say: 'Check “Send news”', evidence: ['press Space'] }],
  },
  {
    name: 'a switch is turned on and off',
    page,
    act: async ({ click }) => {
      await click('#network');
      await pause();
      await click('#network');
    },
    steps: [
      'Turn on “Network”',
      { say: 'Turn off “Network”', kind: 'uncheck', states: ['checked'] },
    ],
  },
  {
    name: 'a switch that is a button is turned off by its label',
    page,
    act: ({ click }) => click('#alarm-label'),
    steps: [{ say: 'Turn off “Alarm”', role: 'switch' }],
  },
  {
    name: 'Space on a switch that is a button turns it off',
    page,
    act: (hands) => keysIn(hands, '#alarm', 'Space'),
    steps: ['Turn off “Alarm”'],
  },
  {
    name: 'a switch may take a moment',
    page,
    act: async ({ click, until }) => {
      await click('#slow');
      await until(() => document.querySelector('#slow').ariaChecked === 'true');
    },
    steps: ['Turn on “Backup”'],
  },
  {
    name: 'a checkbox that becomes mixed is clicked, then checked',
    page,
    act: async ({ click }) => {
      await click('#all');
      await pause();
      await click('#all');
    },
    steps: ['Click “All rooms”', { say: 'Check “All rooms”', states: ['mixed'] }],
  },
  {
    name: 'a checkbox that does not change is clicked',
    page,
    act: ({ click }) => click('#stubborn'),
    steps: ['Click “Always off”'],
  },
  {
    name: 'a button that stays pressed is clicked',
    page,
    act: ({ click }) => click('#bold'),
    steps: [{ say: 'Click “Bold”', role: 'button', effect: { states_gained: ['pressed'] } }],
  },
  {
    name: 'a click on a radio of the page chooses it',
    page,
    act: ({ click }) => click('#size [role=radio]:nth-child(2)'),
    steps: [{ say: 'Choose “Medium” in “Size”', kind: 'check', role: 'radio' }],
  },
  {
    name: 'arrows among radios of the page are one choice, the last',
    page,
    act: (hands) => keysIn(hands, '#size [role=radio]', 'ArrowDown', 'ArrowDown'),
    steps: [{ say: 'Choose “Large” in “Size”', evidence: ['press ArrowDown', 'press ArrowDown'] }],
  },
  {
    name: 'Space on a radio of the page chooses it',
    page,
    act: (hands) => keysIn(hands, '#size [role=radio]', 'Space'),
    steps: ['Choose “Small” in “Size”'],
  },
  {
    name: 'a group of radios that has the focus names the one that is checked',
    page,
    act: async (hands) => {
      await keysIn(hands, '#speed', 'ArrowDown');
      await hands.click('#send');
    },
    steps: [{ say: 'Choose “Fast” in “Speed”', evidence: ['press ArrowDown'] }, 'Click “Send”'],
  },
];
