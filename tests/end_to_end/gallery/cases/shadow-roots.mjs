// Shadow roots, open and closed: what is in them is described from inside.
const page = 'shadow.html';
const both = ['chromium', 'firefox'];

/** Closed roots cannot be reached by a selector; the page itself keeps them. */
async function inClosed(document, name, selector) {
  const handle = await document.evaluateHandle(
    (host, inner) => globalThis.roots[host].querySelector(inner),
    name,
    selector,
  );
  return handle.asElement();
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
    act: async ({ page: document }) => (await inClosed(document, 'closed-box', '#inner')).click(),
    steps: [{ say: 'Click “Send”', role: 'button', shadow_path: ['#closed'] }],
  },
  {
    name: 'a closed root in an open one has the way to it',
    page,
    browsers: both,
    act: async ({ page: document }) => (await inClosed(document, 'inner-box', '#inner')).click(),
    steps: [{ say: 'Click “Delete”', shadow_path: ['#outer', 'inner-box'] }],
  },
  {
    name: 'a field in a closed root is filled and a box in it checked',
    page,
    act: async ({ page: document, keyboard }) => {
      await (await inClosed(document, 'closed-box', '#kept')).click();
      await keyboard.type('Garden');
      await (await inClosed(document, 'closed-box', '#check')).click();
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
