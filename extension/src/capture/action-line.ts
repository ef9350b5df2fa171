import { describePage, hasLostName } from '../describe/describe.ts';
import type { Moment, Observer } from '../observe/observe.ts';
import type { Action, ActionKind, DropReason, Evidence } from '../protocol/protocol.ts';
import type { CapturedAction, CaptureSession } from './capture-session.ts';
import { evidenceOf, limited } from './evidence.ts';
import type { Origin } from './widgets/open-use.ts';

/** An action that has just happened. */
export interface Draft<Kind extends ActionKind = ActionKind> {
  readonly kind: Kind;
  /** What it was done to; none for the page as a whole. */
  readonly element?: Element | undefined;
  /** Called at once, and only if guard allows the kind. */
  readonly build: () => Extract<Action, { kind: Kind }>;
  /** The raw events it is made of, where it is not one event itself. */
  readonly evidence?: readonly Evidence[];
  /** The field in which it happens, whose edit goes on. */
  readonly amid?: Element | undefined;
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
  /** The same, and nothing more belongs to what a person did with a widget. */
  end(): void;
  /** The page is hidden or left: ends everything, and emits what came of the last of it. */
  leave(): void;
}

/** An action as it was when it happened, on its way out. */
export interface RawAction {
  readonly kind: ActionKind;
  readonly element: Element | undefined;
  /** The gesture that it is of. */
  readonly origin: Origin | undefined;
  readonly refusal: DropReason | undefined;
  readonly captured: CapturedAction | undefined;
  readonly moment: Moment | undefined;
  /** The same, where what may come of it is a step of the widget that the element is in. */
  readonly widgetMoment: Moment | undefined;
  readonly time: number;
  readonly finish: (() => Finished | 'not_yet' | 'nothing') | undefined;
}

/** Where actions go that are steps by themselves or parts of what a person does with a widget. */
export interface Outlet {
  /** Called when an action happens: what it does not belong to goes out before it. Gives what it belongs to. */
  begin(kind: ActionKind, element: Element | undefined): Origin | undefined;
  /** Gives the action's number; undefined where it waits or goes no further. */
  take(raw: RawAction): number | undefined;
  /** Nothing more belongs to what waits there. */
  end(): void;
}

/** What actions pass on their way. */
export interface Line {
  readonly session: CaptureSession;
  readonly observer: Observer;
  readonly outlet: Outlet;
}

export function createActionLine(line: Line): ActionLine {
  const { session, observer, outlet } = line;
  let waiting: readonly RawAction[] = [];
  const remove = (composed: RawAction) => {
    waiting = waiting.filter((one) => one !== composed);
  };
  const release = (ready: readonly RawAction[]) => {
    for (const composed of ready) {
      // What goes out may have let go of the others already.
      const finished = waiting.includes(composed) ? finish(session, composed) : 'nothing';
      if (finished !== 'not_yet') {
        remove(composed);
      }
      if (typeof finished === 'object') {
        outlet.take(finished);
      }
    }
  };
  const settle = () => release(waiting);
  const end = () => {
    settle();
    outlet.end();
  };
  return {
    emit: (draft) => {
      const goesOn = ({ kind, element }: RawAction) => kind === 'fill' && element === draft.amid;
      release(waiting.filter((one) => !goesOn(one)));
      return outlet.take(compose(line, draft));
    },
    hold: (draft) => {
      const composed = compose(line, draft);
      waiting = [...waiting, composed];
      return {
        kind: draft.kind,
        element: draft.element,
        action: composed.captured?.action,
        get isHeld() {
          return waiting.includes(composed);
        },
        release: () => release(waiting.slice(0, waiting.indexOf(composed) + 1)),
        take: () => {
          const raw = waiting.includes(composed) ? rawEventsOf(composed) : [];
          remove(composed);
          return raw;
        },
      };
    },
    settle,
    end,
    leave: () => {
      end();
      observer.leave();
    },
  };
}

function compose<Kind extends ActionKind>(line: Line, draft: Draft<Kind>): RawAction {
  const { session, observer, outlet } = line;
  const { kind, element } = draft;
  const origin = outlet.begin(kind, element);
  const raw = { kind, element, origin, time: Date.now() };
  const refusal = session.guard.refusal(kind);
  if (refusal !== undefined) {
    const nothing = { captured: undefined, moment: undefined, widgetMoment: undefined };
    return { ...raw, ...nothing, refusal, finish: undefined };
  }
  const moment = observer.before({ kind, element, goesOn: draft.finish !== undefined });
  const widgetMoment = momentOfWidget(observer, kind, element, origin);
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
  return { ...raw, moment, widgetMoment, refusal, captured, finish };
}

function momentOfWidget(
  observer: Observer,
  kind: ActionKind,
  element: Element | undefined,
  origin: Origin | undefined,
): Moment | undefined {
  const widget = origin?.use?.root;
  const isOther = widget !== undefined && widget !== element;
  return isOther ? observer.before({ kind, element: widget, goesOn: false }) : undefined;
}

function finish(session: CaptureSession, composed: RawAction): RawAction | 'not_yet' | 'nothing' {
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

/** The way out: what guard refused is counted, and a name that could not be computed. */
export function sendOut(session: CaptureSession, raw: RawAction): number | undefined {
  const { refusal, captured, moment, time } = raw;
  if (captured !== undefined) {
    const number = session.emit(captured, time);
    if (number !== undefined) {
      moment?.wentOut(captured.action, number);
      countLostName(session, captured.action);
    }
    return number;
  }
  if (refusal !== undefined) {
    session.count(refusal);
  }
  return undefined;
}

function countLostName(session: CaptureSession, action: Action): void {
  if ('target' in action && action.target !== undefined && hasLostName(action.target)) {
    session.count('name_not_computable');
  }
}

/** The events of which an action is made, as evidence of a bigger one. */
export function rawEventsOf({ captured }: RawAction): readonly Evidence[] {
  return captured === undefined ? [] : (captured.evidence ?? [evidenceOf(captured.action)]);
}
