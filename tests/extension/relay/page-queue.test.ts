import { expect, test } from 'vitest';
import { createPageQueue, type Unnumbered } from '../../../extension/src/relay/page-queue.ts';
import { navigation } from './made-up-events.ts';

function unnumbered(title = 'Orders'): Unnumbered {
  const { grant, time, page, action } = navigation('', 1, title);
  return { grant, time, page, action };
}

test('events are numbered from 1 and kept until they are taken', () => {
  const queue = createPageQueue();
  for (let count = 0; count < 3; count += 1) queue.add(unnumbered());
  queue.taken(2);
  expect(queue.messages().map(({ sequence }) => sequence)).toEqual([1, 3]);
});

test('an event that is refused leaves no gap', () => {
  const queue = createPageQueue();
  expect(queue.add(unnumbered('x'.repeat(70_000)))).toBe('too_large');
  expect(queue.add(unnumbered())).toMatchObject({ sequence: 1 });
});

test('at most 500 events wait in a page', () => {
  const queue = createPageQueue();
  for (let count = 0; count < 500; count += 1) queue.add(unnumbered());
  expect(queue.add(unnumbered())).toBe('overflow');
  queue.taken(1);
  expect(queue.add(unnumbered())).toMatchObject({ sequence: 501 });
});

test('at most a megabyte waits in a page', () => {
  const queue = createPageQueue();
  const results = Array.from({ length: 20 }, () => queue.add(unnumbered('x'.repeat(60_000))));
  expect(results.at(-1)).toBe('overflow');
});

test('under a new document id what waits is numbered anew', () => {
  const queue = createPageQueue();
  for (let count = 0; count < 3; count += 1) queue.add(unnumbered());
  queue.taken(1);
  queue.renumber();
  expect(queue.messages().map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect(queue.add(unnumbered())).toMatchObject({ sequence: 3 });
});

test('a script that takes over goes on where the other stopped', () => {
  const queue = createPageQueue();
  queue.add(unnumbered());
  expect(createPageQueue(queue.content()).add(unnumbered())).toMatchObject({ sequence: 2 });
});
