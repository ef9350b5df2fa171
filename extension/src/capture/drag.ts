import { matches } from '../describe/describe.ts';
import type { Drag, DropPlace, Target } from '../protocol/protocol.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import {
  type Change,
  type DraggedThing,
  draggedThing,
  isPanned,
  standingsIn,
} from './dragged-thing.ts';
import { directionOf, placeNow, placeOnto, type Under, underPointer } from './drop-place.ts';
import { elementsOf, isCoveredByOtherAction } from './event-element.ts';

/** How long a page takes to put a thing in its place, and to bring one back that nothing took, in milliseconds. */
const answerMilliseconds = 100;
const returnMilliseconds = 500;
const draggable = '[draggable=true],a,img';

/** A thing that was let go. */
interface Release {
  readonly thing: DraggedThing;
  readonly under?: Under | undefined;
  /** Whether the page took the drop of a drag that the browser made. */
  readonly isTaken?: true;
}

/**
 * Something that was brought elsewhere, told by what the page is like afterwards: by a drag that the browser makes
 * (HTML, 6.11 "Drag and drop") or by a pointer that takes it along. Whatever leaves everything where it was is no
 * action: text that is selected, a button that is left before it is let go, a map that is drawn along, a drag that is
 * given up.
 */
export const drag: ActionCapture = {
  kind: 'drag',
  start: (context) => {
    dragByPointer(context);
    dragByBrowser(context);
  },
};

function dragByPointer(context: CaptureContext): void {
  context.listen('pointerup', (event) => {
    const { thing, hasCarried } = context.drags;
    if (thing && hasCarried) {
      const path = Document.prototype.elementsFromPoint.call(
        document,
        event.clientX,
        event.clientY,
      );
      follow(context, { thing, under: underPointer(thing, path) });
    } else if (thing && !elementsOf(event).includes(thing.item)) {
      // The page may have shown only where it would come to lie.
      setTimeout(() => {
        if (thing.change()?.how === 'place' && !context.session.signal.aborted) {
          follow(context, { thing });
        }
      }, answerMilliseconds);
    }
  });
}

function dragByBrowser(context: CaptureContext): void {
  let thing: DraggedThing | undefined;
  // One that is trusted comes of a pointer: no script can bring it about.
  context.listen('dragstart', (event) => {
    const path = context.session.guard.allows('drag') ? elementsOf(event) : [];
    const from = path.findIndex((one) => matches(one, draggable));
    thing = from >= 0 ? draggedThing(standingsIn(path.slice(from)), context.describe) : undefined;
  });
  context.listen('drop', (event) => {
    const [inner] = elementsOf(event);
    // What is dropped into a field edits it.
    if (thing && inner && !isCoveredByOtherAction(inner)) {
      follow(context, { thing, under: underPointer(thing, [inner]), isTaken: true });
    }
    thing = undefined;
  });
  context.listen('dragend', () => {
    thing = undefined;
  });
}

/** Goes out when the thing is where it stays, or when something else happens. */
function follow(context: CaptureContext, release: Release): void {
  const { thing } = release;
  const time = Date.now();
  const held = context.hold({
    kind: 'drag',
    element: thing.item,
    build: () => ({ kind: 'drag', target: thing.target }),
    finish: () => {
      const { aborted } = context.session.signal;
      const action = aborted ? undefined : actionOf(context, release);
      return action ? { action, time } : 'nothing';
    },
  });
  setTimeout(held.release, returnMilliseconds);
}

function actionOf(context: CaptureContext, release: Release): Drag | undefined {
  const { thing, under, isTaken } = release;
  const change = thing.change();
  if (change && (change.how === 'place' || (change.how === 'position' && !isTaken))) {
    return movedTo(context, release, change);
  }
  const isDropped = change?.how === 'gone' || (isTaken && under);
  return isDropped ? dragTo(thing.target, under?.place) : undefined;
}

function movedTo(context: CaptureContext, release: Release, change: Change): Drag | undefined {
  const { thing, under } = release;
  const { how, before } = change;
  const { element } = before;
  const target = element === thing.item ? thing.target : context.describe(element);
  if (how === 'place') {
    return dragTo(target, placeNow(before));
  }
  const to = under && placeOnto(under, before);
  const drag = to ? dragTo(target, to) : { ...dragTo(target), direction: directionOf(change) };
  return isPanned(change) ? undefined : drag;
}

function dragTo(target: Target, to?: DropPlace | undefined): Drag {
  return { kind: 'drag', target, ...(to && { to }) };
}
