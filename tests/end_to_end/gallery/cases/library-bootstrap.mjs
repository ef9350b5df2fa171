// Pages made with Bootstrap: menus, dialogs, side panels, tabs and sections that unfold.
const page = 'bootstrap.html';
const everywhere = ['chromium', 'firefox'];

/** What slides or fades is where it will be. */
function settled(hands, selector) {
  return hands.until((one) => {
    const moving = document.querySelector(one).getAnimations({ subtree: true });
    return moving.length === 0 && getComputedStyle(document.querySelector(one)).opacity === '1';
  }, selector);
}

export const cases = [
  {
    name: 'an entry of a Bootstrap menu is one step',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#actions');
      await click('#archive');
    },
    steps: [
      {
        say: 'Choose Actions › Archive',
        kind: 'select_option',
        positions: [2],
        option_count: 3,
        evidence: ['click “Actions”', 'click “Archive”'],
      },
    ],
  },
  {
    name: 'keys choose in a Bootstrap menu',
    page,
    act: async ({ focus, press }) => {
      await focus('#actions');
      await press('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
    },
    steps: [
      {
        say: 'Choose Actions › Archive',
        evidence: ['press Enter', 'press ArrowDown', 'press ArrowDown', 'press Enter'],
      },
    ],
  },
  {
    name: 'an arrow opens a Bootstrap menu too',
    page,
    act: async ({ focus, press }) => {
      await focus('#actions');
      await press('ArrowDown', 'Enter');
    },
    steps: [{ say: 'Choose Actions › Duplicate' }],
  },
  {
    name: 'a Bootstrap menu of a bar opened by a link',
    page,
    act: async ({ click }) => {
      await click('#reports');
      await click('#reports + ul li:nth-child(2) a');
    },
    steps: [{ say: 'Choose Reports › Monthly', evidence: ['click “Reports”', 'click “Monthly”'] }],
  },
  {
    name: 'the second half of a split Bootstrap button opens its menu',
    page,
    act: async ({ click }) => {
      await click('#more');
      await click('#close');
    },
    steps: [{ say: 'Choose More ways to save › Save and close' }],
  },
  {
    name: 'boxes in a Bootstrap menu that stays open are switched',
    page,
    act: async ({ click }) => {
      await click('#columns');
      await click('#weight');
      await click('label[for=color]');
      await click('h1');
    },
    steps: ['Click “Columns”', 'Check “Weight”', 'Check “Color”', 'Click “Team settings”'],
  },
  {
    name: 'a Bootstrap menu that is closed again chooses nothing',
    page,
    act: async ({ click, press }) => {
      await click('#actions');
      await press('ArrowDown', 'Escape');
    },
    steps: ['Click “Actions”', 'Press ArrowDown in “Actions”', 'Press Escape in “Duplicate”'],
  },
  {
    name: 'a form in a Bootstrap dialog is filled in and sent',
    page,
    browsers: everywhere,
    act: async (hands) => {
      await hands.click('#invite');
      await settled(hands, '#invitation');
      await hands.type('#kept', 'shipping');
      await hands.click('#role');
      await hands.click('#role + ul li:nth-child(2) a');
      await hands.click('#send');
    },
    steps: [
      'Click “Invite”',
      { say: 'Type “shipping” into “Team”', kind: 'fill' },
      { say: 'Choose Role › Editor', positions: [2], option_count: 2 },
      'Click “Send”',
    ],
  },
  {
    name: 'Escape closes a Bootstrap dialog',
    page,
    act: async (hands) => {
      await hands.click('#invite');
      await settled(hands, '#invitation');
      await hands.press('Escape');
    },
    steps: ['Click “Invite”', { kind: 'press', keys: 'Escape' }],
  },
  {
    name: 'a choice in a Bootstrap side panel',
    page,
    browsers: everywhere,
    act: async (hands) => {
      await hands.click('#filters');
      await settled(hands, '#panel');
      await hands.focus('#status');
      await hands.press('ArrowDown');
      await hands.click('#apply');
    },
    steps: ['Click “Filters”', 'Select “Open” in “Status”', 'Click “Apply”'],
  },
  {
    name: 'what a Bootstrap section unfolds is used by itself',
    page,
    browsers: everywhere,
    act: async (hands) => {
      await hands.click('#shipping');
      await settled(hands, '#shipping-part');
      await hands.click('#express');
      await hands.click('label[for=pallet]');
    },
    steps: ['Click “Shipping”', 'Turn on “Express”', 'Choose “Pallet” in “Unit”'],
  },
  {
    name: 'a Bootstrap tab is opened',
    page,
    act: async ({ click }) => {
      await click('#billing-tab');
    },
    steps: [{ say: 'Open the tab “Billing” in “Team”', positions: [2], option_count: 2 }],
  },
  {
    name: 'arrows open a Bootstrap tab',
    page,
    act: async ({ focus, press }) => {
      await focus('#members-tab');
      await press('ArrowRight');
    },
    steps: [{ say: 'Open the tab “Billing” in “Team”', evidence: ['press ArrowRight'] }],
  },
];
