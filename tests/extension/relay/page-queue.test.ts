import { expect, test } from 'vitest';
import { createPageQueue, type Unnumbered } from '../../../extension/src/relay/page-queue.ts';
import { effectOf, navigation } from './made-up-events.ts';

function unnumbered(title = 'Orders'): Unnumbered {
  const { grant, time, page, action } = navigation('', 1, title);
  return { type: 'action', grant, time, page, action };
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
  expect(queue.add(unnumbered())).toMatchObject({ key: 1 });
});

test('the size of an event is that of its bytes in UTF-8', () => {
  const fits = (text: string) => typeof createPageQueue().add(unnumbered(text)) !== 'string';
  const around = new TextEncoder().encode(JSON.stringify(unnumbered(''))).length;
  for (const character of ['a', 'é', '日', '𝄞']) {
    const bytes = new TextEncoder().encode(character).length;
    const most = Math.floor((64 * 1024 - around) / bytes);
    expect([fits(character.repeat(most)), fits(character.repeat(most + 1))]).toEqual([true, false]);
  }
});

test('at most 500 events wait in a page', () => {
  const queue = createPageQueue();
  for (let count = 0; count < 500; count += 1) queue.add(unnumbered());
  expect(queue.add(unnumbered())).toBe('overflow');
  queue.taken(1);
  expect(queue.add(unnumbered())).toMatchObject({ key: 501 });
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
  expect(queue.add(unnumbered())).toMatchObject({ message: { sequence: 3 } });
});

test('a script that takes over goes on where the other stopped', () => {
  const queue = createPageQueue();
  queue.add(unnumbered());
  expect(createPageQueue(queue.content()).add(unnumbered())).toMatchObject({ key: 2 });
});

function effect(action: number): Unnumbered {
  return { type: 'effect', grant: 3, effect: effectOf(action) };
}

test('an effect is numbered like an event and names its action', () => {
  const queue = createPageQueue();
  const key = keyOf(queue.add(unnumbered()));
  expect(queue.add(effect(key))).toMatchObject({ message: { sequence: 2, effect: { action: 1 } } });
});

test('an effect names its action also after what waits was numbered anew', () => {
  const queue = createPageQueue();
  queue.add(unnumbered());
  const second = keyOf(queue.add(unnumbered()));
  queue.add(effect(second));
  queue.taken(1);
  queue.renumber();
  expect(queue.messages()).toMatchObject([{ sequence: 1 }, { sequence: 2, effect: { action: 1 } }]);
  const later = keyOf(queue.add(unnumbered()));
  expect(queue.add(effect(second))).toMatchObject({ message: { effect: { action: 1 } } });
  expect(queue.add(effect(later))).toMatchObject({ message: { effect: { action: 3 } } });
});

test('an effect whose action went under another document id is of no use', () => {
  const queue = createPageQueue();
  const first = keyOf(queue.add(unnumbered()));
  queue.add(effect(first));
  queue.taken(1);
  queue.renumber();
  expect(queue.messages()).toEqual([]);
  expect(queue.add(effect(first))).toBe('effect_without_action');
  expect(queue.add(unnumbered())).toMatchObject({ message: { sequence: 1 } });
});

function keyOf(added: ReturnType<ReturnType<typeof createPageQueue>['add']>): number {
  if (typeof added === 'string') throw new Error(added);
  return added.key;
}
