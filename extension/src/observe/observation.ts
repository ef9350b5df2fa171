import {
  contains,
  describedRole,
  isShadowRoot,
  matches,
  pageText,
  type Tree,
  treeOf,
} from '../describe/describe.ts';
import type { Observation, Observed } from '../protocol/protocol.ts';
import { createInteractiveElements, type Interactive, isUsable } from './interactive-elements.ts';
import { createQuickName } from './quick-name.ts';

const mostElements = 200;
const nameLimit = 128;
const mostCounted = 1_000_000;
const modal = 'dialog:modal,[aria-modal=true]';

/**
 * What could have been used instead: the page's interactive elements at this instant, at most 200, those nearest to
 * what is seen. The visible ones come first, then the others, each in the order of the document.
 */
export type Observe = (element: Element | undefined, layers: readonly Element[]) => Observation;

export function createObservations(): Observe {
  const find = createInteractiveElements();
  return (element, layers) => {
    const found = scopesOf(element, layers).map((scope) => find(scope, element));
    const { near, unusable } = nearest(found.flatMap(({ placed }) => placed));
    const total = found.reduce((sum, one) => sum + one.total, -unusable);
    return { elements: observed(near), total: Math.min(mostCounted, total) };
  };
}

/** Nothing outside an open modal dialog can be used, unless the person just did: then the page is wrong about it. */
function scopesOf(
  element: Element | undefined,
  layers: readonly Element[],
): readonly (Tree | Element)[] {
  const top = layers.filter((layer) => matches(layer, modal)).at(-1);
  if (top && (element === undefined || isWithin(element, top))) {
    return [top];
  }
  const tree = element && treeOf(element);
  return isShadowRoot(tree) ? [document, tree] : [document];
}

function isWithin(element: Element, outer: Element): boolean {
  const tree = treeOf(element);
  return contains(outer, element) || (isShadowRoot(tree) && isWithin(tree.host, outer));
}

interface Nearest {
  readonly near: readonly Element[];
  /** How many were found to be unusable; only as many are asked as are needed. */
  readonly unusable: number;
}

function nearest(placed: readonly Interactive[]): Nearest {
  // Sorting keeps the order of the document among those that are seen.
  const byDistance = [...placed].sort((left, right) => left.distance - right.distance);
  const near = new Set<Interactive>();
  let asked = 0;
  for (const one of byDistance) {
    if (near.size === mostElements) {
      break;
    }
    asked += 1;
    if (isUsable(one.element)) {
      near.add(one);
    }
  }
  const visible = [...near].filter(({ distance }) => distance === 0);
  const others = placed.filter((one) => one.distance > 0 && near.has(one));
  return {
    near: [...visible, ...others].map(({ element }) => element),
    unusable: asked - near.size,
  };
}

function observed(elements: readonly Element[]): Observed[] {
  const nameOf = createQuickName();
  return elements.map((element) => {
    const role = describedRole(element);
    return { role, name: pageText(nameOf(element, role), nameLimit) };
  });
}
