import { describePage } from '../describe/describe.ts';
import type { Moment, Observer } from '../observe/observe.ts';
import type { Action, ActionKind, DropReason, Evidence } from '../protocol/protocol.ts';
import type { CapturedAction, CaptureSession } from './capture-session.ts';
import { evidenceOf, limited } from './evidence.ts';

/** An action that has just happened. */
export interface Draft<Kind extends ActionKind = ActionKind> {
  readonly kind: Kind;
  /** What it was done to; none for the page as a whole. */
  readonly element?: Element | undefined;
  /** Called at once, and only if guard allows the kind. */
  readonly build: () => Extract<Action, { kind: Kind }>;
  /** The raw events it is made of, where it is not one event itself. */
  readonly evidence?: readonly Evidence[];
  /**
   * For what goes on while it is held: called when it is to go out, and only if guard still allows the kind. Gives the
   * action as it is then.
   */
  readonly finish?: (begun: Extract<Action, { kind: Kind }>) => Finished | 'not_yet' | 'nothing';
}

export interface Finished {
  readonly action: Action;
  /** When the last part of it happened. */
  readonly time: number;
}

/**
 * An action that waits for what comes next. It was described when it happened. It goes out as a step of its own or
 * becomes evidence of a bigger action, never both.
 */
export interface HeldAction {
  readonly kind: ActionKind;
  readonly element: Element | undefined;
  /** As it was built; undefined where guard refused its kind. */
  readonly action: Action | undefined;
  /** Whether it is neither out nor taken yet. */
  readonly isHeld: boolean;
  /** Sends it out, after everything that was held before it. */
  release(): void;
  /**
   * Takes it out of the line: it is no step of its own any more. Gives the raw events it is made of; none where guard
   * refused its kind, as nobody consented to have them kept.
   */
  take(): readonly Evidence[];
}

/** Actions on their way out of capture, in the order in which they happened. */
export interface ActionLine {
  /** Emits what waits, then the action. Undefined where guard refused it or it was dropped, which is counted. */
  emit<Kind extends ActionKind>(draft: Draft<Kind>): number | undefined;
  /** Describes the action now and lets it wait behind whatever waits already. */
  hold<Kind extends ActionKind>(draft: Draft<Kind>): HeldAction;
  /** Emits everything that waits. */
  settle(): void;
  /** The page is hidden or left: emits everything that waits, and what came of the last of it. */
  leave(): void;
}

/** A draft as it was when it happened. */
interface Composed {
  readonly kind: ActionKind;
  readonly refusal: DropReason | undefined;
  readonly captured: CapturedAction | undefined;
  readonly moment: Moment | undefined;
  readonly time: number;
  readonly finish: (() => Finished | 'not_yet' | 'nothing') | undefined;
}

export function createActionLine(session: CaptureSession, observer: Observer): ActionLine {
  let waiting: readonly Composed[] = [];
  const remove = (composed: Composed) => {
    waiting = waiting.filter((one) => one !== composed);
  };
  const release = (count: number) => {
    for (const composed of waiting.slice(0, count)) {
      const finished = finish(session, composed);
      if (finished !== 'not_yet') {
        remove(composed);
      }
      if (typeof finished === 'object') {
        deliver(session, finished);
      }
    }
  };
  const settle = () => release(waiting.length);
  return {
    emit: (draft) => {
      settle();
      return deliver(session, compose(session, observer, draft));
    },
    hold: (draft) => {
      const composed = compose(session, observer, draft);
      waiting = [...waiting, composed];
      return {
        kind: draft.kind,
        element: draft.element,
        action: composed.captured?.action,
        get isHeld() {
          return waiting.includes(composed);
        },
        release: () => release(waiting.indexOf(composed) + 1),
        take: () => {
          const raw = waiting.includes(composed) ? rawEventsOf(composed) : [];
          remove(composed);
          return raw;
        },
      };
    },
    settle,
    leave: () => {
      settle();
      observer.leave();
    },
  };
}

function compose<Kind extends ActionKind>(
  session: CaptureSession,
  observer: Observer,
  draft: Draft<Kind>,
): Composed {
  const { kind, element } = draft;
  const time = Date.now();
  const refusal = session.guard.refusal(kind);
  if (refusal !== undefined) {
    return { kind, refusal, captured: undefined, moment: undefined, time, finish: undefined };
  }
  const moment = observer.before({ kind, element, goesOn: draft.finish !== undefined });
  const { observation } = moment;
  const action = draft.build();
  const evidence = limited(draft.evidence ?? []);
  const captured = {
    action,
    page: describePage(),
    ...(evidence.length > 0 && { evidence }),
    ...(observation !== undefined && { observation }),
  };
  const finish = draft.finish && (() => draft.finish?.(action) ?? 'nothing');
  return { kind, refusal, captured, moment, time, finish };
}

function finish(session: CaptureSession, composed: Composed): Composed | 'not_yet' | 'nothing' {
  const { kind, captured } = composed;
  if (composed.finish === undefined || captured === undefined) {
    return composed;
  }
  const refusal = session.guard.refusal(kind);
  if (refusal !== undefined) {
    return { ...composed, refusal, captured: undefined };
  }
  const finished = composed.finish();
  if (typeof finished === 'string') {
    return finished;
  }
  const { action, time } = finished;
  return { ...composed, captured: { ...captured, action }, time };
}

function deliver(session: CaptureSession, composed: Composed): number | undefined {
  const { refusal, captured, moment, time } = composed;
  if (captured !== undefined) {
    const number = session.emit(captured, time);
    if (number !== undefined) {
      moment?.wentOut(captured.action, number);
    }
    return number;
  }
  if (refusal !== undefined) {
    session.count(refusal);
  }
  return undefined;
}

function rawEventsOf({ captured }: Composed): readonly Evidence[] {
  return captured === undefined ? [] : (captured.evidence ?? [evidenceOf(captured.action)]);
}
