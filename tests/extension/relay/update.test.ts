import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUpdate } from '../../../extension/src/relay/update.ts';
import { recordingState } from './made-up-events.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function createScene() {
  const scene = { isQuiet: true, reloads: 0, checks: 0 };
  const update = createUpdate({
    isQuiet: () => scene.isQuiet,
    reload: () => {
      scene.reloads += 1;
    },
    checkForUpdate: async () => {
      scene.checks += 1;
    },
  });
  return { scene, update };
}

test('a new version is taken once, in a quiet moment', () => {
  const { scene, update } = createScene();
  update.available();
  vi.advanceTimersByTime(60_000);
  expect(scene.reloads).toBe(1);
});

test('while something waits for the host, the new version waits too', () => {
  const { scene, update } = createScene();
  scene.isQuiet = false;
  update.available();
  vi.advanceTimersByTime(600_000);
  expect(scene.reloads).toBe(0);
  scene.isQuiet = true;
  vi.advanceTimersByTime(1000);
  expect(scene.reloads).toBe(1);
});

test('another policy makes the browser look for a new version, the first one does not', () => {
  const { scene, update } = createScene();
  update.apply(recordingState);
  update.apply({ ...recordingState, recording: 'paused' });
  vi.advanceTimersByTime(60_000);
  expect(scene.checks).toBe(0);
  update.apply({ ...recordingState, notice: 'another digest' });
  vi.advanceTimersByTime(60_000);
  expect(scene.checks).toBe(1);
});

test('a moment without a host or a policy is no other policy', () => {
  const { scene, update } = createScene();
  update.apply(recordingState);
  update.apply({ ...recordingState, notice: '' });
  update.apply(recordingState);
  vi.advanceTimersByTime(60_000);
  expect(scene.checks).toBe(0);
});
