// Dropdowns that say a part of what they are: a field with a role whose list has none, a menu whose button says nothing.
const page = 'half-said.html';
const everywhere = ['chromium', 'firefox'];
const entry = (text) => `.layer .entry::-p-text(${text})`;

export const cases = [
  {
    name: 'an entry without a role is chosen in the combobox whose list only screen readers hear of',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#priority');
      await click(entry('High'));
    },
    steps: [
      {
        say: 'Select “High” in “Priority”',
        kind: 'select_option',
        options: ['High'],
        positions: [3],
        option_count: 3,
        evidence: ['click “Priority”', 'click generic'],
      },
    ],
  },
  {
    name: 'keys choose in a combobox whose list only screen readers hear of',
    page,
    act: async ({ focus, press }) => {
      await focus('#priority');
      await press('ArrowDown', 'ArrowDown', 'Enter');
    },
    steps: [{ say: 'Select “Medium” in “Priority”', positions: [2] }],
  },
  {
    name: 'several entries without a role are one choice in a combobox that stays open',
    page,
    browsers: everywhere,
    act: async ({ click, press }) => {
      await click('#labels');
      await click(entry('Fragile'));
      await click(entry('Urgent'));
      await press('Escape');
    },
    steps: [{ say: 'Select “Fragile” and “Urgent” in “Labels”', positions: [1, 3] }],
  },
  {
    name: 'keys between two choices in a combobox that stays open forget neither',
    page,
    act: async ({ click, press }) => {
      await click('#labels');
      await click(entry('Fragile'));
      await press('ArrowDown', 'ArrowDown', 'Enter', 'Escape');
    },
    steps: [{ say: 'Select “Fragile” and “Urgent” in “Labels”', positions: [1, 3] }],
  },
  {
    name: 'what was typed where a password may stand is not read, be it in a combobox',
    page,
    act: async ({ type, click }) => {
      await type('#labels', 'secret');
      await click('#send');
    },
    steps: [{ kind: 'click' }, { kind: 'fill', value: 'sensitive_field' }, 'Click “Send”'],
  },
  {
    name: 'menus in a combobox are the levels of one choice',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#kind');
      await click(entry('Tools'));
      await click(entry('Saw'));
    },
    steps: [
      {
        say: 'Select “Tools › Saw” in “Kind”',
        positions: [2],
        option_count: 3,
        evidence: ['click “Kind”', 'click “Tools”', 'click “Saw”'],
      },
    ],
  },
  {
    name: 'who changes their mind in the menus of a combobox chooses in the last one',
    page,
    act: async ({ click }) => {
      await click('#kind');
      await click(entry('Tools'));
      await click(entry('Food'));
      await click(entry('Bread'));
    },
    steps: [{ say: 'Select “Food › Bread” in “Kind”', positions: [2] }],
  },
  {
    name: 'keys in a menu whose button says nothing are one choice',
    page,
    act: async ({ focus, press, pause }) => {
      await focus('#actions');
      await press('Enter');
      await pause();
      await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    },
    steps: [{ say: 'Choose Actions › Archive', role: 'button', positions: [2] }],
  },
  {
    name: 'a table that a button brings is no choice of that button',
    page,
    act: async ({ click }) => {
      await click('#show');
      await click('[role=gridcell]');
    },
    steps: ['Click “Show orders”', { kind: 'click' }],
  },
  {
    name: 'a form with a list that a button brings is no choice of that button',
    page,
    act: async ({ click }) => {
      await click('#new');
      await click('[role=option]::-p-text(Blue)');
    },
    steps: ['Click “New order”', 'Select “Blue” in “Color”'],
  },
  {
    name: 'a menu that comes slowly is of the button that opened it, though that says nothing',
    page,
    browsers: everywhere,
    act: async ({ click }) => {
      await click('#actions');
      await click('[role=menuitem]:nth-child(2)');
    },
    steps: [
      {
        say: 'Choose Actions › Archive',
        role: 'button',
        evidence: ['click “Actions”', 'click “Archive”'],
      },
    ],
  },
  {
    name: 'a button whose menu is left without a choice was clicked',
    page,
    act: async ({ click }) => {
      await click('#actions');
      await click('#send');
    },
    steps: ['Click “Actions”', 'Click “Send”'],
  },
];
