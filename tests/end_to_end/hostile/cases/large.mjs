// Pages that are too much: nodes, depth, listeners, texts.
import assert from 'node:assert/strict';

function lengths(value) {
  if (typeof value === 'string') return [value.length];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(lengths) : [];
}

const bounded = (steps) => assert.ok(Math.max(...lengths(steps)) <= 8192);

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
    act: ({ click }) => click('#deep'),
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
    check: (steps) => {
      assert.equal(steps.length, 5);
      bounded(steps);
    },
    lost: { name_not_computable: () => true, too_large: 0 },
  },
];
