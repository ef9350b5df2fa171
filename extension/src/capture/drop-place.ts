import {
  boxOf,
  contains,
  describeTarget,
  nameWithoutValues,
  nextElementSibling,
  parentOrHost,
  previousElementSibling,
} from '../describe/describe.ts';
import type { DropPlace, ScrollDirection } from '../protocol/protocol.ts';
import { type Change, type DraggedThing, isAcross, type Standing } from './dragged-thing.ts';
import { isNear } from './widgets/drawn-layers.ts';
import { isShown, outward } from './widgets/flat-tree.ts';

/** Something that lies under the pointer when it lets a thing go, as it is before the page answers. */
export interface Under {
  readonly element: Element;
  readonly place: DropPlace;
}

/** The topmost that neither belongs to the thing nor is around it. */
export function underPointer(thing: DraggedThing, path: readonly Element[]): Under | undefined {
  const top = path.find((one) => !contains(thing.item, one));
  const element = top && named(top, thing.item);
  const place = placeAt('onto', element);
  return element && place && { element, place };
}

/** Told by where the thing stands now: in another parent, or among other neighbours. */
export function placeNow({ element, parent }: Standing): DropPlace | undefined {
  const now = parentOrHost(element);
  if (now !== parent) {
    return placeAt('into', now && (named(now, parent) ?? now));
  }
  const next = placeAt('before', shownBeside(element, nextElementSibling));
  return next ?? placeAt('after', shownBeside(element, previousElementSibling));
}

function placeAt(
  relation: DropPlace['relation'],
  element: Element | null | undefined,
): DropPlace | undefined {
  return element ? { relation, target: describeTarget(element) } : undefined;
}

/** Undefined where it lay near it before: a handle lies on its rail all the time. */
export function placeOnto({ element, place }: Under, { box }: Standing): DropPlace | undefined {
  return isNear(boxOf(element), box) ? undefined : place;
}

export function directionOf({ way }: Change): ScrollDirection {
  if (isAcross(way)) {
    return way.x < 0 ? 'left' : 'right';
  }
  return way.y < 0 ? 'up' : 'down';
}

/** What is around it has a name mostly, such as a column; not so far out that it is around the other as well. */
function named(inner: Element, other: Element | null): Element | undefined {
  const isCommon = (one: Element) => other !== null && contains(one, other);
  const around = [...outward(inner)].find((one) => isCommon(one) || nameWithoutValues(one) !== '');
  return [around, inner].find((one) => one && !isCommon(one));
}

function shownBeside(element: Element, step: (element: Element) => Element | null): Element | null {
  const beside = step(element);
  return beside && !isShown(beside) ? shownBeside(beside, step) : beside;
}
