import { expect, test } from 'vitest';
import { evidenceOf, limited } from '../../../extension/src/capture/evidence.ts';
import type { Evidence, Locator, Target } from '../../../extension/src/protocol/protocol.ts';

function locator(value: string, matches: Locator['matches'], rejected = false): Locator {
  const base = { kind: 'css' as const, value, matches };
  return rejected ? { ...base, rejection: 'generated_id' } : base;
}

function targetWith(locators: Locator[]): Target {
  return {
    tag: 'input',
    role: 'textbox',
    name: 'Note',
    description: '',
    states: [],
    context: [],
    locators,
    frame_path: [],
    shadow_path: [],
    size: { width: 1, height: 1 },
  };
}

test('what was typed stays out of evidence', () => {
  const entry = evidenceOf({ kind: 'fill', target: targetWith([]), value: { text: 'secret' } });
  expect(entry).toEqual({ kind: 'fill', role: 'textbox', name: 'Note', locators: [] });
});

test('three locators are kept, those that find one element first, rejected ones never', () => {
  const locators = [
    locator('rejected', 'one', true),
    locator('many', 'many'),
    locator('a', 'one'),
    locator('b', 'one'),
    locator('c', 'none'),
  ];
  const entry = evidenceOf({ kind: 'click', target: targetWith(locators) });
  expect(entry.locators.map(({ value }) => value)).toEqual(['a', 'b', 'many']);
});

test('a key that went to the page as a whole is evidence of the document', () => {
  expect(evidenceOf({ kind: 'press', keys: 'Control+S' })).toEqual({
    kind: 'press',
    role: 'document',
    name: '',
    keys: 'Control+S',
    locators: [],
  });
});

test('of more than 16 entries the first and the last are kept', () => {
  const entries = Array.from({ length: 20 }, (_, place): Evidence => {
    return { kind: 'click', role: 'button', name: `${place}`, locators: [] };
  });
  const names = limited(entries).map(({ name }) => name);
  expect(names).toHaveLength(16);
  expect([names[0], names[1], names.at(-1)]).toEqual(['0', '5', '19']);
});
