// Tabs: the one that is opened, however one goes to it.
const page = 'tablists.html';

async function keysIn({ focus, press }, selector, ...keys) {
  await focus(selector);
  await press(...keys);
}

export const cases = [
  {
    name: 'a click opens a tab',
    page,
    act: ({ click }) => click('#tab-2'),
    steps: [
      {
        say: 'Open the tab “Details” in “Order”',
        kind: 'select_option',
        role: 'tablist',
        positions: [2],
        option_count: 3,
        evidence: ['click “Details”'],
      },
    ],
  },
  {
    name: 'arrows open tabs that open by themselves: one step, the last',
    page,
    act: (hands) => keysIn(hands, '#tab-1', 'ArrowRight', 'ArrowRight'),
    steps: [
      {
        say: 'Open the tab “History” in “Order”',
        evidence: ['press ArrowRight', 'press ArrowRight'],
      },
    ],
  },
  {
    name: 'Enter opens a tab that does not open by itself',
    page,
    act: (hands) => keysIn(hands, '#manual [role=tab]', 'ArrowRight', 'ArrowRight', 'Enter'),
    steps: [
      {
        say: 'Open the tab “Month” in “Report”',
        evidence: ['press ArrowRight', 'press ArrowRight', 'press Enter'],
      },
    ],
  },
  {
    name: 'arrows among tabs that do not open are presses',
    page,
    act: async (hands) => {
      await keysIn(hands, '#manual [role=tab]', 'ArrowRight');
      await hands.click('#send');
    },
    steps: ['Press ArrowRight in “Day”', 'Click “Send”'],
  },
  {
    name: 'a button in a tab is clicked by itself',
    page,
    act: ({ click }) => click('#open [role=tab]:nth-child(2) button'),
    steps: [{ say: 'Click “Close file”', role: 'button' }],
  },
];
