// Pages that are too much: nodes, depth, listeners, texts.
import assert from 'node:assert/strict';

function lengths(value) {
  if (typeof value === 'string') return [value.length];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(lengths) : [];
}

const bounded = (steps) => assert.ok(Math.max(...lengths(steps)) <= 8192);

const long = '“long text long text long text long text long text long text…”';

export const cases = [
  {
    name: 'among 50,000 elements and 10,000 listeners a click is a click',
    page: 'many',
    act: async ({ click, type }) => {
      await click('#last');
      await type('#kept', 'oslo');
      await click('#first');
    },
    steps: ['Click “Last”', 'Type “oslo” into “Kept”', 'Click “First”'],
    check: bounded,
  },
  {
    name: 'five thousand elements deep a click is a click',
    page: 'deep',
    // Firefox draws nothing that is deeper than two hundred.
    browsers: ['chromium'],
    act: ({ clickAt }) => clickAt(20, 10),
    steps: ['Click “Deep”'],
    check: bounded,
  },
  {
    name: 'labels, ids and texts of a million characters are cut, and the click is there',
    page: 'huge-texts',
    act: async ({ click }) => {
      for (const selector of ['#label', '#title', '#text', '.id', '#field-label'])
        await click(selector);
    },
    steps: [`Click ${long}`, 'Click “x”', `Click ${long}`, 'Click “Id”', `Check ${long}`],
    check: bounded,
  },
  {
    name: 'a button of a thousand parts is clicked without its name, and that is counted',
    page: 'endless-name',
    act: ({ click }) => click('#endless'),
    steps: ['Click the button'],
    lost: { name_not_computable: 1 },
  },
];
