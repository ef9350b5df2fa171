import { createAsk, createObserver, type Observer } from '../observe/observe.ts';
import type { ActionKind, Evidence } from '../protocol/protocol.ts';
import {
  type ActionLine,
  createActionLine,
  type HeldAction,
  type RawAction,
  sendOut,
} from './action-line.ts';
import type { Listen } from './armed-listeners.ts';
import type { CaptureSession } from './capture-session.ts';
import { type Describe, describeOnce } from './described-elements.ts';
import { type Drags, followDrags } from './dragged-thing.ts';
import { elementsOf } from './event-element.ts';
import { followFieldEdits } from './field-edits.ts';
import { followGestures, type Gesture } from './gesture.ts';
import { createHeldClicks, type HeldClicks } from './held-clicks.ts';
import { followPresses, type PressedElement } from './pressed-element.ts';
import { createWidgets, type Widgets } from './widgets/widgets.ts';

/** What the kinds of action share in one recording. */
export interface CaptureContext extends ActionLine {
  readonly session: CaptureSession;
  readonly listen: Listen;
  readonly describe: Describe;
  readonly gesture: Gesture;
  readonly pressed: PressedElement;
  readonly drags: Drags;
  readonly heldKey: HeldKey;
  readonly heldClicks: HeldClicks;
  /** Opens the browser's list of files, for as long as nothing is chosen in it. */
  readonly openingClick: HeldKey;
  readonly widgets: Widgets;
}

/** The press of a key that may yet turn out to be a click, a switch, the sending of a form or a call for a menu. */
export interface HeldKey {
  hold(press: HeldAction, key: string): void;
  release(): void;
  /** The key was no press of its own; see HeldAction. */
  take(): readonly Evidence[];
  /** Undefined where none is held. */
  readonly key: string | undefined;
  /** What had the focus. */
  readonly element: Element | undefined;
}

export interface ActionCapture {
  readonly kind: ActionKind;
  start(context: CaptureContext): void;
}

export function createContext(session: CaptureSession): CaptureContext {
  const { listen, guard } = session;
  // First, as all others may ask for descriptions.
  followFieldEdits(listen, session.signal);
  const gesture = followGestures(listen);
  const describe = describeOnce(listen);
  const pressed = followPresses({ session, listen, describe });
  const drags = followDrags({ session, listen, describe, pressed });
  const ask = createAsk();
  const observer = createObserver(session, ask);
  tellBeginnings(listen, observer);
  const send = (raw: RawAction) => sendOut(session, raw);
  const widgets = createWidgets({ guard, send, settle: () => line.settle() }, ask);
  const line = createActionLine({ session, observer, outlet: widgets });
  widgets.start(listen);
  return {
    session,
    listen,
    describe,
    gesture,
    pressed,
    drags,
    widgets,
    heldKey: createHeldKey(),
    heldClicks: createHeldClicks(line),
    openingClick: createHeldKey(),
    ...line,
  };
}

/** Before any kind of action listens, as they ask the observer how the page was. */
function tellBeginnings(listen: Listen, observer: Observer): void {
  listen('pointerdown', (event) => observer.pointerDown(elementsOf(event)[0]));
  listen('keydown', (event) => {
    if (!event.repeat) {
      observer.keyDown();
    }
  });
}

function createHeldKey(): HeldKey {
  let press: HeldAction | undefined;
  let name = '';
  return {
    hold: (held, key) => {
      press = held;
      name = key;
    },
    release: () => press?.release(),
    take: () => press?.take() ?? [],
    get key() {
      return press?.isHeld ? name : undefined;
    },
    get element() {
      return press?.isHeld ? press.element : undefined;
    },
  };
}
