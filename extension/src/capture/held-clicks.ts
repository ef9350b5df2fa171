import { isConnected, localName } from '../describe/describe.ts';
import type { ActionLine, Draft, HeldAction } from './action-line.ts';

/**
 * How long a click waits for the pointer to go down again, in milliseconds. Systems allow half a second between the two
 * clicks of a double click, but that counts from press to press and most people are quicker; such clicks would all wait
 * as long, and a step is to be durable within 300 milliseconds.
 */
const pairMilliseconds = 200;
/** How long the second press may be held down. */
const pressMilliseconds = 1000;

/** The clicks of a double click: the first may have gone out already. */
export interface ClickPair {
  readonly first: HeldAction | undefined;
  readonly second: HeldAction;
}

/** Clicks of the pointer that may yet turn out to be a double click: two on one place that no click acts on. */
export interface HeldClicks {
  /** Everything that waits goes out before it, but not the first click of a pair before the second. */
  hold(draft: Draft<'click'>, event: MouseEvent): void;
  /** The pointer went down again at the same place: the first click waits on. */
  pressedAgain(event: MouseEvent): void;
  /** The pair that has just been completed. */
  pair(): ClickPair | undefined;
}

export function createHeldClicks(line: ActionLine): HeldClicks {
  let first: HeldAction | undefined;
  let second: HeldAction | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const releaseIn = (milliseconds: number, click: HeldAction) => {
    clearTimeout(timer);
    timer = setTimeout(click.release, milliseconds);
  };
  return {
    hold: (draft, event) => {
      const isSecond = isEven(event.detail);
      const goesOn = isSecond && first?.isHeld === true && isSame(first.element, draft.element);
      if (!goesOn) {
        line.settle();
        first = undefined;
      }
      const click = line.hold(draft);
      first = isSecond ? first : click;
      second = isSecond ? click : undefined;
      releaseIn(pairMilliseconds, click);
    },
    pressedAgain: (event) => {
      if (first?.isHeld && second === undefined && isEven(event.detail)) {
        releaseIn(pressMilliseconds, first);
      }
    },
    pair: () => {
      return second?.isHeld ? { first: first?.isHeld ? first : undefined, second } : undefined;
    },
  };
}

/** The browser counts clicks that follow each other at one place: the second and the fourth end a double click. */
function isEven(count: number): boolean {
  return count > 0 && count % 2 === 0;
}

/** A page may have put an equal element in the place of the one that was clicked first. */
function isSame(clicked: Element | undefined, again: Element | undefined): boolean {
  if (clicked === again) {
    return true;
  }
  return clicked && again
    ? !isConnected(clicked) && localName(clicked) === localName(again)
    : false;
}
