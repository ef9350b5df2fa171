import {
  clientHeightOf,
  clientWidthOf,
  documentElementOf,
  scrollLeftOf,
  scrollTopOf,
} from '../describe/describe.ts';
import type { Listen } from './armed-listeners.ts';
import { elementsOf } from './event-element.ts';

/** How long after the last turn of the wheel or move of a finger a scroll still comes of it. */
const gestureMilliseconds = 300;
/** Momentum goes on by itself: each scroll follows the one before closely, for a few seconds at most. */
const momentumMilliseconds = 200;
const longestMomentum = 5000;
const scrollKeys = new Set([
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  ' ',
]);

export interface ScrollPosition {
  readonly left: number;
  readonly top: number;
}

const start: ScrollPosition = { left: 0, top: 0 };

/**
 * Whether a person scrolls, with the wheel, a finger or a scrollbar. What a script scrolls is nobody's action, and what
 * a key scrolls is its press. Nothing is counted: pages scroll by themselves all the time.
 */
export interface ScrollGesture {
  /**
   * To be asked at every scroll, whoever does it. Where the element was before, if the person scrolls it now; its
   * present position is remembered for the next time.
   */
  positionBefore(scroller: Element, now: ScrollPosition, event: Event): ScrollPosition | undefined;
}

/**
 * The browser scrolls on its own while the page is still to hear of the wheel or finger, so where an element was before
 * is what its last scroll told, be it by a person, a script or the browser that goes back to where it was.
 */
interface ToldPositions {
  tell(scroller: Element, now: ScrollPosition): void;
  /** The turn is that of the wheel, if there is one. */
  before(scroller: Element, turn: ScrollPosition | undefined): ScrollPosition;
}

interface Gesture {
  readonly device: 'wheel' | 'finger' | 'scrollbar';
  readonly positions: Map<Element, ScrollPosition>;
  /** Where the wheel turned to last. */
  turn: ScrollPosition;
  /** Times as events have them. */
  time: number;
  lastScroll: number;
}

export function followScrollGestures(listen: Listen): ScrollGesture {
  const told = toldPositions();
  let gesture: Gesture | undefined;
  const begin = (device: Gesture['device'], event: Event, elements: readonly Element[]) => {
    const turn = event instanceof WheelEvent ? turnOf(event) : undefined;
    const positions = new Map(elements.map((element) => [element, told.before(element, turn)]));
    const lastScroll = Number.NEGATIVE_INFINITY;
    gesture = { device, positions, turn: turn ?? start, time: event.timeStamp, lastScroll };
  };
  listen('wheel', (event) => {
    if (event.ctrlKey) {
      return;
    }
    if (!(gesture?.device === 'wheel' && isRecent(gesture, event) && isOn(gesture, event))) {
      begin('wheel', event, elementsOf(event));
    }
    if (gesture) {
      gesture.time = event.timeStamp;
      gesture.turn = turnOf(event);
    }
  });
  listen('touchstart', (event) => begin('finger', event, elementsOf(event)));
  listen('touchmove', (event) => {
    if (gesture?.device === 'finger') {
      gesture.time = event.timeStamp;
    }
  });
  listen('mousedown', (event) => begin('scrollbar', event, scrollbarAt(event)));
  listen('keydown', (event) => {
    gesture = scrollKeys.has(event.key) ? undefined : gesture;
  });
  return {
    positionBefore: (scroller, now, event) => {
      told.tell(scroller, now);
      const before = gesture?.positions.get(scroller);
      if (
        !gesture ||
        !before ||
        !isRecent(gesture, event) ||
        isAgainst(gesture.turn, before, now)
      ) {
        return undefined;
      }
      gesture.lastScroll = event.timeStamp;
      gesture.positions.set(scroller, now);
      return before;
    },
  };
}

function toldPositions(): ToldPositions {
  const told = new WeakMap<Element, ScrollPosition>();
  const page = document.scrollingElement;
  if (page) {
    told.set(page, positionOf(page));
  }
  return {
    tell: (scroller, now) => told.set(scroller, now),
    before: (scroller, turn) => {
      const now = positionOf(scroller);
      const before = told.get(scroller) ?? (isWithin(turn, now) ? start : now);
      // Nothing is told where an element was hidden and shown again.
      return turn && isAgainst(turn, before, now) ? now : before;
    },
  };
}

/** Whether the wheel may have brought an element here from where all begin, before anything was told of it. */
function isWithin(turn: ScrollPosition = start, { left, top }: ScrollPosition): boolean {
  return Math.abs(left) <= 2 * Math.abs(turn.left) && Math.abs(top) <= 2 * Math.abs(turn.top);
}

function turnOf({ deltaX, deltaY }: WheelEvent): ScrollPosition {
  return { left: deltaX, top: deltaY };
}

export function positionOf(element: Element): ScrollPosition {
  return { left: scrollLeftOf(element), top: scrollTopOf(element) };
}

/** A scrollbar may be held for as long as one likes; letting it go is not always told. */
function isRecent({ device, time, lastScroll }: Gesture, { timeStamp }: Event): boolean {
  const isMomentum =
    timeStamp - lastScroll <= momentumMilliseconds && timeStamp - time <= longestMomentum;
  return device === 'scrollbar' || timeStamp - time <= gestureMilliseconds || isMomentum;
}

/** What moves the other way than the wheel turned was moved by the page. */
function isAgainst(turn: ScrollPosition, before: ScrollPosition, now: ScrollPosition): boolean {
  return (now.left - before.left) * turn.left < 0 || (now.top - before.top) * turn.top < 0;
}

function isOn({ positions }: Gesture, event: Event): boolean {
  return elementsOf(event).every((element) => positions.has(element));
}

/** What is scrolled by the scrollbar that the pointer went down on: it lies outside the box that shows content. */
function scrollbarAt(event: MouseEvent): readonly Element[] {
  const element = elementsOf(event)[0];
  if (!element) {
    return [];
  }
  const isRoot = element === documentElementOf(document);
  const { clientX, clientY, offsetX, offsetY } = event;
  const [x, y] = isRoot ? [clientX, clientY] : [offsetX, offsetY];
  const isOutside = x < 0 || y < 0 || x >= clientWidthOf(element) || y >= clientHeightOf(element);
  return isOutside ? [element] : [];
}
