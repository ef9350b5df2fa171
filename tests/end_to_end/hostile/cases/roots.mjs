// Shadow roots, open and closed, within each other.
import assert from 'node:assert/strict';

const both = ['chromium', 'firefox'];
const spots = (inPage) => inPage(() => globalThis.spots());

export const cases = [
  {
    name: 'what happens in closed roots is recorded as in open ones, once',
    page: 'roots',
    browsers: both,
    act: async ({ page, clickAt, inPage, press }) => {
      const places = await spots(inPage);
      await clickAt(...places.inside);
      await clickAt(...places.deep);
      await clickAt(...places.box);
      await clickAt(...places.field);
      await page.keyboard.type('oslo');
      await clickAt(...places.host);
      await clickAt(...places.openBox);
      await inPage(() => globalThis.focusSelects('closed'));
      await press('ArrowDown', 'Tab');
      await inPage(() => globalThis.focusSelects('open'));
      await press('ArrowDown', 'Tab');
      await clickAt(...places.named);
    },
    steps: [
      'Click “Inside”',
      'Click “Deep”',
      'Check “Box”',
      'Type “oslo” into “Kept”',
      'Click “Open card”',
      'Check “Tick”',
      'Select “B” in “Size”',
      'Select “Green” in “Color”',
      'Click “Save all”',
    ],
    check: (steps) => {
      const path = (sentence) =>
        steps.find((step) => step.sentence === sentence).action.target.shadow_path;
      assert.deepEqual(path('Click “Inside”'), ['#card']);
      assert.deepEqual(path('Click “Deep”'), ['#card', '#second']);
      assert.deepEqual(path('Click “Open card”'), []);
      const context = steps[0].action.target.context.map(({ kind, name }) => `${kind} ${name}`);
      assert.deepEqual(context, ['main ', 'heading Card']);
    },
  },
  {
    name: 'a root that hides its clicks from the inside is counted once for each click',
    page: 'sealed-root',
    browsers: both,
    act: async ({ click, inPage, clickAt }) => {
      const { x, y } = await inPage(() => globalThis.spot());
      await clickAt(x, y);
      await click('#outside');
      await clickAt(x, y);
    },
    steps: ['Click “Outside”'],
    lost: { closed_root: 2 },
  },
];
