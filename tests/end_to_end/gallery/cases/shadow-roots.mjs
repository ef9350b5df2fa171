// Shadow roots, open and closed: what is in them is described from inside.
const page = 'shadow.html';
const both = ['chromium', 'firefox'];

/** Closed roots cannot be reached by a selector; the page itself keeps them. */
async function clickInClosed({ page: document, clickElement }, name, selector) {
  const handle = await document.evaluateHandle(
    (host, inner) => globalThis.roots[host].querySelector(inner),
    name,
    selector,
  );
  await clickElement(handle.asElement());
}

export const cases = [
  {
    name: 'a click in an open root means the element inside',
    page,
    browsers: both,
    act: ({ click }) => click('open-box >>> b'),
    steps: [{ say: 'Click “Save”', role: 'button', tag: 'button', shadow_path: ['#open'] }],
  },
  {
    name: 'a click in a closed root means the element inside',
    page,
    browsers: both,
    act: (hands) => clickInClosed(hands, 'closed-box', '#inner'),
    steps: [{ say: 'Click “Send”', role: 'button', shadow_path: ['#closed'] }],
  },
  {
    name: 'a closed root in an open one has the way to it',
    page,
    browsers: both,
    act: (hands) => clickInClosed(hands, 'inner-box', '#inner'),
    steps: [{ say: 'Click “Delete”', shadow_path: ['#outer', 'inner-box'] }],
  },
  {
    name: 'a field in a closed root is filled and a box in it checked',
    page,
    act: async (hands) => {
      await clickInClosed(hands, 'closed-box', '#kept');
      await hands.keyboard.type('Garden');
      await clickInClosed(hands, 'closed-box', '#check');
    },
    steps: ['Type “Garden” into “Amount”', 'Check “Fast”'],
  },
  {
    name: 'what is put into a slot belongs to the page outside',
    page,
    browsers: both,
    act: ({ click }) => click('#slotted'),
    steps: [{ say: 'Click “Inside”', shadow_path: [] }],
  },
  {
    name: 'native controls in a root give the steps that they give outside',
    page,
    browsers: both,
    act: async ({ click, type, focus, press }) => {
      await type('form-box >>> #kept', 'Garden');
      await focus('form-box >>> #select');
      await press('b');
      await click('form-box >>> #check');
      await click('form-box >>> #find');
    },
    steps: [
      'Type “Garden” into “Product”',
      'Select “Blue” in “Color”',
      'Check “Fast”',
      { say: 'Click “Find”', context: ['main', 'heading “Roots”', 'form “Search”'] },
    ],
  },
  {
    name: 'a root that is attached later is captured too',
    page,
    act: async ({ click }) => {
      await click('#attach');
      await click('#late >>> #inner');
    },
    steps: ['Click “Attach”', { say: 'Click “Late”', shadow_path: ['#late'] }],
  },
];
