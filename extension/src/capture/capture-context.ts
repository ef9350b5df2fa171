import type { Action, ActionKind } from '../protocol/protocol.ts';
import { armedListeners, type Listen } from './armed-listeners.ts';
import type { CaptureSession } from './capture-session.ts';
import { followGestures, type Gesture } from './gesture.ts';

/** What the kinds of action share in one recording. */
export interface CaptureContext {
  readonly session: CaptureSession;
  readonly listen: Listen;
  readonly gesture: Gesture;
  /** A key that may yet turn out to be a click. */
  readonly heldKey: HeldKey;
  /** Registers what is to be emitted before any other action. */
  beforeOthers(settle: () => void): void;
  /** Emits everything that waits. */
  settle(): void;
  /** Emits what waits, then the action; it is built only if guard allows its kind. */
  emit<Kind extends ActionKind>(kind: Kind, build: () => Extract<Action, { kind: Kind }>): void;
}

export interface HeldKey {
  hold(emit: () => void): void;
  release(): void;
  discard(): void;
  readonly isHolding: boolean;
}

export interface ActionCapture {
  readonly kind: ActionKind;
  start(context: CaptureContext): void;
}

export function createContext(session: CaptureSession): CaptureContext {
  const listen = armedListeners(session.signal);
  const settlers: (() => void)[] = [];
  const settle = () => {
    for (const one of settlers) {
      one();
    }
  };
  const heldKey = createHeldKey();
  settlers.push(heldKey.release);
  return {
    session,
    listen,
    gesture: followGestures(listen),
    heldKey,
    beforeOthers: (one) => settlers.push(one),
    settle,
    emit: (kind, build) => {
      settle();
      const refusal = session.guard.refusal(kind);
      if (refusal === undefined) {
        session.emit(build(), Date.now());
      } else {
        session.count(refusal);
      }
    },
  };
}

function createHeldKey(): HeldKey {
  let held: (() => void) | undefined;
  return {
    hold: (emit) => {
      held = emit;
    },
    release: () => {
      const emit = held;
      held = undefined;
      emit?.();
    },
    discard: () => {
      held = undefined;
    },
    get isHolding() {
      return held !== undefined;
    },
  };
}
