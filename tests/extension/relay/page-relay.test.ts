// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type {
  CapturedAction,
  CaptureSession,
} from '../../../extension/src/capture/capture-session.ts';
import { type DropReason, sensitiveWords } from '../../../extension/src/protocol/protocol.ts';
import { send } from '../capture/trusted-event.ts';
import { createLine, type FarEnd } from './line-pair.ts';
import { effectOf, recordingState } from './made-up-events.ts';

const farEnds: FarEnd[] = [];
let emit: CaptureSession['emit'];
let emitEffect: CaptureSession['emitEffect'];
let count: (reason: DropReason) => void;

vi.mock('../../../extension/src/platform/browser.ts', () => ({
  browserName: () => 'chromium',
  connectPageToWorker: () => {
    const { line, far } = createLine();
    farEnds.push(far);
    return line;
  },
}));
vi.mock('../../../extension/src/capture/capture.ts', () => ({
  startCapture: (session: CaptureSession) => {
    emit = session.emit;
    emitEffect = session.emitEffect;
    count = session.count;
  },
}));

const [app] = recordingState.apps;
const configuration = { grant: 3, app, granted: ['navigation'], before: {}, takesEffects: true };
const captured: CapturedAction = {
  action: { kind: 'navigate', cause: 'other', mode: 'full_page' },
  page: { url: 'https://orders.example.com/', title: '' },
};

function lastLine(): FarEnd {
  const far = farEnds.at(-1);
  if (far === undefined) throw new Error('the page has not connected');
  return far;
}

function typeOf(message: unknown): string {
  return (message as { type: string }).type;
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
  lastLine().say({ type: 'configuration', configuration, words: sensitiveWords });
});

afterEach(() => {
  globalThis.fairtraceRelay?.end();
  globalThis.fairtraceRelay = undefined;
  vi.useRealTimers();
});

test('what happens while the line is cut goes out after what waits, in order', () => {
  emit(captured, 1);
  lastLine().cut();
  vi.advanceTimersByTime(1000);
  const again = lastLine();
  emit(captured, 2);
  expect(sequencesOf(again)).toEqual([]);
  again.say({ type: 'opened', document: 'd1' });
  emit(captured, 3);
  expect(sequencesOf(again)).toEqual([1, 2, 3]);
});

test('what the worker has taken is not sent again', () => {
  emit(captured, 1);
  lastLine().say({ type: 'taken', sequence: 1 });
  emit(captured, 2);
  lastLine().cut();
  vi.advanceTimersByTime(1000);
  lastLine().say({ type: 'opened', document: 'd1' });
  expect(sequencesOf(lastLine())).toEqual([2]);
});

test('under a new document id what waits is numbered from 1', () => {
  emit(captured, 1);
  lastLine().say({ type: 'taken', sequence: 1 });
  emit(captured, 2);
  lastLine().cut();
  vi.advanceTimersByTime(1000);
  lastLine().say({ type: 'opened', document: 'd2' });
  expect(sequencesOf(lastLine())).toEqual([1]);
});

test('what was not captured is told before the page is left', () => {
  count('no_consent');
  count('no_consent');
  send(window, new Event('pagehide'));
  expect(farEnds).toHaveLength(2);
  for (const { received } of farEnds) {
    expect(received.at(-1)).toEqual({ type: 'loss', reason: 'no_consent', count: 2 });
  }
});

test('what is not taken when the page is left goes out on a new line', () => {
  emit(captured, 1);
  emit(captured, 2);
  lastLine().say({ type: 'taken', sequence: 1 });
  send(window, new Event('pagehide'));
  expect(farEnds).toHaveLength(2);
  expect(lastLine().received).toMatchObject([
    { type: 'ready', document: 'd1' },
    { type: 'action', sequence: 2 },
  ]);
});

