// Comboboxes that only select: one step, whatever opens the list and whatever takes the option.
const page = 'combobox-select-only.html';
const express = {
  say: 'Select “Express” in “Delivery”',
  kind: 'select_option',
  role: 'combobox',
  options: ['Express'],
  positions: [2],
  option_count: 5,
};

async function withKeys({ focus, press }, ...keys) {
  await focus('#delivery');
  await press(...keys);
}

export const cases = [
  {
    name: 'a combobox that is opened and chosen from by mouse is one choice',
    page,
    act: async ({ click }) => {
      await click('#delivery');
      await click('#delivery-1');
    },
    steps: [{ ...express, evidence: ['click “Delivery”', 'click “Express”'] }],
  },
  {
    name: 'Enter takes the active option of a combobox',
    page,
    act: (hands) => withKeys(hands, 'Enter', 'ArrowDown', 'Enter'),
    steps: [{ ...express, evidence: ['press Enter', 'press ArrowDown', 'press Enter'] }],
  },
  {
    name: 'Space takes the active option of a combobox',
    page,
    act: (hands) => withKeys(hands, 'Space', 'ArrowDown', 'Space'),
    steps: [{ ...express, evidence: ['press Space', 'press ArrowDown', 'press Space'] }],
  },
  {
    name: 'Tab takes the active option of a combobox where the page takes it',
    page,
    act: (hands) => withKeys(hands, 'ArrowDown', 'ArrowDown', 'Tab'),
    steps: [{ ...express, evidence: ['press ArrowDown', 'press ArrowDown', 'press Tab'] }],
  },
  {
    name: 'Alt and ArrowUp take the active option of a combobox',
    page,
    act: (hands) => withKeys(hands, 'Alt+ArrowDown', 'ArrowDown', 'Alt+ArrowUp'),
    steps: [
      { ...express, evidence: ['press Alt+ArrowDown', 'press ArrowDown', 'press Alt+ArrowUp'] },
    ],
  },
  {
    name: 'letters in a combobox that only selects are not kept, but what they choose is',
    page,
    act: (hands) => withKeys(hands, 'e', 'Enter'),
    steps: [{ ...express, evidence: ['press Enter'] }],
  },
  {
    name: 'leaving a combobox takes its active option where the page takes it',
    page,
    act: async ({ click, press }) => {
      await click('#delivery');
      await press('ArrowDown');
      await click('#send');
    },
    steps: [{ ...express, evidence: ['click “Delivery”', 'press ArrowDown'] }, 'Click “Send”'],
  },
  {
    name: 'a combobox that is opened and left by Escape loses nothing',
    page,
    act: (hands) => withKeys(hands, 'Enter', 'ArrowDown', 'Escape'),
    steps: [
      'Press Enter in “Delivery”',
      'Press ArrowDown in “Delivery”',
      'Press Escape in “Delivery”',
    ],
  },
  {
    name: 'a combobox that is opened and closed by mouse is two clicks',
    page,
    act: async ({ click }) => {
      await click('#delivery');
      await new Promise((resolve) => setTimeout(resolve, 600));
      await click('#delivery');
    },
    steps: ['Click “Delivery”', 'Click “Delivery”'],
  },
  {
    name: 'a combobox is opened by mouse and chosen from by keys',
    page,
    act: async ({ click, press }) => {
      await click('#delivery');
      await press('ArrowDown', 'Enter');
    },
    steps: [{ ...express, evidence: ['click “Delivery”', 'press ArrowDown', 'press Enter'] }],
  },
  {
    name: 'an option that is gone before its click was chosen',
    page,
    act: async ({ click }) => {
      await click('#priority');
      await click('body > ul > li:nth-child(4)');
    },
    steps: [
      {
        say: 'Choose Priority › Urgent',
        role: 'button',
        options: ['Urgent'],
        positions: [4],
        option_count: 4,
        evidence: ['click “Priority”', 'click “Urgent”'],
      },
    ],
  },
  {
    name: 'a list far from its button takes the focus',
    page,
    act: async ({ focus, press }) => {
      await focus('#priority');
      await press('Enter', 'ArrowDown', 'Enter');
    },
    steps: [{ say: 'Choose Priority › High', positions: [3], option_count: 4 }],
  },
  {
    name: 'a combobox that says no more than whether it is open is one choice',
    page,
    act: async ({ click }) => {
      await click('#unit');
      await click('#unit-list li:nth-child(2) b');
    },
    steps: [{ say: 'Select “Box” in “Unit”', positions: [2], option_count: 3 }],
  },
];
