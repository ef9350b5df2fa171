import { describedRole, hasAttribute, nameWithoutValues, pageText } from '../describe/describe.ts';
import type { Layer } from '../protocol/protocol.ts';
import { isDrawn } from './drawn.ts';

const nameLimit = 256;
const mostNamed = 32;
/** Whatever opens above the page is named by these and never by what it holds. */
const naming = ['aria-label', 'aria-labelledby', 'title'];

/** Open layers, as a screen reader would call them. */
export type Layers = ReadonlyMap<Element, Layer>;

/** Those of the elements that are open. What was open before keeps its name: to compute one takes time. */
export function openLayers(candidates: readonly Element[], before: Layers = new Map()): Layers {
  const open = candidates.filter(isDrawn).slice(0, mostNamed);
  return new Map(open.map((element) => [element, before.get(element) ?? layerOf(element)]));
}

function layerOf(element: Element): Layer {
  const isNamed = naming.some((name) => hasAttribute(element, name));
  const name = isNamed ? pageText(nameWithoutValues(element), nameLimit) : '';
  return { role: describedRole(element), name };
}
