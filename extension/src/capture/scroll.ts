import {
  clientHeightOf,
  clientWidthOf,
  describeTarget,
  isElement,
  scrollHeightOf,
  scrollWidthOf,
} from '../describe/describe.ts';
import type { Scroll, ScrollDirection } from '../protocol/protocol.ts';
import type { HeldAction } from './action-line.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { followScrollGestures, positionOf, type ScrollPosition } from './scroll-gesture.ts';

/** How long nothing must move for a scroll to be over, in milliseconds. */
const quietMilliseconds = 400;
/** Less than this many CSS pixels is an unsteady hand. */
const leastPixels = 20;
const endPixels = 2;
const mostScreens = 1000;

interface Progress {
  readonly scroller: Element;
  readonly held: HeldAction;
  /** How it stands now. */
  now: Scroll | undefined;
  time: number;
}

/** One action from the first move to a pause or another action, however many turns of the wheel it took. */
export const scroll: ActionCapture = {
  kind: 'scroll',
  start: (context) => {
    const gesture = followScrollGestures(context.listen);
    let progress: Progress | undefined;
    let begun: ScrollPosition = { left: 0, top: 0 };
    let timer: ReturnType<typeof setTimeout> | undefined;
    context.listen('scroll', (event) => {
      const scroller = scrollerOf(event);
      if (!scroller) {
        return;
      }
      const before = gesture.positionBefore(scroller, positionOf(scroller), event);
      if (!before) {
        return;
      }
      if (progress?.scroller !== scroller || !progress.held.isHeld) {
        context.settle();
        begun = before;
        progress = begin(context, scroller);
      }
      progress.now = scrolled(scroller, begun);
      progress.time = Date.now();
      clearTimeout(timer);
      timer = setTimeout(progress.held.release, quietMilliseconds);
    });
  },
};

function begin(context: CaptureContext, scroller: Element): Progress {
  const isPage = scroller === document.scrollingElement;
  const held = context.hold({
    kind: 'scroll',
    element: isPage ? undefined : scroller,
    build: () => {
      const scroll: Scroll = { kind: 'scroll', direction: 'down', screens: 0, to_end: false };
      return isPage ? scroll : { ...scroll, target: describeTarget(scroller) };
    },
    finish: (first) => {
      const { now, time } = progress;
      return now ? { action: { ...first, ...now }, time } : 'nothing';
    },
  });
  const progress: Progress = { scroller, held, now: undefined, time: Date.now() };
  return progress;
}

/** Undefined where it is as good as where it was. Read while it moves: what follows may change the page. */
function scrolled(scroller: Element, before: ScrollPosition): Scroll | undefined {
  const { left, top } = positionOf(scroller);
  const [clientWidth, clientHeight] = [clientWidthOf(scroller), clientHeightOf(scroller)];
  const [scrollWidth, scrollHeight] = [scrollWidthOf(scroller), scrollHeightOf(scroller)];
  // From right to left, positions count down from 0.
  const leftmost = Math.min(left, before.left) < 0 ? clientWidth - scrollWidth : 0;
  const across = left - before.left;
  const down = top - before.top;
  const isDown = Math.abs(down) * clientWidth >= Math.abs(across) * clientHeight;
  return isDown
    ? along(down, clientHeight, ['up', 'down'], [top, scrollHeight - clientHeight - top])
    : along(
        across,
        clientWidth,
        ['left', 'right'],
        [left - leftmost, leftmost + scrollWidth - clientWidth - left],
      );
}

/** Directions and what is left in them: first backwards, then forwards. */
function along(
  distance: number,
  screen: number,
  directions: readonly [ScrollDirection, ScrollDirection],
  left: readonly [number, number],
): Scroll | undefined {
  if (Math.abs(distance) < leastPixels) {
    return undefined;
  }
  const forwards = distance > 0 ? 1 : 0;
  return {
    kind: 'scroll',
    direction: directions[forwards],
    screens: Math.min(mostScreens, Math.round(Math.abs(distance) / Math.max(1, screen))),
    to_end: left[forwards] < endPixels,
  };
}

/** The document's own event means the page. */
function scrollerOf(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  return isElement(target) ? target : (document.scrollingElement ?? undefined);
}
