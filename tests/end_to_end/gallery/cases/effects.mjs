// What came of an action, told with it.
const page = 'layers.html';
const both = ['chromium', 'firefox'];

/** An effect is looked for a second after its action, unless another action comes first. */
const effectTime = 1200;
const wait = () => new Promise((resolve) => setTimeout(resolve, effectTime));

function clickAndWait(selector) {
  return async ({ click }) => {
    await click(selector);
    await wait();
  };
}

const none = { vanished: [], messages: [], states_gained: [], states_lost: [] };

export const cases = [
  {
    name: 'a dialog that a click opens is its effect',
    page,
    browsers: both,
    act: async ({ click }) => {
      await click('#open-modal');
      await click('#no');
    },
    steps: [
      { say: 'Click “Delete”', effect: { ...none, appeared: ['dialog “Delete order”'] } },
      { say: 'Click “No”', effect: { vanished: ['dialog “Delete order”'], appeared: [] } },
    ],
  },
  {
    name: 'a popover that a click opens is its effect',
    page,
    act: clickAndWait('#open-popover'),
    steps: [{ say: 'Click “Options”', effect: { appeared: ['dialog “Options”'] } }],
  },
  {
    name: 'what a status says is the effect',
    page,
    browsers: both,
    act: clickAndWait('#save'),
    steps: [{ say: 'Click “Save”', effect: { ...none, appeared: [], messages: ['Order saved'] } }],
  },
  {
    name: 'what an alert says is the effect',
    page,
    act: clickAndWait('#fail'),
    steps: [{ say: 'Click “Send”', effect: { messages: ['Not saved'] } }],
  },
  {
    name: 'a button that unfolds something is expanded afterwards',
    page,
    act: clickAndWait('#fold'),
    steps: [
      {
        say: 'Click “Show lines”',
        states: ['collapsed'],
        effect: { states_gained: ['expanded'], states_lost: ['collapsed'] },
      },
    ],
  },
  {
    name: 'what is unfolded straight out of a field is the effect of the click',
    page,
    browsers: both,
    act: async ({ type, click }) => {
      await type('#note', 'Big');
      await click('#fold');
      await wait();
    },
    steps: [
      { say: 'Type “Big” into “Note”', effect: null },
      { say: 'Click “Show lines”', effect: { states_gained: ['expanded'] } },
    ],
  },
  {
    name: 'a button that stays pressed is pressed afterwards',
    page,
    browsers: both,
    act: clickAndWait('#pin'),
    steps: [{ say: 'Click “Keep open”', effect: { states_gained: ['pressed'], states_lost: [] } }],
  },
  {
    name: 'a button that is gone afterwards is gone',
    page,
    act: clickAndWait('#gone'),
    steps: [{ say: 'Click “Remove”', effect: { target_gone: true } }],
  },
  {
    name: 'an action that changes nothing has no effect',
    page,
    browsers: both,
    act: clickAndWait('#nothing'),
    steps: [{ say: 'Click “Nothing”', effect: null }],
  },
  {
    name: 'a checked box is checked afterwards',
    page: 'toggles.html',
    act: clickAndWait('#news'),
    steps: [{ say: 'Check “Send news”', effect: { states_gained: ['checked'], states_lost: [] } }],
  },
  {
    name: 'a route that a click leads to within the page is its effect',
    page: 'history.html',
    act: clickAndWait('#push'),
    steps: [
      { say: 'Click “Open list”', effect: { route: '/second.html' } },
      { say: 'Go to /second.html', effect: null },
    ],
  },
];
