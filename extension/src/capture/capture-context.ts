import type { ActionKind, Evidence } from '../protocol/protocol.ts';
import { type ActionLine, createActionLine, type HeldAction } from './action-line.ts';
import { armedListeners, type Listen } from './armed-listeners.ts';
import type { CaptureSession } from './capture-session.ts';
import { followGestures, type Gesture } from './gesture.ts';

/** What the kinds of action share in one recording. */
export interface CaptureContext extends ActionLine {
  readonly session: CaptureSession;
  readonly listen: Listen;
  readonly gesture: Gesture;
  readonly heldKey: HeldKey;
}

/** The press of a key that may yet turn out to be a click or a switch. */
export interface HeldKey {
  hold(press: HeldAction): void;
  release(): void;
  /** The key was no press of its own; see HeldAction. */
  take(): readonly Evidence[];
  readonly isHolding: boolean;
}

export interface ActionCapture {
  readonly kind: ActionKind;
  start(context: CaptureContext): void;
}

export function createContext(session: CaptureSession): CaptureContext {
  const listen = armedListeners(session.signal);
  return {
    session,
    listen,
    gesture: followGestures(listen),
    heldKey: createHeldKey(),
    ...createActionLine(session),
  };
}

function createHeldKey(): HeldKey {
  let held: HeldAction | undefined;
  return {
    hold: (press) => {
      held = press;
    },
    release: () => held?.release(),
    take: () => held?.take() ?? [],
    get isHolding() {
      return held?.isHeld === true;
    },
  };
}
