import type { Guard } from '../../guard/guard.ts';
import type { RawAction } from '../action-line.ts';
import { isShown } from './flat-tree.ts';
import { type Send, sendStep } from './step-out.ts';
import { character } from './touch-key.ts';
import type {
  Moment,
  Outcome,
  Reached,
  Step,
  Touch,
  WidgetKind,
  WidgetUse,
} from './widget-kind.ts';

/** So many raw actions are held at most. */
const mostHeld = 64;

/** The gesture that an action is of, and the use of a widget that it belongs to, if any. */
export interface Origin {
  /** Undefined for what a gesture only leads to, such as a scroll. */
  readonly touch: NumberedTouch | undefined;
  readonly use: OpenUse | undefined;
}

export interface NumberedTouch extends Touch {
  /** Gestures are numbered in their order. */
  readonly number: number;
  /** How the pointer was let go: where what was pressed is gone by then, no click follows. */
  end?: 'over' | 'gone' | undefined;
  /** Whether the item was reached by dragging from the opener; the page may or may not take that for a choice. */
  readonly isDragged: boolean;
}

/** One use of a widget that goes on, with the raw actions that are held for it. */
export interface OpenUse {
  readonly kind: WidgetKind;
  readonly root: Element;
  readonly lastTouch: () => NumberedTouch | undefined;
  touch(touch: NumberedTouch, item: Element | undefined): void;
  leave(): void;
  adopts(touch: Touch): Reached | undefined;
  opens(popup: Element): boolean;
  take(raw: RawAction): void;
  look(moment: Moment): void;
  /** Emits what it came to, or its raw actions as ordinary ones. */
  end(): void;
  /** Gives up its raw actions to a use that they lead to. */
  handOver(): readonly RawAction[];
}

/** How steps and ordinary actions leave. */
export interface WayOut {
  readonly guard: Guard;
  readonly send: Send;
  /** Whatever waits to be given here comes first. */
  readonly settle: () => void;
}

interface Last {
  readonly touch: NumberedTouch;
  readonly item: Element | undefined;
}

interface State {
  readonly way: WayOut;
  raws: readonly RawAction[];
  /** A step that may still become another one, with the raw actions beneath it. */
  pending: { readonly step: Step; readonly raws: readonly RawAction[] } | undefined;
  /** What is decided of gestures: ordinary, over, or a step that waits for its raw action. */
  readonly decided: WeakMap<Touch, 'ordinary' | 'over' | Step>;
  last: Last | undefined;
}

export function openUse(way: WayOut, reached: Reached, before: readonly RawAction[]): OpenUse {
  const { kind, root } = reached;
  const state: State = {
    way,
    raws: before,
    pending: undefined,
    decided: new WeakMap(),
    last: undefined,
  };
  const isPending = () => state.pending !== undefined;
  const use = kind.begin({ guard: way.guard, root, held: () => heldIn(state), isPending });
  const look = (moment: Moment) => lookAt(state, use, moment);
  const end = () => {
    look('end');
    flush(state);
  };
  return {
    kind,
    root,
    lastTouch: () => state.last?.touch,
    touch: (touch, item) => {
      state.last = { touch, item };
      use.touch(touch, item);
    },
    leave: () => use.leave?.(),
    adopts: (touch) => {
      const adopted = use.adopts?.(touch);
      return adopted && { kind, root, item: adopted.item };
    },
    opens: (popup) => use.opens?.(popup) === true,
    take: (raw) => {
      take(state, raw, use);
      if (heldIn(state).length > mostHeld) {
        end();
      }
    },
    look,
    end,
    handOver: () => {
      const raws = heldIn(state);
      state.raws = [];
      state.pending = undefined;
      return raws;
    },
  };
}

function lookAt(state: State, use: WidgetUse, moment: Moment): void {
  const touch = state.last?.touch;
  if (touch && !state.decided.has(touch) && !isNoChoice(state)) {
    apply(state, touch, use.outcome(touch, moment));
  }
  if (moment === 'late' || moment === 'end') {
    emitWithoutRaw(state);
  }
}

