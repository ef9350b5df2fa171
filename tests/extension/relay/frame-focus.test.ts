import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FocusMessage } from '../../../extension/src/protocol/page-messages.ts';
import type { DocumentRecord } from '../../../extension/src/protocol/session-records.ts';
import { createFrameFocus, type FrameFocus } from '../../../extension/src/relay/frame-focus.ts';

const tab = 7;
let focus: FrameFocus;
let asked: number;
let entered: string[];

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  entered = [];
  focus = createFrameFocus({
    ask: () => {
      asked += 1;
    },
    entered: ({ document }) => entered.push(document),
    now: Date.now,
  });
});
afterEach(() => vi.useRealTimers());

function tell(document: string, is: FocusMessage['is'], depth = 0): void {
  const record: DocumentRecord = {
    ...{ document, origin: 'https://a.example', tab, frame: 0, taken: 0 },
    ...{ pageLosses: {}, workerLosses: {}, reported: {} },
  };
  focus.told(tab, record, { type: 'focus', is, depth });
}

test.each([0, 1])(
  'a frame of ours that gains the focus is no loss, whoever tells first: %i',
  (first) => {
    const told = [() => tell('page', 'lost'), () => tell('frame', 'gained', 1)];
    told[first]?.();
    told[1 - first]?.();
    vi.advanceTimersByTime(1000);
    expect([asked, entered]).toEqual([0, []]);
  },
);

test('the innermost document that has the focus in a frame counts it', () => {
  tell('page', 'lost');
  vi.advanceTimersByTime(250);
  expect(asked).toBe(1);
  tell('frame', 'in_frame', 1);
  tell('page', 'in_frame', 0);
  vi.advanceTimersByTime(250);
  expect(entered).toEqual(['frame']);
});

test('a document that has the focus itself tells the truth about the pages around it', () => {
  tell('page', 'lost');
  vi.advanceTimersByTime(250);
  tell('page', 'in_frame', 0);
  tell('frame', 'here', 1);
  vi.advanceTimersByTime(250);
  expect(entered).toEqual([]);
});

test('where nobody has the focus, the person has left the tab', () => {
  tell('page', 'lost');
  vi.advanceTimersByTime(1000);
  expect([asked, entered]).toEqual([1, []]);
});

test('each time that a person goes there is counted', () => {
  for (let time = 0; time < 2; time += 1) {
    tell('page', 'lost');
    vi.advanceTimersByTime(250);
    tell('page', 'in_frame', 0);
    vi.advanceTimersByTime(250);
  }
  expect(entered).toEqual(['page', 'page']);
});

test('what a document gains and loses at once is in a frame of it', () => {
  tell('page', 'gained');
  tell('page', 'lost');
  vi.advanceTimersByTime(250);
  expect(asked).toBe(1);
});
