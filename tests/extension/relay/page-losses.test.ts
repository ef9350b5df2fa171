import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPageLosses } from '../../../extension/src/relay/page-losses.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('losses are counted by reason and go on from what was counted before', () => {
  const losses = createPageLosses(new Map([['too_large', 2]]), () => undefined);
  losses.add('too_large');
  losses.add('untrusted_event');
  expect(losses.messages()).toEqual([
    { type: 'loss', reason: 'too_large', count: 3 },
    { type: 'loss', reason: 'untrusted_event', count: 1 },
  ]);
  expect(losses.counts().get('too_large')).toBe(3);
});

test('many losses in a moment are told once', () => {
  const tell = vi.fn();
  const losses = createPageLosses(undefined, tell);
  for (let count = 0; count < 1000; count += 1) {
    losses.add('untrusted_event');
    losses.tellSoon();
  }
  expect(losses.areTold()).toBe(false);
  vi.runAllTimers();
  expect(tell).toHaveBeenCalledTimes(1);
});

test('what is settled is not told again in a moment', () => {
  const tell = vi.fn();
  const losses = createPageLosses(undefined, tell);
  losses.add('untrusted_event');
  losses.tellSoon();
  losses.settle();
  expect(losses.areTold()).toBe(true);
  vi.runAllTimers();
  expect(tell).not.toHaveBeenCalled();
});