/** Of what goes on for long only the first and the latest can be evidence. */
function shortened(raws: readonly RawAction[]): readonly RawAction[] {
  return raws.length < mostHeld ? raws : [...raws.slice(0, 1), ...raws.slice(-mostHeld / 2)];
}

function heldIn({ pending, raws }: State): readonly RawAction[] {
  return [...(pending?.raws ?? []), ...raws];
}

function isEdit({ kind }: RawAction): boolean {
  return kind === 'fill' || kind === 'clear';
}

function leadsOn(raw: RawAction, use: WidgetUse): boolean {
  return isEdit(raw) && use.leadsOn?.() === true;
}

function take(state: State, raw: RawAction, use: WidgetUse): void {
  const touch = raw.origin?.touch;
  const decision = touch && state.decided.get(touch);
  if (decision === 'over' && !isEdit(raw)) {
    // The same gesture again, such as the change of a box that is drawn in an option.
    return;
  }
  state.raws = [...state.raws, raw];
  if (touch && typeof decision === 'object') {
    settle(state, touch, decision);
  } else if (decision === 'ordinary') {
    if (!leadsOn(raw, use)) {
      flush(state);
    }
  } else if (touch && touch === state.last?.touch && !state.last.touch.isDragged) {
    // Two clicks that are a double click choose nothing by themselves.
    const isDouble = raw.kind === 'double_click';
    apply(state, touch, isDouble ? { is: 'ordinary' } : use.outcome(touch, 'raw', raw));
  }
}

function apply(state: State, touch: Touch, outcome: Outcome): void {
  switch (outcome.is) {
    case 'open':
      return;
    case 'nothing':
      state.raws = heldIn(state);
      state.pending = undefined;
      return;
    case 'ordinary':
      state.decided.set(touch, 'ordinary');
      flush(state);
      return;
    case 'pending':
      state.pending = { step: outcome.step, raws: shortened(heldIn(state)) };
      state.raws = [];
      return;
    case 'done':
      settle(state, touch, outcome.step);
  }
}

/** A final step waits for the raw action that it is made of. */
function settle(state: State, touch: Touch, step: Step): void {
  const isThere = heldIn(state).some(({ origin }) => origin?.touch === touch);
  if (isThere || touch.key === character) {
    sendFinal(state, touch, step);
  } else {
    state.decided.set(touch, step);
  }
}

/** What was pressed may have been gone at once, so that no click followed. */
function emitWithoutRaw(state: State): void {
  const { last } = state;
  const step = last && state.decided.get(last.touch);
  if (last && typeof step === 'object' && (last.touch.key !== undefined || isWithoutClick(last))) {
    sendFinal(state, last.touch, step, last.item);
  }
}

function isWithoutClick({ touch, item }: Last): boolean {
  const isHidden = item !== undefined && !isShown(item);
  return touch.end === 'gone' || (isHidden && (touch.end === 'over' || touch.isDragged));
}

/** An item that is still there after it was dragged to was not taken. */
function isNoChoice({ last }: State): boolean {
  return last?.touch.isDragged === true && last.item !== undefined && isShown(last.item);
}

function sendFinal(state: State, touch: Touch, step: Step, clicked?: Element): void {
  // Text that was typed on the way may be the last thing that is missing.
  state.way.settle();
  if (state.decided.get(touch) === 'over') {
    return;
  }
  const raws = heldIn(state);
  state.raws = [];
  state.pending = undefined;
  state.decided.set(touch, 'over');
  const { guard, send } = state.way;
  sendStep(send, guard, { step, raws, clicked: touch.key === undefined ? clicked : undefined });
}

function flush(state: State): void {
  const { pending, raws, way } = state;
  state.pending = undefined;
  state.raws = [];
  if (pending) {
    sendStep(way.send, way.guard, { ...pending, clicked: undefined });
  }
  for (const raw of raws) {
    way.send(raw);
  }
}
