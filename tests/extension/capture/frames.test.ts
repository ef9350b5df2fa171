// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FrameLine } from '../../../extension/src/capture/capture-session.ts';
import { pointer, type Recording, record, send } from './page.ts';

let recording: Recording;
let reached: WeakSet<Window>;
let told: string[];
let ask: () => string | undefined;

const frames: FrameLine = {
  isReached: (view) => reached.has(view),
  reach: () => told.push('reach'),
  focus: (is) => told.push(is),
  onFocusAsked: (answer) => {
    ask = answer;
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  reached = new WeakSet();
  told = [];
  document.body.innerHTML = '';
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  // jsdom does not know whether a person acted a moment ago.
  Object.defineProperty(navigator, 'userActivation', {
    value: { isActive: true },
    configurable: true,
  });
});

afterEach(() => {
  recording.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function addFrame(): Window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (!frame.contentWindow) throw new Error('the frame has no window');
  return frame.contentWindow;
}

function focusFrame(): void {
  document.querySelector('iframe')?.focus();
  send(window, new FocusEvent('blur'));
  vi.advanceTimersByTime(0);
}

test('a frame without our script is asked for, and counted once if it stays silent', () => {
  addFrame();
  recording = record({ frames });
  pointer(document.body);
  expect(told).toEqual(['reach']);
  vi.advanceTimersByTime(1000);
  expect(recording.lost).toEqual(['frame_not_reached']);
  pointer(document.body);
  vi.advanceTimersByTime(1000);
  expect(recording.lost).toEqual(['frame_not_reached']);
});

test('a frame that is reached in time is not counted', () => {
  const view = addFrame();
  recording = record({ frames });
  reached.add(view);
  vi.advanceTimersByTime(1000);
  expect(recording.lost).toEqual([]);
});

test('a frame that loads later is asked for', () => {
  recording = record({ frames });
  addFrame();
  send(document.querySelector('iframe') ?? document, new Event('load'));
  expect(told).toEqual(['reach']);
});

test('who goes into a frame before it is reached loses something, which is counted at once', () => {
  recording = record({ frames });
  addFrame();
  focusFrame();
  expect([...told].sort()).toEqual(['lost', 'reach']);
  expect(recording.lost).toEqual(['frame_not_reached']);
  expect(ask()).toBeUndefined();
});

test('a frame that cannot be looked into is told as such when the worker asks', () => {
  recording = record({ frames });
  const foreign = {
    get document(): Document {
      throw new DOMException('cross-origin', 'SecurityError');
    },
  };
  const view: Window = Object.create(window, Object.getOwnPropertyDescriptors(foreign));
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(view);
  addFrame();
  expect(ask()).toBe('here');
  focusFrame();
  expect(ask()).toBe('in_frame');
  expect(told).toEqual(['lost']);
});

test('a script that moves the focus into a frame is not a person who goes there', () => {
  recording = record({ frames });
  Object.defineProperty(navigator, 'userActivation', {
    value: { isActive: false },
    configurable: true,
  });
  focusFrame();
  expect(ask()).toBeUndefined();
});
