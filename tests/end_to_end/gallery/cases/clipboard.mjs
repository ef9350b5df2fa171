// Copying, cutting and pasting: whose text it is, and that what is pasted is what was copied; never the text.
import { clipboard } from '../clipboard-hands.mjs';

const page = 'clipboard.html';
const both = ['chromium', 'firefox'];
const copyOfProduct = { kind: 'copy', name: 'Product', copied: 1 };

export const cases = [
  {
    name: 'what is copied in one field and pasted in another has one number, and the value is one fill',
    page,
    browsers: both,
    act: async (hands) => {
      const { selectAll, copy, paste } = clipboard(hands);
      await hands.focus('#product');
      await selectAll();
      await copy();
      await hands.focus('#notes');
      await paste();
      await hands.focus('#message');
    },
    steps: [
      copyOfProduct,
      { kind: 'paste', name: 'Notes', copied: 1 },
      'Type “Chair” into “Notes”',
    ],
  },
  {
    name: 'a paste amid an edit leaves the edit whole',
    page,
    act: async (hands) => {
      const { selectAll, copy, paste } = clipboard(hands);
      await hands.focus('#product');
      await selectAll();
      await copy();
      await hands.type('#notes', 'Green ');
      await paste();
      await hands.keyboard.type(' Table');
      await hands.focus('#message');
    },
    steps: [
      copyOfProduct,
      { kind: 'paste', name: 'Notes', copied: 1 },
      { say: 'Type “Green Chair Table” into “Notes”', kind: 'fill' },
    ],
  },
  {
    name: 'what is cut leaves its field empty, and is known where it is pasted',
    page,
    browsers: both,
    act: async (hands) => {
      const { selectAll, cut, paste } = clipboard(hands);
      await hands.focus('#product');
      await selectAll();
      await cut();
      await hands.focus('#notes');
      await paste();
      await hands.focus('#message');
    },
    steps: [
      { kind: 'cut', name: 'Product', copied: 1 },
      'Clear “Product”',
      { kind: 'paste', name: 'Notes', copied: 1 },
      'Type “Chair” into “Notes”',
    ],
  },
  {
    name: 'a text of the page is copied from where it stands, with the keys beneath it',
    page,
    browsers: both,
    act: async (hands) => {
      const { selectText, copy } = clipboard(hands);
      await selectText('#text');
      await copy();
    },
    steps: [{ kind: 'copy', tag: 'p', copied: 1, evidence: ['press Control+C'] }],
  },
  {
    name: 'a copy in the menu of the browser is a step after the right click',
    page,
    act: async (hands) => {
      const { selectText, chooseCopy } = clipboard(hands);
      await selectText('#text');
      await hands.click('#text', { button: 'right' });
      await selectText('#text');
      await chooseCopy();
    },
    steps: [
      { kind: 'right_click', tag: 'p' },
      { kind: 'copy', tag: 'p', copied: 1, evidence: [] },
    ],
  },
  {
    name: 'what a button of the page copies is the click on it',
    page,
    act: ({ click }) => click('#button'),
    steps: ['Click “Copy product”'],
  },
  {
    name: 'what the page copies in the place of the person is a copy of nobody knows what',
    page,
    act: async (hands) => {
      await hands.focus('#cells');
      await clipboard(hands).copy();
    },
    steps: [{ say: 'Copy from “Cells”', kind: 'copy', copied: undefined }],
  },
  {
    name: 'where nothing is selected nothing is copied: the keys are a press',
    page,
    act: async (hands) => {
      await hands.focus('#other');
      await clipboard(hands).copy();
    },
    steps: ['Press Control+C in “Preview”'],
  },
  {
    name: 'nothing tells what is pasted into a password or copied from a field that the policy drops',
    page,
    act: async (hands) => {
      const { selectAll, copy, paste } = clipboard(hands);
      await hands.focus('#dropped');
      await selectAll();
      await copy();
      await hands.focus('#password');
      await paste();
      await hands.focus('#message');
    },
    steps: [
      { say: 'Copy from “Comment”', copied: undefined },
      { say: 'Paste into “Password”', copied: undefined },
      { kind: 'fill', value: 'sensitive_field' },
    ],
  },
  {
    name: 'what was copied in one origin is known when it is pasted in another',
    page,
    act: async (hands) => {
      const { selectAll, copy, paste } = clipboard(hands);
      await hands.focus('#product');
      await selectAll();
      await copy();
      const address = `${hands.otherOrigin}/clipboard.html`;
      await hands.load(async () => {
        hands.page.goto(address).catch(() => undefined);
      });
      await hands.focus('#notes');
      await paste();
      await hands.focus('#message');
    },
    steps: [
      copyOfProduct,
      { kind: 'navigate' },
      { kind: 'paste', name: 'Notes', copied: 1 },
      'Type “Chair” into “Notes”',
    ],
  },
];
