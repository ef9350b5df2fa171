import { expect, test, vi } from 'vitest';
import { createFrameReach } from '../../../extension/src/relay/frame-reach.ts';

test('frames that come together are reached together', () => {
  vi.useFakeTimers();
  const injected: number[] = [];
  const reach = createFrameReach(async (tab) => {
    injected.push(tab);
  });
  for (let frame = 0; frame < 100; frame += 1) reach(1);
  reach(2);
  vi.advanceTimersByTime(1000);
  reach(1);
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  expect(injected).toEqual([1, 2, 1]);
});
