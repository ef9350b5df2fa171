// Toolbars, and what is used by clicks and keys as it is: what unfolds, dialogs, carousels, feeds.
import { setTimeout as sleep } from 'node:timers/promises';

const page = 'toolbar.html';

async function keysIn({ focus, press }, selector, ...keys) {
  await focus(selector);
  await press(...keys);
}

export const cases = [
  {
    name: 'keys that go through a toolbar are beneath the click that they end at',
    page,
    act: (hands) => keysIn(hands, '#bold', 'ArrowRight', 'Enter'),
    steps: [{ say: 'Click “Underline”', evidence: ['press ArrowRight', 'press Enter'] }],
  },
  {
    name: 'Space is a click on a control of a toolbar',
    page,
    act: (hands) => keysIn(hands, '#bold', 'End', 'Space'),
    steps: [{ say: 'Click “Copy”', evidence: ['press End', 'press Space'] }],
  },
  {
    name: 'Space that is held for a while is one click on a control of a toolbar',
    page,
    act: async ({ focus, press, keyboard }) => {
      await focus('#bold');
      await press('End');
      await keyboard.down(' ');
      await sleep(1500);
      await keyboard.up(' ');
    },
    steps: [{ say: 'Click “Copy”', evidence: ['press End', 'press Space'] }],
  },
  {
    name: 'keys that go through a toolbar and do nothing there are presses',
    page,
    act: async (hands) => {
      await keysIn(hands, '#bold', 'ArrowRight', 'ArrowLeft');
      await hands.click('#tell');
    },
    steps: ['Press ArrowRight in “Bold”', 'Press ArrowLeft in “Underline”', 'Click “Tell”'],
  },
  {
    name: 'keys that go through a toolbar are beneath the choice of a radio',
    page,
    act: (hands) => keysIn(hands, '#bold', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space'),
    steps: [
      {
        kind: 'check',
        name: 'Right',
        evidence: ['press ArrowRight', 'press ArrowRight', 'press ArrowRight', 'press Space'],
      },
    ],
  },
  {
    name: 'keys that go through a toolbar are beneath the choice in a menu',
    page,
    act: (hands) => keysIn(hands, '#bold', 'End', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'Enter'),
    steps: [
      {
        say: 'Choose Font › Code',
        evidence: [
          'press End',
          'press ArrowLeft',
          'press ArrowDown',
          'press ArrowDown',
          'press Enter',
        ],
      },
    ],
  },
  {
    name: 'a click in a toolbar is a click',
    page,
    act: ({ click }) => click('#underline'),
    steps: [{ say: 'Click “Underline”', evidence: [], effect: { states_gained: ['pressed'] } }],
  },
  {
    name: 'what unfolds a part of the page is clicked',
    page,
    act: async ({ click }) => {
      await click('#address');
      await click('#inside');
    },
    steps: [
      { say: 'Click “Address”', effect: { states_gained: ['expanded'] } },
      'Click “Change address”',
    ],
  },
  {
    name: 'a summary is clicked',
    page,
    act: (hands) => keysIn(hands, '#more', 'Enter'),
    steps: ['Click “More”'],
  },
  {
    name: 'a dialog with a form is not a choice',
    page,
    act: async ({ click, keyboard }) => {
      await click('#ask');
      await keyboard.type('Letter');
      await click('#agree');
    },
    steps: [
      { say: 'Click “Rename”', effect: { appeared: ['dialog “Rename file”'] } },
      'Type “Letter” into “Title”',
      'Click “Agree”',
    ],
  },
  {
    name: 'what is clicked in a dialog of the browser is clicked',
    page,
    act: async ({ click }) => {
      await click('#tell');
      await click('#fine');
    },
    steps: ['Click “Tell”', 'Click “Fine”'],
  },
  {
    name: 'a carousel is turned by clicks',
    page,
    act: ({ click }) => click('#next'),
    steps: ['Click “Next picture”'],
  },
  {
    name: 'a feed is read by keys',
    page,
    act: (hands) => keysIn(hands, '#notes article', 'PageDown', 'PageUp'),
    steps: ['Press PageDown in “First note”', 'Press PageUp in “Second note”'],
  },
];
