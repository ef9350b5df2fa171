// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clickOn, find, keyDown, keyUp, type Recording, record, type } from './page.ts';

let recording: Recording;

beforeEach(() => {
  document.body.innerHTML = '<button>Go</button><input aria-label="Name">';
  recording = record({ granted: ['shortcuts'] });
});

afterEach(() => {
  recording.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('nobody looks around the page for an action that the guard refuses', () => {
  const searches = [
    vi.spyOn(Document.prototype, 'querySelectorAll'),
    vi.spyOn(Document.prototype, 'getElementsByTagName'),
  ];
  clickOn(find('button'));
  type(find('input'), 'a');
  expect(recording.lost).toContain('no_consent');
  expect(searches.map((search) => search.mock.calls)).toEqual([[], []]);
});

test('a key that makes text leaves nothing behind, not even a timer', () => {
  vi.useFakeTimers();
  keyDown(find('input'), 'a');
  keyUp(find('input'), 'a');
  expect(vi.getTimerCount()).toBe(0);
  expect(recording.actions).toEqual([]);
});