test('what is captured while the page is being left goes the same way', () => {
  send(window, new Event('pagehide'));
  emit(captured, 1);
  count('no_consent');
  expect(farEnds).toHaveLength(2);
  expect(lastLine().received).toMatchObject([
    { type: 'ready', document: 'd1' },
    { type: 'action', sequence: 1 },
    { type: 'loss', reason: 'no_consent', count: 1 },
  ]);
});

test('a page that is left with nothing to tell opens no line', () => {
  send(window, new Event('pagehide'));
  expect(farEnds).toHaveLength(1);
});

test('a page that comes back from the cache connects again', () => {
  emit(captured, 1);
  send(window, new Event('pagehide'));
  const shown = new Event('pageshow');
  Object.defineProperty(shown, 'persisted', { value: true });
  send(window, shown);
  lastLine().say({ type: 'opened', document: 'd1' });
  emit(captured, 2);
  expect(sequencesOf(lastLine())).toEqual([1, 2]);
});

test('the page at the top of a tab tells whether it is seen, but not when it is left', () => {
  const told = () => lastLine().received.filter((one) => typeOf(one) === 'visibility');
  send(document, new Event('visibilitychange'));
  expect(told()).toMatchObject([{ isVisible: true, page: { url: location.href } }]);
  send(window, new Event('pagehide'));
  send(document, new Event('visibilitychange'));
  expect(told()).toHaveLength(1);
});

test('a page that is made ready in advance connects when it is shown', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  globalThis.fairtraceRelay?.end();
  farEnds.length = 0;
  const { startPageRelay } = await import('../../../extension/src/relay/page-relay.ts');
  startPageRelay();
  expect(farEnds).toEqual([]);
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(farEnds).toHaveLength(1);
});

test('an effect goes nowhere if the host takes none', () => {
  const effect = effectOf(1);
  lastLine().say({
    type: 'configuration',
    configuration: { ...configuration, takesEffects: false },
    words: sensitiveWords,
  });
  emit(captured, 1);
  emitEffect(effect);
  lastLine().say({ type: 'configuration', configuration, words: sensitiveWords });
  emitEffect(effect);
  expect(lastLine().received.filter((one) => typeOf(one) === 'effect')).toMatchObject([
    { sequence: 2, effect: { action: 1 } },
  ]);
});

test('nothing is captured by a configuration without the words of secrets', () => {
  const before = emit;
  lastLine().say({ type: 'configuration', configuration: { ...configuration, grant: 4 } });
  expect(emit).toBe(before);
});

test('capture goes on while the worker starts again', () => {
  const before = emit;
  lastLine().cut();
  vi.advanceTimersByTime(1000);
  lastLine().say({ type: 'opened', document: 'd1' });
  lastLine().say({ type: 'configuration', configuration, words: sensitiveWords });
  expect(emit).toBe(before);
});

test('a second script leaves a connected one alone and takes over from one that is cut off', async () => {
  const { startPageRelay } = await import('../../../extension/src/relay/page-relay.ts');
  startPageRelay();
  expect(farEnds).toHaveLength(1);
  emit(captured, 1);
  lastLine().cut();
  startPageRelay();
  expect(farEnds).toHaveLength(2);
  lastLine().say({ type: 'opened', document: 'd1' });
  expect(sequencesOf(lastLine())).toEqual([1]);
});

test('an element whose id is our own name is not taken for our script', async () => {
  globalThis.fairtraceRelay?.end();
  Reflect.deleteProperty(globalThis, 'fairtraceRelay');
  document.body.innerHTML = '<b id="fairtraceRelay"></b>';
  const { startPageRelay } = await import('../../../extension/src/relay/page-relay.ts');
  startPageRelay();
  expect(farEnds).toHaveLength(2);
});

test('a script that says the page is left, or comes back, changes nothing', () => {
  emit(captured, 1);
  const shown = new Event('pageshow');
  Object.defineProperty(shown, 'persisted', { value: true });
  for (const event of [new Event('pagehide'), shown]) dispatchEvent(event);
  expect(farEnds).toHaveLength(1);
});
