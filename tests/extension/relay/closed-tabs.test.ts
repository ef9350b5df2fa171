import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClosedTabs } from '../../../extension/src/relay/closed-tabs.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function browser() {
  const open = new Set([1]);
  const heard: string[] = [];
  const tabs = createClosedTabs({
    tabExists: async (tab) => open.has(tab),
    gone: (tab) => heard.push(`gone ${tab}`),
    closed: (tab) => heard.push(`closed ${tab}`),
  });
  return { open, heard, tabs };
}

test('a tab that is not there any more was closed; that it is gone is known at once', async () => {
  const { open, heard, tabs } = browser();
  open.delete(1);
  tabs.lineEnded(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(['gone 1']);
  await vi.advanceTimersByTimeAsync(200);
  expect(heard).toEqual(['gone 1', 'gone 1', 'closed 1']);
});

test('a tab that the browser still names for a moment was closed', async () => {
  const { open, heard, tabs } = browser();
  tabs.lineEnded(1);
  await vi.advanceTimersByTimeAsync(100);
  open.delete(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(heard).toEqual(['gone 1', 'closed 1']);
});

test('a tab that shows a page of others was not closed', async () => {
  const { heard, tabs } = browser();
  tabs.lineEnded(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).toEqual(['gone 1']);
});

test('a tab that shows the next page in time is neither closed nor gone', async () => {
  const { heard, tabs } = browser();
  tabs.lineEnded(1);
  await vi.advanceTimersByTimeAsync(199);
  tabs.connected(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).toEqual([]);
});
