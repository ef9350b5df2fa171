// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Action, DropReason } from '../../../extension/src/protocol/protocol.ts';
import { createLine, type FarEnd } from './line-pair.ts';
import { recordingState } from './made-up-events.ts';

const farEnds: FarEnd[] = [];
let emit: (action: Action, time: number) => void;
let count: (reason: DropReason) => void;

vi.mock('../../../extension/src/platform/browser.ts', () => ({
  connectPageToWorker: () => {
    const { line, far } = createLine();
    farEnds.push(far);
    return line;
  },
}));
vi.mock('../../../extension/src/capture/capture.ts', () => ({
  startCapture: (session: { emit: typeof emit; count: typeof count }) => {
    emit = session.emit;
    count = session.count;
  },
}));

const [app] = recordingState.apps;
const configuration = { grant: 3, app, granted: ['navigation'] };
const action: Action = { kind: 'navigate', cause: 'other', mode: 'full_page' };

function lastLine(): FarEnd {
  const far = farEnds.at(-1);
  if (far === undefined) throw new Error('the page has not connected');
  return far;
}

function sequencesOf(far: FarEnd): unknown[] {
  const sent = far.received as { type: string; sequence?: number }[];
  return sent.filter(({ type }) => type === 'action').map(({ sequence }) => sequence);
}

beforeEach(async () => {
  vi.useFakeTimers();
  farEnds.length = 0;
  const { startPageRelay } = await import('../../../extension/src/relay/page-relay.ts');
  startPageRelay();
  lastLine().say({ type: 'opened', document: 'd1' });
  lastLine().say({ type: 'configuration', configuration });
});

afterEach(() => {
  globalThis.fairtraceRelay?.();
  globalThis.fairtraceRelay = undefined;
  vi.useRealTimers();
});

test('what happens while the line is cut goes out after what waits, in order', () => {
  emit(action, 1);
  lastLine().cut();
  vi.advanceTimersByTime(1000);
  const again = lastLine();
  emit(action, 2);
  expect(sequencesOf(again)).toEqual([]);
  again.say({ type: 'opened', document: 'd1' });
  emit(action, 3);
  expect(sequencesOf(again)).toEqual([1, 2, 3]);
});

test('what the worker has taken is not sent again', () => {
  emit(action, 1);
  lastLine().say({ type: 'taken', sequence: 1 });
  emit(action, 2);
  lastLine().cut();
  vi.advanceTimersByTime(1000);
  lastLine().say({ type: 'opened', document: 'd1' });
  expect(sequencesOf(lastLine())).toEqual([2]);
});

test('under a new document id what waits is numbered from 1', () => {
  emit(action, 1);
  lastLine().say({ type: 'taken', sequence: 1 });
  emit(action, 2);
  lastLine().cut();
  vi.advanceTimersByTime(1000);
  lastLine().say({ type: 'opened', document: 'd2' });
  expect(sequencesOf(lastLine())).toEqual([1]);
});

test('what was not captured is told before the page is left', () => {
  count('no_consent');
  count('no_consent');
  dispatchEvent(new Event('pagehide'));
  expect(lastLine().received.at(-1)).toEqual({ type: 'loss', reason: 'no_consent', count: 2 });
});

test('capture goes on while the worker starts again', () => {
  const before = emit;
  lastLine().cut();
  vi.advanceTimersByTime(1000);
  lastLine().say({ type: 'opened', document: 'd1' });
  lastLine().say({ type: 'configuration', configuration });
  expect(emit).toBe(before);
});
