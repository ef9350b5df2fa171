import { expect, test } from 'vitest';
import type { ToHost } from '../../../extension/src/protocol/protocol.ts';
import { createViewConnections } from '../../../extension/src/relay/view-connections.ts';
import { createLine } from './line-pair.ts';
import { recordingState } from './made-up-events.ts';

function createViews(isThere = true) {
  const sent: ToHost[] = [];
  const views = createViewConnections((message) => {
    if (isThere) sent.push(message);
    return isThere;
  });
  const open = () => {
    const { line, far } = createLine();
    views.add(line);
    const resume = (id: number) =>
      views.receive(line, { type: 'request', id, request: { type: 'resume' } });
    return { far, resume };
  };
  return { views, sent, open };
}

test('an answer goes to the page that asked', () => {
  const { views, sent, open } = createViews();
  const [first, second] = [open(), open()];
  first.resume(1);
  second.resume(1);
  const request = sent.map((message) => ('request' in message ? message.request : 0));
  views.answered({ type: 'done', request: request[1] ?? 0 });
  expect(first.far.received).toEqual([]);
  expect(second.far.received).toEqual([{ type: 'answer', id: 1, answer: { type: 'done' } }]);
});

test('a page hears when the host is missing or goes away', () => {
  const missing = { type: 'answer', id: 4, answer: { type: 'error', code: 'host_missing' } };
  const without = createViews(false).open();
  without.resume(4);
  expect(without.far.received).toEqual([missing]);
  const { views, open } = createViews();
  const view = open();
  view.resume(4);
  views.lost();
  expect(view.far.received).toEqual([missing]);
});

test('a page that opens sees the present state', () => {
  const { views, open } = createViews();
  views.apply(recordingState);
  expect(open().far.received).toEqual([{ type: 'view', state: recordingState }]);
});
