import type { EffectContent } from '../protocol/page-messages.ts';
import type { Action } from '../protocol/protocol.ts';
import { effectOf, noOutcome, type Start, withElement, withSnapshot } from './effect.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What follows on one action, from its beginning until the next one begins. By then the action may not have gone out
 * yet, as some wait for what comes next: the effect is emitted when both has happened, and never if the action
 * becomes a part of another one.
 */
export interface Course {
  readonly element: Element | undefined;
  readonly before: Snapshot;
  /** An edit, a choice or a scroll that the person may go on with. */
  readonly goesOn: boolean;
  /** Whether the action went out. */
  readonly isOut: boolean;
  add(snapshot: Snapshot): void;
  /** Nothing more comes; last is undefined where the page must not be looked at any more. */
  end(last: Snapshot | undefined): void;
  wentOut(action: Action, number: number): void;
}

export interface CourseSettings {
  readonly start: Start;
  readonly goesOn: boolean;
  readonly emit: (effect: EffectContent) => void;
}

export function createCourse({ start, goesOn, emit }: CourseSettings): Course {
  let outcome = noOutcome(start);
  let isOver = false;
  let out: { readonly action: Action; readonly number: number } | undefined;
  const emitIfComplete = () => {
    const effect = isOver && out ? effectOf(start, outcome, out) : undefined;
    if (effect) {
      emit(effect);
    }
  };
  return {
    element: start.element,
    before: start.before,
    get goesOn() {
      return goesOn && out === undefined;
    },
    get isOut() {
      return out !== undefined;
    },
    add: (snapshot) => {
      outcome = withSnapshot(start, outcome, snapshot);
    },
    end: (last) => {
      if (last) {
        outcome = withElement(start, withSnapshot(start, outcome, last));
      }
      isOver = true;
      emitIfComplete();
    },
    wentOut: (action, number) => {
      out = { action, number };
      emitIfComplete();
    },
  };
}
