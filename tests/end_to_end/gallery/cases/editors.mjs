// Texts that are edited in the page itself.
const page = 'editor.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'an edit in an editable text is one fill with the whole text',
    page,
    browsers: both,
    act: async ({ click, press, keyboard }) => {
      await click('#kept');
      await press('End');
      await keyboard.type(' here');
      await click('#bold');
    },
    steps: [
      { say: 'Type “Start here” into “Body”', kind: 'fill', role: 'textbox', value: 'Start here' },
      'Click “Bold”',
    ],
  },
  {
    name: 'a click into a paragraph of an editable text is only where the edit begins',
    page,
    browsers: both,
    act: async ({ click, keyboard }) => {
      await click('#rich p:last-child');
      await keyboard.type('s');
      await click('#bold');
    },
    steps: [{ kind: 'fill', role: 'textbox', name: 'Title' }, 'Click “Bold”'],
  },
  {
    name: 'an editable text for plain text only is a field too',
    page,
    act: async ({ click, keyboard }) => {
      await click('#plain');
      await keyboard.type('order');
      await click('#bold');
    },
    steps: [{ kind: 'fill', name: 'Summary' }, 'Click “Bold”'],
  },
];
