// Files that are given to a page: how many, of what kind and size; never their names.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const page = 'uploads.html';
const both = ['chromium', 'firefox'];
const folder = dirname(fileURLToPath(import.meta.url));
const table = join(folder, '../pages/report.csv');
const text = join(folder, '../pages/toggles.html');

/** Clicks what opens the browser's list of files and chooses there. */
async function choose({ page: document, click }, selector, ...paths) {
  const [chooser] = await Promise.all([document.waitForFileChooser(), click(selector)]);
  return paths.length === 0 ? chooser.cancel() : chooser.accept(paths);
}

async function dropFiles({ page: document, find }, selector, files) {
  const { x, y } = await (await find(selector)).clickablePoint();
  const session = await document.createCDPSession();
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
}

export const cases = [
  {
    name: 'a file that is chosen is one step with the click beneath it',
    page,
    act: (hands) => choose(hands, '#receipt', table),
    steps: [
      {
        say: 'Upload a spreadsheet to “Receipt”',
        kind: 'upload_file',
        way: 'chosen',
        files: [{ kind: 'spreadsheet', size: 'small' }],
        file_count: 1,
        evidence: ['click “Receipt”'],
      },
    ],
  },
  {
    name: 'the label of a field for files opens it too',
    page,
    act: (hands) => choose(hands, '#label', text),
    steps: [{ say: 'Upload a text file to “Picture”', evidence: ['click “Picture”'] }],
  },
  {
    name: 'several files are one step',
    page,
    act: (hands) => choose(hands, '#many', table, text),
    steps: [
      {
        say: 'Upload 2 files to “Documents”',
        files: [
          { kind: 'spreadsheet', size: 'small' },
          { kind: 'text', size: 'small' },
        ],
        file_count: 2,
      },
    ],
  },
  {
    name: 'a button that opens a hidden field for files is clicked first',
    page,
    act: (hands) => choose(hands, '#add', table),
    steps: ['Click “Add file”', { say: 'Upload a spreadsheet to “Attachment”', evidence: [] }],
  },
  {
    name: 'where nothing is chosen there is a click and nothing else',
    page,
    act: async (hands) => {
      await choose(hands, '#receipt');
      await hands.click('#after');
    },
    steps: ['Click “Receipt”', 'Click “Save”'],
  },
  {
    name: 'files that are dropped are given to what they are dropped on',
    page,
    act: (hands) => dropFiles(hands, '#zone', [table, text]),
    steps: [{ say: 'Upload 2 files to “Attachments”', way: 'dropped', file_count: 2 }],
  },
  {
    name: 'a file that is dropped on a field for files is one step',
    page,
    act: (hands) => dropFiles(hands, '#receipt', [table]),
    steps: [{ say: 'Upload a spreadsheet to “Receipt”', file_count: 1, evidence: [] }],
  },
  {
    name: 'nothing is said of a file in a field that the policy drops',
    page,
    act: (hands) => choose(hands, '#dropped', table),
    steps: [{ say: 'Upload a file to “Comment”', files: [], file_count: 1 }],
  },
  {
    name: 'a file that is chosen by other means than a click is a step of its own',
    page,
    browsers: both,
    act: async ({ find }) => (await find('#receipt')).uploadFile(table),
    steps: [{ say: 'Upload a spreadsheet to “Receipt”', kind: 'upload_file', evidence: [] }],
  },
];
