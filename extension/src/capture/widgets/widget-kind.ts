import type { Guard } from '../../guard/guard.ts';
import type { Action } from '../../protocol/protocol.ts';
import type { RawAction } from '../action-line.ts';

/** The first event of a gesture, before the page reacts to it. */
export interface Touch {
  readonly event: PointerEvent | MouseEvent | KeyboardEvent;
  /** Elements it passes through, innermost first, across shadow roots. */
  readonly path: readonly Element[];
  /** The key; 'Character' for every key that makes text; undefined for a pointer. */
  readonly key: string | undefined;
}

/** What a gesture reaches in a widget. */
export interface Reached {
  readonly kind: WidgetKind;
  /** Which widget it is: the same for all of its parts. */
  readonly root: Element;
  /** What would be chosen, moved to or operated. */
  readonly item: Element | undefined;
}

/** A gesture in what a widget opened, without an item where it only leads to one. */
export type Adopted = Pick<Reached, 'item'>;

/**
 * When a use is asked what a gesture came to: when its raw action is there (before the page reacts, if that is a
 * press), after two frames, after a second, and when something else happens.
 */
export type Moment = 'raw' | 'soon' | 'late' | 'end';

/**
 * What a gesture came to: not known yet; nothing so far, and nothing of what was pending; ordinary actions; a step that
 * may still become another one while the person goes on; a final step.
 */
export type Outcome =
  | { readonly is: 'open' | 'nothing' | 'ordinary' }
  | { readonly is: 'pending' | 'done'; readonly step: Step };

export interface Step {
  readonly action: Action;
  /** The target, where that is not the widget. */
  readonly element?: Element;
  /** What the raw events below would say of the choice must not be kept either. */
  readonly isWithheld?: boolean;
}

/** A person at work in one widget, from the first gesture to a choice or to leaving it. */
export interface WidgetUse {
  /** Before the page reacts. */
  touch(touch: Touch, item: Element | undefined): void;
  /** A raw action of this use is given with the moment 'raw'. */
  outcome(touch: Touch, moment: Moment, raw?: RawAction): Outcome;
  /** Whether a text that was typed may be on the way to a choice, although nothing was open while it was typed. */
  leadsOn?(): boolean;
  /** Before the page reacts to a gesture elsewhere. */
  leave?(): void;
  /** Whether the gesture belongs to it although the markup does not say so. */
  adopts?(touch: Touch): Adopted | undefined;
  /** Whether it has opened the list or menu, of which the markup does not say what opens it. */
  opens?(popup: Element): boolean;
}

/** What a use needs from outside. */
export interface UseContext {
  readonly guard: Guard;
  readonly root: Element;
  /** The raw actions that are held for this use. */
  readonly held: () => readonly RawAction[];
  /** Whether a step waits for the person to go on. */
  readonly isPending: () => boolean;
}

/** One kind of widget. To lift another kind, write its file and name it in the list of kinds. */
export interface WidgetKind {
  /** The widget of this kind that one of the elements of the gesture's path is in, by what the markup says. */
  reach(element: Element, touch: Touch): Reached | undefined;
  begin(context: UseContext): WidgetUse;
}

export const open: Outcome = { is: 'open' };
export const nothing: Outcome = { is: 'nothing' };
export const ordinary: Outcome = { is: 'ordinary' };

export function done(step: Step): Outcome {
  return { is: 'done', step };
}

export function pending(step: Step): Outcome {
  return { is: 'pending', step };
}
