import { expect, test } from 'vitest';
import type { ToHost } from '../../../extension/src/protocol/protocol.ts';
import type { Request } from '../../../extension/src/protocol/view-messages.ts';
import { newestProtocol } from '../../../extension/src/relay/host-connection.ts';
import { createViewConnections } from '../../../extension/src/relay/view-connections.ts';
import { createLine } from './line-pair.ts';
import { recordingState } from './made-up-events.ts';

function createViews(isThere = true, protocol = newestProtocol) {
  const sent: ToHost[] = [];
  const send = (message: ToHost) => {
    if (isThere) sent.push(message);
    return isThere;
  };
  const views = createViewConnections(send, () => protocol);
  const open = () => {
    const { line, far } = createLine();
    views.add(line);
    const ask = (id: number, request: Request) =>
      views.receive(line, { type: 'request', id, request });
    const resume = (id: number) => ask(id, { type: 'resume' });
    return { far, ask, resume };
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

test('what the host says of a task reaches the page as it is, without the number of the request', () => {
  const { views, sent, open } = createViews();
  const view = open();
  const request = { type: 'list_task_steps', task: 7, from: 51, limit: 50 } as const;
  view.ask(3, request);
  expect(sent).toEqual([{ ...request, request: 1 }]);
  views.answered({ type: 'task_steps', request: 1, task: 7, steps: [], more: false });
  expect(view.far.received).toEqual([
    { type: 'answer', id: 3, answer: { type: 'task_steps', task: 7, steps: [], more: false } },
  ]);
});

test('a host that is too old to show the data is not asked', () => {
  const { sent, open } = createViews(true, 2);
  const view = open();
  view.ask(5, { type: 'list_losses' });
  view.resume(6);
  expect(sent.map(({ type }) => type)).toEqual(['resume']);
  expect(view.far.received).toEqual([
    { type: 'answer', id: 5, answer: { type: 'error', code: 'protocol_mismatch' } },
  ]);
});

test('a page that opens sees the present state', () => {
  const { views, open } = createViews();
  views.apply(recordingState);
  expect(open().far.received).toEqual([{ type: 'view', state: recordingState }]);
});
