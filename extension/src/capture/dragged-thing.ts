import {
  attribute,
  boxOf,
  closest,
  documentElementOf,
  find,
  isConnected,
  isTag,
  matches,
  nextElementSibling,
  parentOrHost,
  previousElementSibling,
  scrollLeftOf,
  scrollTopOf,
} from '../describe/describe.ts';
import type { Target } from '../protocol/protocol.ts';
import type { Listen } from './armed-listeners.ts';
import type { CaptureSession } from './capture-session.ts';
import type { Describe } from './described-elements.ts';
import { elementsOf, isCoveredByOtherAction, meantElement } from './event-element.ts';
import type { PressedElement } from './pressed-element.ts';
import { thumbs } from './widgets/slider.ts';

/** Less than this many CSS pixels is the look of a thing that is pressed. */
const movedPixels = 4;
const mostAround = 8;
/** What is carried may come to lie in a place a little further on. */
const mostOfPointer = 1.5;
const items = '[draggable=true],li,tr,[role=row]';

/** Where an element stands among its siblings, and where its middle is in what is around it. */
export interface Standing {
  readonly element: Element;
  readonly parent: Element | null;
  readonly previous: Element | null;
  readonly next: Element | null;
  readonly box: DOMRect;
  readonly x: number;
  readonly y: number;
}

export interface Change {
  readonly how: 'place' | 'position' | 'gone';
  readonly before: Standing;
  /** How far its middle has moved in what is around it, whatever was scrolled meanwhile. */
  readonly way: Way;
}

/** In CSS pixels. */
interface Way {
  readonly x: number;
  readonly y: number;
}

/** What is dragged: the innermost thing around what was pressed that changed its place by it. */
export interface DraggedThing {
  /** What it is most likely. */
  readonly item: Element;
  /** Its description, as it was before the drag. */
  readonly target: Target;
  change(): Change | undefined;
}

export interface Drags {
  /** Undefined where nothing is dragged by the pointer that is down. */
  readonly thing: DraggedThing | undefined;
  /** Whether the pointer that went up took something along. */
  readonly hasCarried: boolean;
}

interface Tools {
  readonly session: CaptureSession;
  readonly listen: Listen;
  readonly describe: Describe;
  readonly pressed: PressedElement;
}

/**
 * Where things stand is noted when the pointer goes down. The page is heard of moves only until the first one that goes
 * beyond a click: then the thing is described, before the page can take it along.
 */
export function followDrags({ session, listen, describe, pressed }: Tools): Drags {
  const drags: { thing: DraggedThing | undefined; hasCarried: boolean } = {
    thing: undefined,
    hasCarried: false,
  };
  let unhear = () => {};
  const end = () => {
    unhear();
    drags.thing = undefined;
  };
  let begun: Way = { x: 0, y: 0 };
  listen('pointerdown', (event) => {
    end();
    drags.hasCarried = false;
    begun = { x: event.clientX, y: event.clientY };
    const path = elementsOf(event);
    if (!path[0] || !session.guard.allows('drag') || !mayBeDragged(event, path[0])) {
      return;
    }
    const standings = standingsIn(path);
    const hear = (move: PointerEvent) => {
      if (move.isTrusted && pressed.wasMoved(move)) {
        unhear();
        drags.thing = draggedThing(standings, describe);
      }
    };
    const asHeard = { capture: true, passive: true, signal: session.signal };
    window.addEventListener('pointermove', hear, asHeard);
    unhear = () => window.removeEventListener('pointermove', hear, asHeard);
  });
  listen('pointerup', ({ clientX, clientY }) => {
    unhear();
    const change = drags.thing?.change();
    const pointer = { x: clientX - begun.x, y: clientY - begun.y };
    drags.hasCarried = change !== undefined && isCarried(change, pointer);
  });
  listen('pointercancel', end);
  return drags;
}

/** What goes another way than the pointer, or further, moves by itself: something may open above what is pressed. */
function isCarried({ how, way }: Change, pointer: Way): boolean {
  const isAlong = way.x * pointer.x + way.y * pointer.y > 0;
  const furthest = mostOfPointer * Math.hypot(pointer.x, pointer.y) + movedPixels;
  return how === 'place' || (how === 'position' && isAlong && Math.hypot(way.x, way.y) <= furthest);
}

function mayBeDragged(event: PointerEvent, pressed: Element): boolean {
  // What is set by dragging is edited.
  const isSlider = closest(pressed, thumbs) ?? find(pressed, thumbs);
  return !(isSlider || isCoveredByOtherAction(meantElement(event) ?? pressed));
}

export function draggedThing(
  standings: readonly Standing[],
  describe: Describe,
): DraggedThing | undefined {
  const around = standings.map(({ element }) => element);
  const item =
    around.find((one) => matches(one, items)) ?? around.find(hasAnotherBeside) ?? around[0];
  return item && { item, target: describe(item), change: () => changeIn(standings, item) };
}

function hasAnotherBeside(element: Element): boolean | null {
  const beside = nextElementSibling(element) ?? previousElementSibling(element);
  return beside && attribute(beside, 'class') === attribute(element, 'class');
}

/** The first of the path is what a person takes. */
export function standingsIn(path: readonly Element[]): readonly Standing[] {
  const inPage = path.filter((one) => !isTag(one, 'body', 'html'));
  return inPage.slice(0, mostAround).map(standingOf);
}

function standingOf(element: Element): Standing {
  const parent = parentOrHost(element);
  const box = boxOf(element);
  const around = parent ? boxOf(parent) : box;
  return {
    element,
    parent,
    previous: previousElementSibling(element),
    next: nextElementSibling(element),
    box,
    x: box.left + box.width / 2 - around.left + (parent ? scrollLeftOf(parent) : 0),
    y: box.top + box.height / 2 - around.top + (parent ? scrollTopOf(parent) : 0),
  };
}

function changeIn(standings: readonly Standing[], item: Element): Change | undefined {
  const there = standings.filter(({ element }) => isConnected(element));
  const replaced = there.find(hasOtherPlace);
  const gone = isConnected(item) ? undefined : standings[0];
  const before = replaced ?? gone ?? there.find(hasMoved);
  const how = gone ? 'gone' : 'position';
  return before && { how: replaced ? 'place' : how, before, way: wayOf(before) };
}

/** What is moved within its parent gets other neighbours on both sides; on one side others may come and go. */
function hasOtherPlace({ element, parent, previous, next }: Standing): boolean {
  const now = parentOrHost(element);
  const isBetweenOthers =
    previousElementSibling(element) !== previous && nextElementSibling(element) !== next;
  return now !== parent || isBetweenOthers;
}

function hasMoved(before: Standing): boolean {
  const { x, y } = wayOf(before);
  return Math.hypot(x, y) >= movedPixels;
}

function wayOf({ element, x, y }: Standing): Way {
  const now = standingOf(element);
  return { x: now.x - x, y: now.y - y };
}

/**
 * A map, a sheet or a row of pictures that is drawn along under its frame: as large as the frame, or without a size of
 * its own.
 */
export function isPanned({ before: { element, parent, box }, way }: Change): boolean {
  const { width, height } = box;
  const isFrame = parent && getComputedStyle(parent).overflow !== 'visible';
  const limit = boxOf(isFrame ? parent : (documentElementOf(document) ?? element));
  return !(width && height && (isAcross(way) ? width < limit.width : height < limit.height));
}

export function isAcross({ x, y }: Way): boolean {
  return Math.abs(x) > Math.abs(y);
}
