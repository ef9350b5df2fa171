import { expect, test } from 'vitest';
import {
  directionBetween,
  directionOfArrival,
  directionOfLeaving,
} from '../../../extension/src/capture/history-direction.ts';
import type { PageNavigation } from '../../../extension/src/capture/navigation-api.ts';

const first = { key: 'a', index: 0 };
const second = { key: 'b', index: 1 };

function navigation(from: typeof first | undefined, current: typeof first): PageNavigation {
  const nothing = () => undefined;
  return {
    currentEntry: current,
    cameFrom: from,
    onCurrentEntryChange: nothing,
    onLeaving: nothing,
  };
}

test('entries of one origin are numbered in their order', () => {
  expect(directionBetween(first, second)).toBe('forward');
  expect(directionBetween(second, first)).toBe('back');
  expect(directionBetween(first, first)).toBeUndefined();
  expect(directionBetween(undefined, first)).toBeUndefined();
});

test('a new page is ahead, a traversal goes where its entry lies', () => {
  expect(directionOfLeaving({ type: 'push', to: undefined }, first)).toBe('forward');
  expect(directionOfLeaving({ type: 'traverse', to: first }, second)).toBe('back');
  expect(directionOfLeaving({ type: 'traverse', to: undefined }, second)).toBeUndefined();
  expect(directionOfLeaving({ type: 'reload', to: undefined }, second)).toBeUndefined();
});

test('who comes from an entry of the same origin came the way that the entries lie', () => {
  expect(directionOfArrival(navigation(second, first), 'back')).toBe('back');
  expect(directionOfArrival(navigation(first, second), undefined)).toBe('forward');
});

test('who comes from another origin comes back the other way than it was left', () => {
  expect(directionOfArrival(navigation(undefined, first), 'forward')).toBe('back');
  expect(directionOfArrival(navigation(first, first), 'back')).toBe('forward');
  expect(directionOfArrival(undefined, 'forward')).toBe('back');
  expect(directionOfArrival(navigation(undefined, first), undefined)).toBeUndefined();
});
