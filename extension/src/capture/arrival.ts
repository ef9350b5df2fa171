import type { HistoryDirection } from '../protocol/page-messages.ts';
import type { Action, NavigationCause, NavigationMode } from '../protocol/protocol.ts';

export type { HistoryDirection } from '../protocol/page-messages.ts';

/** A page, or a state of it, that has just been come to. Which kind of action that is, the kinds say. */
export interface Arrival {
  readonly cause: NavigationCause;
  readonly mode: NavigationMode;
  /** For back_forward, where it is known. */
  readonly direction?: HistoryDirection | undefined;
  /** Whether it is the first page of a tab that was opened from an approved page. */
  readonly isOpenedTab?: boolean | undefined;
}

/** Gives the action if the arrival is of its kind. */
export type ArrivalKind<Kind extends Action['kind']> = (
  arrival: Arrival,
) => Extract<Action, { kind: Kind }> | undefined;
