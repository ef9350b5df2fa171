// What is clicked: buttons, what stands for one, and what is none.
const page = 'buttons.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a click on a button is one click',
    page,
    browsers: both,
    act: ({ click }) => click('#save'),
    steps: [{ say: 'Click “Save order”', kind: 'click', role: 'button', evidence: [] }],
  },
  {
    name: 'Enter on a button is a click',
    page,
    browsers: both,
    act: async ({ focus, press }) => {
      await focus('#save');
      await press('Enter');
    },
    steps: [{ say: 'Click “Save order”', kind: 'click' }],
  },
  {
    name: 'Space on a button is a click',
    page,
    browsers: both,
    act: async ({ focus, press }) => {
      await focus('#save');
      await press('Space');
    },
    steps: [{ say: 'Click “Save order”', kind: 'click' }],
  },
  {
    name: 'a touch on a button is a click',
    page,
    act: ({ tap }) => tap('#save'),
    steps: ['Click “Save order”'],
  },
  {
    name: 'a click on the icon in a button means the button',
    page,
    browsers: both,
    act: ({ click }) => click('#lens'),
    steps: [{ say: 'Click “Search”', role: 'button', tag: 'button' }],
  },
  {
    name: 'a click on a word deep in a button means the button',
    page,
    act: ({ click }) => click('#amount'),
    steps: [{ say: 'Click “Show total”', tag: 'button' }],
  },
  {
    name: 'a button with an image is named by the image',
    page,
    act: ({ click }) => click('#image'),
    steps: [{ say: 'Click “Print”', role: 'button' }],
  },
  {
    name: 'an input that is a button is a button',
    page,
    act: ({ click }) => click('#again'),
    steps: [{ say: 'Click “Start again”', role: 'button', tag: 'input' }],
  },
  {
    name: 'a disabled button cannot be clicked',
    page,
    browsers: both,
    act: ({ click }) => click('#off'),
    steps: [],
  },
  {
    name: 'a button that only says that it is disabled is clicked',
    page,
    act: ({ click }) => click('#soft-off'),
    steps: [{ say: 'Click “Send later”', states: ['disabled'] }],
  },
  {
    name: 'a button that its own handler removes is described as it was',
    page,
    browsers: both,
    act: ({ click }) => click('#remove'),
    steps: [{ say: 'Click “Remove line”', role: 'button' }],
  },
  {
    name: 'an element with the role of a button is clicked like one',
    page,
    act: ({ click }) => click('#details'),
    steps: [{ say: 'Click “Details”', role: 'button', tag: 'span' }],
  },
  {
    name: 'Enter that a script turns into a click is the key that was pressed',
    page,
    act: async ({ focus, press }) => {
      await focus('#details');
      await press('Enter');
    },
    steps: [{ say: 'Press Enter in “Details”', kind: 'press' }],
  },
  {
    name: 'a click on the label of a button is a click on the button, once',
    page,
    browsers: both,
    act: ({ click }) => click('#quick-label'),
    steps: [{ say: 'Click “Quick order”', role: 'button', tag: 'button' }],
  },
  {
    name: 'a box that reacts to clicks is clicked',
    page,
    act: ({ click }) => click('#note'),
    steps: [{ kind: 'click', tag: 'div' }],
  },
  {
    name: 'a click on plain text is a click on that text',
    page,
    act: ({ click }) => click('#plain'),
    steps: [{ kind: 'click', tag: 'p', role: 'paragraph' }],
  },
  {
    name: 'a line of a drawing means the drawing',
    page,
    browsers: both,
    act: ({ click }) => click('#bar'),
    steps: [{ say: 'Click “Sales”', role: 'img', tag: 'svg' }],
  },
  {
    name: 'a button that is left before the mouse is let go is not clicked',
    page,
    browsers: both,
    act: ({ drag }) => drag('#save', '#plain'),
    steps: [],
  },
  {
    name: 'text that is selected over two paragraphs is not clicked',
    page,
    browsers: both,
    act: async ({ drag, until }) => {
      await drag('#plain', '#note');
      await until(() => !getSelection().isCollapsed);
    },
    steps: [],
  },
  {
    name: 'two buttons of one name differ by their rows and columns',
    page,
    browsers: both,
    act: async ({ click }) => {
      await click('#edit-table');
      await click('#edit-chair');
    },
    steps: [
      {
        say: 'Click “Edit”',
        context: ['main', 'heading “Order”', 'row “Table”', 'column “Change”'],
      },
      {
        say: 'Click “Edit”',
        context: ['main', 'heading “Order”', 'row “Chair”', 'column “Change”'],
      },
    ],
  },
  {
    name: 'a part of an image map is a link',
    page,
    browsers: both,
    act: async ({ find, mouse }) => {
      const { x, y } = await (await find('#plan')).boundingBox();
      await mouse.click(x + 20, y + 20);
    },
    steps: [
      { say: 'Click “Kitchen”', role: 'link', tag: 'area' },
      { say: 'Go to /buttons.html', mode: 'fragment', cause: 'link' },
    ],
  },
  {
    name: 'two quick clicks on two buttons are two clicks',
    page,
    act: async ({ click }) => {
      await click('#save');
      await click('#search');
    },
    steps: ['Click “Save order”', 'Click “Search”'],
  },
  {
    name: 'the same button clicked twice, slowly, is two clicks',
    page,
    act: async ({ click }) => {
      await click('#save');
      await new Promise((resolve) => setTimeout(resolve, 600));
      await click('#save');
    },
    steps: ['Click “Save order”', 'Click “Save order”'],
  },
];
