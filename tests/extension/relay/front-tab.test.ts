import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFrontTab } from '../../../extension/src/relay/front-tab.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Tab 1 is in front, tab 2 is open behind it. */
function twoTabs() {
  const switched: number[] = [];
  const front = createFrontTab((tab) => switched.push(tab));
  front.connected(1, true);
  front.connected(2, false);
  return { front, switched };
}

test.each([
  ['the one that is left tells first', [1, 2]],
  ['the one that is come to tells first', [2, 1]],
])('a person who goes to another tab switches; %s', (_order, order) => {
  const { front, switched } = twoTabs();
  for (const tab of order) front.changed(tab, tab === 2);
  vi.advanceTimersByTime(1000);
  expect(switched).toEqual([2]);
});

test('a tab that opens in front is no switch, going back to the first is one', () => {
  const { front, switched } = twoTabs();
  front.connected(3, true);
  front.changed(1, false);
  vi.advanceTimersByTime(1000);
  expect(switched).toEqual([]);
  front.changed(1, true);
  front.changed(3, false);
  vi.advanceTimersByTime(1000);
  expect(switched).toEqual([1]);
});

test('coming back from a tab that is closed is no switch, in whatever order that is told', () => {
  const { front, switched } = twoTabs();
  front.changed(2, true);
  front.gone(1);
  vi.advanceTimersByTime(1000);
  front.connected(3, true);
  front.gone(3);
  front.changed(2, true);
  vi.advanceTimersByTime(1000);
  front.connected(4, true);
  front.changed(4, false);
  front.changed(2, true);
  front.gone(4);
  vi.advanceTimersByTime(1000);
  expect(switched).toEqual([]);
});

test('a person who comes to another tab by way of unknown ones has switched', () => {
  const { front, switched } = twoTabs();
  front.changed(1, false);
  vi.advanceTimersByTime(60_000);
  front.changed(2, true);
  vi.advanceTimersByTime(1000);
  expect(switched).toEqual([2]);
});

test('a person who comes back to the same tab has not switched', () => {
  const { front, switched } = twoTabs();
  front.changed(1, false);
  front.changed(1, true);
  vi.advanceTimersByTime(1000);
  expect(switched).toEqual([]);
});

test('a tab that is seen in another window is no switch while the first is seen too', () => {
  const { front, switched } = twoTabs();
  front.changed(2, true);
  vi.advanceTimersByTime(1000);
  expect(switched).toEqual([]);
});

test('a person who only passes through a tab has not switched to it', () => {
  const { front, switched } = twoTabs();
  front.changed(1, false);
  front.changed(2, true);
  front.changed(2, false);
  front.changed(1, true);
  vi.advanceTimersByTime(1000);
  expect(switched).toEqual([]);
});

test('another page in the tab in front changes nothing', () => {
  const { front, switched } = twoTabs();
  front.connected(1, true);
  vi.advanceTimersByTime(1000);
  front.changed(2, true);
  front.changed(1, false);
  vi.advanceTimersByTime(1000);
  expect(switched).toEqual([2]);
});
