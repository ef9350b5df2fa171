import { describePage } from '../describe/describe.ts';
import type { Page } from '../protocol/page-messages.ts';
import { createCandidateSearch, type Depth } from './candidates.ts';
import { type Layers, openLayers } from './layers.ts';
import { type Said, whatIsSaid } from './messages.ts';

/** What of a page may be the effect of an action, at one instant. */
export interface Snapshot {
  /** Whether the document was still being read: then what it holds from the start is yet to come. */
  readonly isLoading: boolean;
  readonly page: Page;
  readonly layers: Layers;
  readonly said: Said;
}

/** Gives snapshots of this document; the elements say which shadow roots belong to what happens. */
export type TakeSnapshot = (elements: readonly Element[], depth: Depth) => Snapshot;

export function createSnapshots(): TakeSnapshot {
  const search = createCandidateSearch();
  let open: Layers = new Map();
  return (elements, depth) => {
    const { layers, regions } = search.find(elements, depth);
    open = openLayers(layers, open);
    return {
      isLoading: document.readyState === 'loading',
      page: describePage(),
      layers: open,
      said: whatIsSaid(regions),
    };
  };
}
