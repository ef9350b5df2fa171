// Keys that move or act, and those that only make text.
const page = 'keys.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a shortcut is one press, with its keys in order',
    page,
    browsers: both,
    act: ({ press }) => press('Control+s'),
    steps: [{ say: 'Press Control+S', kind: 'press', keys: 'Control+S', target: undefined }],
  },
  {
    name: 'a function key is a press',
    page,
    browsers: both,
    act: ({ press }) => press('F2'),
    steps: ['Press F2'],
  },
  {
    name: 'keys of the browser that the page keeps for itself are presses',
    page,
    browsers: both,
    act: ({ press }) => press('F5', 'Control+r', 'Alt+ArrowLeft'),
    steps: ['Press F5', 'Press Control+R', 'Press Alt+ArrowLeft'],
  },
  {
    name: 'a shortcut with two modifiers is one press',
    page,
    act: ({ press }) => press('Control+Shift+y'),
    steps: ['Press Control+Shift+Y'],
  },
  {
    name: 'a shortcut in a field names the field, after what was typed',
    page,
    browsers: both,
    act: async ({ type, press }) => {
      await type('#kept', 'Garden');
      await press('Control+s');
    },
    steps: ['Type “Garden” into “Title”', 'Press Control+S in “Title”'],
  },
  {
    name: 'Tab and Shift with Tab are presses where they were pressed',
    page,
    browsers: both,
    act: async ({ focus, press }) => {
      await focus('#first');
      await press('Tab', 'Shift+Tab');
    },
    steps: ['Press Tab in “First”', 'Press Shift+Tab in “Title”'],
  },
  {
    name: 'Escape is a press',
    page,
    act: ({ press }) => press('Escape'),
    steps: ['Press Escape'],
  },
  {
    name: 'arrows in a page are presses, in a text they are not',
    page,
    act: async ({ press, type }) => {
      await press('PageDown');
      await type('#kept', 'ab');
      await press('ArrowLeft', 'Home', 'End', 'Escape');
    },
    steps: ['Press PageDown', 'Type “ab” into “Title”', 'Press Escape in “Title”'],
  },
  {
    name: 'letters outside of a field are never recorded',
    page,
    browsers: both,
    act: ({ press }) => press('a', 'Shift+b', '7', '?'),
    steps: [],
  },
  {
    name: 'undo, copy and select all in a field are part of the edit',
    page,
    act: async ({ type, press }) => {
      await type('#kept', 'Garden');
      await press('Control+a', 'Control+c', 'ArrowRight', 'Escape');
    },
    steps: [
      { kind: 'copy', name: 'Title', copied: 1 },
      'Type “Garden” into “Title”',
      'Press Escape in “Title”',
    ],
  },
  {
    name: 'a modifier by itself is nothing',
    page,
    act: ({ press }) => press('Control', 'Shift', 'Alt'),
    steps: [],
  },
  {
    name: 'a key that is held down is one press',
    page,
    act: async ({ keyboard }) => {
      await keyboard.down('Escape');
      await keyboard.down('Escape');
      await keyboard.down('Escape');
      await keyboard.up('Escape');
    },
    steps: ['Press Escape'],
  },
  {
    name: 'Enter on a link is a click on the link',
    page,
    browsers: both,
    act: async ({ focus, press }) => {
      await focus('#link');
      await press('Enter');
    },
    steps: ['Click “Go to end”', { say: 'Go to /keys.html', mode: 'fragment' }],
  },
];
