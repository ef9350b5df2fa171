import { expect, test } from 'vitest';
import { isFromPage, isToPage } from '../../../extension/src/protocol/page-messages.ts';

const action = {
  type: 'action',
  sequence: 1,
  grant: 1,
  time: 1,
  page: { url: 'https://orders.example.com/', title: '' },
  action: { kind: 'click' },
};

test.each([
  { type: 'ready', url: 'https://orders.example.com/' },
  action,
  { ...action, evidence: [], observation: {} },
  { type: 'effect', sequence: 2, grant: 1, effect: { action: 1, kind: 'click' } },
  { type: 'loss', reason: 'overflow', count: 2 },
  { type: 'leaving', cause: 'link' },
])('a page may say %j', (message) => {
  expect(isFromPage(message)).toBe(true);
});

test.each([
  undefined,
  [],
  { type: 'ready' },
  { type: 'constructor' },
  { ...action, sequence: 1.5 },
  { ...action, grant: 0 },
  { ...action, time: -1 },
  { ...action, page: 'here' },
  { ...action, action: { kind: 'key' } },
  { ...action, evidence: 'two clicks' },
  { ...action, observation: [] },
  { type: 'effect', sequence: 2, grant: 1, effect: { action: 0, kind: 'click' } },
  { type: 'effect', sequence: 2, grant: 1, effect: { action: 1, kind: 'key' } },
  { type: 'effect', sequence: 2, grant: 1, effect: { action: 1, kind: 'click', page: {} } },
  { type: 'effect', sequence: 2, grant: 1 },
  { type: 'loss', reason: 'bored', count: 1 },
  { type: 'loss', reason: 'overflow', count: 0 },
  { type: 'leaving', cause: 'whim' },
])('a page may not say %j', (message) => {
  expect(isFromPage(message)).toBe(false);
});

test('a page obeys the words of the worker only', () => {
  expect(
    ['opened', 'stop', 'taken', 'find_focus', 'switched', 'run'].map((type) => isToPage({ type })),
  ).toEqual([true, true, true, true, true, false]);
});

test.each([
  [undefined, false],
  [['pin'], false],
  [{ anywhere: 'pin' }, false],
  [{ anywhere: '', alone: 'tan' }, false],
  [{ anywhere: 'pin', alone: '' }, false],
  [{ anywhere: 'pin', alone: ['tan'] }, false],
  [{ anywhere: 'pin', alone: 'tan' }, true],
])('with the words %j a configuration is taken: %s', (words, isTaken) => {
  expect(isToPage({ type: 'configuration', configuration: {}, words })).toBe(isTaken);
});
