// A list that may have a hundred thousand items: it is cut into chunks that are filled when they come near the view and
// emptied when they are far from it. What is empty is as high as it was, or as is usual.
import { textElement } from '../page-elements.ts';

export const chunkSize = 50;
const usualHeight = 96;
/** How far from the view chunks are filled, in pixels. */
const reach = 1500;

export interface ChunkRange {
  /** The first item, from 1. */
  readonly from: number;
  readonly limit: number;
}

export interface ChunkWindow {
  /** Another list, of so many items. */
  show(total: number): void;
  /** The same list has so many items now, and other ones from this one on. */
  changed(total: number, from: number): Promise<void>;
}

export interface ChunkWindowSettings {
  readonly container: HTMLElement;
  readonly contentOf: (range: ChunkRange) => Promise<HTMLElement>;
}

interface Chunk extends ChunkRange {
  readonly element: HTMLElement;
  isWanted: boolean;
  isFilled: boolean;
  /** While its content is on the way. */
  filling: Promise<void> | undefined;
}

interface Chunks {
  readonly settings: ChunkWindowSettings;
  list: Chunk[];
  isFilling: boolean;
}

/** A chunk that a person is at stays, also where they scroll on. */
function hasAttention({ element }: Chunk): boolean {
  return (
    element.contains(document.activeElement) || element.querySelector('details[open]') !== null
  );
}

function distanceFromView({ element }: Chunk): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(top - window.innerHeight, -bottom, 0);
}

async function bringContent(chunks: Chunks, chunk: Chunk): Promise<void> {
  const content = await chunks.settings.contentOf(chunk);
  chunk.filling = undefined;
  if (!chunks.list.includes(chunk)) return;
  chunk.isFilled = true;
  chunk.element.replaceChildren(content);
  chunk.element.style.minHeight = '';
}

/** Once at a time: what came a second time would take the focus away from what a person is at. */
function fill(chunks: Chunks, chunk: Chunk): Promise<void> {
  chunk.filling ??= bringContent(chunks, chunk);
  return chunk.filling;
}

function empty(chunk: Chunk): void {
  if (!chunk.isFilled || hasAttention(chunk)) return;
  chunk.element.style.minHeight = `${chunk.element.offsetHeight}px`;
  chunk.element.replaceChildren();
  chunk.isFilled = false;
}

function nearestWanted({ list }: Chunks): Chunk | undefined {
  const wanted = list.filter(({ isWanted, isFilled }) => isWanted && !isFilled);
  return wanted.sort((left, right) => distanceFromView(left) - distanceFromView(right))[0];
}

/** One at a time, the nearest first: who scrolls far passes many. */
async function fillWanted(chunks: Chunks): Promise<void> {
  if (chunks.isFilling) return;
  chunks.isFilling = true;
  let next = nearestWanted(chunks);
  while (next !== undefined) {
    await fill(chunks, next);
    next = nearestWanted(chunks);
  }
  chunks.isFilling = false;
}

function emptyChunk(range: ChunkRange): Chunk {
  const element = textElement('div', '', 'chunk');
  element.style.minHeight = `${range.limit * usualHeight}px`;
  return { ...range, element, isWanted: false, isFilled: false, filling: undefined };
}

function chunksOf(total: number): Chunk[] {
  const count = Math.ceil(total / chunkSize);
  return Array.from({ length: count }, (_, index) => {
    const from = index * chunkSize + 1;
    return emptyChunk({ from, limit: Math.min(chunkSize, total - from + 1) });
  });
}

/** Chunks that hold the same range as before are kept as they are. */
function fitted(present: readonly Chunk[], total: number): Chunk[] {
  return chunksOf(total).map((chunk, index) => {
    const before = present[index];
    return before?.limit === chunk.limit ? before : chunk;
  });
}

export function createChunkWindow(settings: ChunkWindowSettings): ChunkWindow {
  const chunks: Chunks = { settings, list: [], isFilling: false };
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = new Map(entries.map(({ target, isIntersecting }) => [target, isIntersecting]));
      for (const chunk of chunks.list) {
        chunk.isWanted = seen.get(chunk.element) ?? chunk.isWanted;
        if (!chunk.isWanted) empty(chunk);
      }
      void fillWanted(chunks);
    },
    { rootMargin: `${reach}px 0px` },
  );

  function put(list: Chunk[]): void {
    observer.disconnect();
    chunks.list = list;
    settings.container.replaceChildren(...list.map(({ element }) => element));
    for (const { element } of list) observer.observe(element);
  }

  return {
    show: (total) => put(chunksOf(total)),
    async changed(total, from) {
      const present = chunks.list;
      const next = fitted(present, total);
      const stale = present.filter((chunk) => chunk.isFilled && chunk.from + chunk.limit > from);
      put(next);
      for (const chunk of next) {
        const isStale = stale.some((one) => one.from === chunk.from);
        if (!isStale) continue;
        // What was asked for before may be of the list as it was.
        await chunk.filling;
        await fill(chunks, chunk);
      }
    },
  };
}
