// Widgets in shadow roots, in layers over the page, and such as the page draws in its own way.
const page = 'shadow-widgets.html';

export const cases = [
  {
    name: 'an option that is given to a shadow root is chosen in the combobox there',
    page,
    act: async ({ click }) => {
      await click('#slotted');
      await click('#slotted demo-option:nth-child(2)');
    },
    steps: [
      {
        say: 'Select “Glass” in “Material”',
        role: 'combobox',
        positions: [2],
        option_count: 3,
        evidence: ['click “Material”', 'click “Glass”'],
      },
    ],
  },
  {
    name: 'an element that is active across a shadow root is chosen by a key',
    page,
    act: async ({ page: view, press }) => {
      await view.$eval('#slotted', (host) =>
        host.shadowRoot.querySelector('[role=combobox]').focus(),
      );
      await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    },
    steps: [{ say: 'Select “Stone” in “Material”', positions: [3], option_count: 3 }],
  },
  {
    name: 'a menu in a shadow root is the menu of the button there',
    page,
    act: async ({ click }) => {
      await click('#inner >>> button');
      await click('#inner >>> [role=menuitem]:nth-child(2)');
    },
    steps: [{ say: 'Choose Add › Column', role: 'button', positions: [2], option_count: 2 }],
  },
  {
    name: 'a list that opens before the click, under the pointer, is that of its combobox',
    page,
    act: async ({ click }) => {
      await click('#layered');
      await click('body > div > ul > li:nth-child(2)');
    },
    steps: [
      {
        say: 'Select “Square” in “Shape”',
        role: 'combobox',
        evidence: ['click “Shape”', 'click “Square”'],
      },
    ],
  },
  {
    name: 'boxes in the options of a combobox are the options',
    page,
    act: async ({ click, press }) => {
      await click('#several');
      await click('#several-list li:nth-child(1)');
      await click('#several-list li:nth-child(3) input');
      await press('Escape');
      await click('#send');
    },
    steps: [
      {
        say: 'Select “Door” and “Roof” in “Parts”',
        role: 'combobox',
        positions: [1, 3],
        option_count: 3,
      },
      'Click “Send”',
    ],
  },
  {
    name: 'what is chosen in a combobox that may not be read is not told',
    page,
    act: async ({ click }) => {
      await click('#secret');
      await click('#secret-list li');
    },
    steps: [
      {
        kind: 'select_option',
        name: 'Card number',
        options: [],
        evidence: ['click “Card number”', 'click option'],
      },
    ],
  },
  {
    name: 'a select that the page draws is a select',
    page,
    act: async ({ click }) => {
      await click('#drawn');
      await click('#drawn option:nth-child(3)');
    },
    steps: [{ say: 'Select “Top” in “Floor”', role: 'combobox', positions: [3], option_count: 3 }],
  },
];
