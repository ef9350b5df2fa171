// Links that give a file: what kind of file, never its name.
const page = 'downloads.html';
const both = ['chromium', 'firefox'];

export const cases = [
  {
    name: 'a link to download is one step with the kind of its file',
    page,
    browsers: both,
    act: ({ click }) => click('#report'),
    steps: [
      {
        say: 'Download a spreadsheet from “Report”',
        kind: 'download',
        role: 'link',
        file_kind: 'spreadsheet',
        evidence: [],
      },
    ],
  },
  {
    name: 'the name that a link gives its file says the kind',
    page,
    act: ({ click }) => click('#invoice span'),
    steps: [{ say: 'Download a document from “Invoice”', file_kind: 'document' }],
  },
  {
    name: 'a link that holds its file says the kind of it',
    page,
    act: ({ click }) => click('#picture'),
    steps: [{ say: 'Download an image from “Picture”', file_kind: 'image' }],
  },
  {
    name: 'what a script has made is downloaded by a link too, also by a key',
    page,
    act: async ({ focus, press }) => {
      await focus('#blob');
      await press('Enter');
    },
    steps: [{ say: 'Download an archive from “Archive”', evidence: ['press Enter'] }],
  },
];
