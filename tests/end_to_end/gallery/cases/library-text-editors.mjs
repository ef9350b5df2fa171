// Editors of rich text and code: one edit with the whole text, without its keys.
const page = 'text-editors.html';
const everywhere = ['chromium', 'firefox'];

function write(selector, text) {
  return async ({ click, press, keyboard }) => {
    await click(selector);
    await press('Control+End');
    await keyboard.type(text);
    await click('#send');
  };
}

export const cases = [
  {
    name: 'what is written into Quill is one edit',
    page,
    browsers: everywhere,
    act: write('#kept', ' Then mop.'),
    steps: [
      { kind: 'fill', name: 'Text', value: 'Wipe the shelves. Then mop.', evidence: [] },
      'Click “Send”',
    ],
  },
  {
    name: 'a choice in a list of Quill is one step',
    page,
    act: async ({ click }) => {
      await click('#kept');
      await click('.ql-header.ql-picker .ql-picker-label');
      await click('.ql-header .ql-picker-item[data-value="2"]');
      await click('#send');
    },
    steps: [{ kind: 'select_option', options: ['Heading 2'], positions: [2] }, 'Click “Send”'],
  },
  {
    name: 'what is written into ProseMirror is one edit',
    page,
    browsers: everywhere,
    act: write('#kept-first', ' And pens.'),
    steps: [
      { kind: 'fill', name: 'Note', value: 'Order paper. And pens.', evidence: [] },
      'Click “Send”',
    ],
  },
  {
    name: 'new lines in ProseMirror are a part of the edit',
    page,
    act: async ({ click, press, keyboard }) => {
      await click('#kept-first');
      await press('Control+End', 'Enter');
      await keyboard.type('tape');
      await press('Enter');
      await keyboard.type('glue');
      await click('#send');
    },
    steps: [{ kind: 'fill', name: 'Note', value: 'Order paper.\n\ntape\n\nglue' }, 'Click “Send”'],
  },
  {
    name: 'what is written into CodeMirror is one edit',
    page,
    browsers: everywhere,
    act: write('#kept-second', ' paper'),
    steps: [{ kind: 'fill', role: 'textbox', name: 'List', evidence: [] }, 'Click “Send”'],
  },
  {
    name: 'new lines in CodeMirror are a part of the edit',
    page,
    act: async ({ click, press, keyboard }) => {
      await click('#kept-second');
      await press('Control+End', 'Enter');
      await keyboard.type('paper');
      await press('Enter');
      await keyboard.type('pens');
      await click('#send');
    },
    steps: [{ kind: 'fill', role: 'textbox', name: 'List', evidence: [] }, 'Click “Send”'],
  },
];
