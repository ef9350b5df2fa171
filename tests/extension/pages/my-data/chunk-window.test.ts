// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import {
  type ChunkRange,
  createChunkWindow,
} from '../../../../extension/src/pages/my-data/chunk-window.ts';

/** jsdom lays nothing out: the test says which chunks are near the view. */
class Views {
  static tell: (seen: readonly (readonly [Element | undefined, boolean])[]) => void;
  constructor(listener: (entries: readonly object[]) => void) {
    Views.tell = (seen) =>
      listener(seen.map(([target, isIntersecting]) => ({ target, isIntersecting })));
  }
  observe(): void {}
  disconnect(): void {}
}
vi.stubGlobal('IntersectionObserver', Views);

let container: HTMLElement;
let asked: ChunkRange[];

beforeEach(() => {
  document.body.innerHTML = '<div id="steps"></div>';
  container = document.getElementById('steps') ?? document.body;
  asked = [];
});

function openWindow() {
  return createChunkWindow({
    container,
    contentOf: (range) => {
      asked.push({ from: range.from, limit: range.limit });
      const content = document.createElement('button');
      content.textContent = `from ${range.from}`;
      return Promise.resolve(content);
    },
  });
}

const texts = () => [...container.children].map(({ textContent }) => textContent);

test('a long list is chunks of which none is filled before it comes near the view', async () => {
  openWindow().show(10_000);
  expect(container.children).toHaveLength(200);
  expect(asked).toEqual([]);
  Views.tell([[container.children[199], true]]);
  await vi.waitFor(() => expect(texts()[199]).toBe('from 9951'));
  expect(asked).toEqual([{ from: 9951, limit: 50 }]);
});

test('the last chunk asks for no more than there is', async () => {
  openWindow().show(60);
  Views.tell([[container.children[1], true]]);
  await vi.waitFor(() => expect(asked).toEqual([{ from: 51, limit: 10 }]));
});

test('a chunk that is far from the view is emptied, unless a person is at it', async () => {
  openWindow().show(100);
  const [first, second] = container.children;
  Views.tell([
    [first, true],
    [second, true],
  ]);
  await vi.waitFor(() => expect(texts()).toEqual(['from 1', 'from 51']));
  first?.querySelector('button')?.focus();
  Views.tell([
    [first, false],
    [second, false],
  ]);
  expect(texts()).toEqual(['from 1', '']);
});

test('after a change only what comes behind it is asked for again', async () => {
  const chunks = openWindow();
  chunks.show(150);
  Views.tell([...container.children].map((chunk) => [chunk, true]));
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  await chunks.changed(149, 60);
  expect(asked.slice(3)).toEqual([
    { from: 51, limit: 50 },
    { from: 101, limit: 49 },
  ]);
  expect(container.children).toHaveLength(3);
});

test('a chunk that comes near the view while it changes is filled once, so that the focus stays', async () => {
  const chunks = openWindow();
  chunks.show(3);
  Views.tell([[container.children[0], true]]);
  await vi.waitFor(() => expect(texts()).toEqual(['from 1']));
  const changed = chunks.changed(2, 2);
  Views.tell([[container.children[0], true]]);
  await changed;
  container.querySelector('button')?.focus();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(asked).toHaveLength(2);
  expect(document.activeElement?.textContent).toBe('from 1');
});
