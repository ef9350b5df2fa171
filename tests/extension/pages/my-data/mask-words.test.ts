import { beforeAll, expect, test } from 'vitest';
import { partsOf, reasonInWords } from '../../../../extension/src/pages/my-data/mask-words.ts';
import { speak } from '../../../../extension/src/pages/words/words.ts';
import type { MaskReason } from '../../../../extension/src/protocol/protocol.ts';

beforeAll(() => speak('en'));

const reason: MaskReason = {
  place: 'value',
  rule: 'email',
  type: 'email',
  count: 2,
  numbers: [1, 3],
};

test('a reason says which placeholders stand where, and by which rule', () => {
  expect(reasonInWords(reason)).toBe(
    'masked ⟨EMAIL_1⟩, ⟨EMAIL_3⟩ in what was typed: it has the form of an e-mail address',
  );
});

test('more placeholders than are listed are not passed over in silence', () => {
  const numbers = Array.from({ length: 32 }, (_, index) => index + 1);
  expect(reasonInWords({ ...reason, count: 40, numbers })).toMatch(/⟨EMAIL_32⟩ and more in what/);
});

test('what has no placeholder of its own is counted', () => {
  const without: MaskReason = { ...reason, type: 'person', rule: 'name', numbers: [] };
  expect(reasonInWords({ ...without, place: 'observation', count: 7 })).toMatch(
    /^masked 7 × ⟨PERSON⟩ in the other elements/,
  );
  expect(reasonInWords({ ...without, place: 'route', count: 1 })).toMatch(/^masked 1 part in the/);
  expect(reasonInWords({ ...without, place: 'locator', count: 2 })).toMatch(/^left out 2 texts/);
});

test('a rule about an identifier of a state is named by what it knows', () => {
  expect(reasonInWords({ ...reason, rule: 'dutch_citizen_number' })).toMatch(
    /: it has the form of what is called: dutch citizen number$/,
  );
});

test('placeholders are told from the words around them', () => {
  expect(partsOf('Type ⟨EMAIL_1⟩ into “To”')).toEqual([
    { text: 'Type ', isPlaceholder: false },
    { text: '⟨EMAIL_1⟩', isPlaceholder: true },
    { text: ' into “To”', isPlaceholder: false },
  ]);
  expect(partsOf('Click “Save”')).toHaveLength(1);
});
