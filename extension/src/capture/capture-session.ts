import type { Guard } from '../guard/guard.ts';
import type { Action, DropReason, NavigationCause } from '../protocol/protocol.ts';

/** What the relay gives to one recording of one document. It ends when the signal aborts. */
export interface CaptureSession {
  readonly signal: AbortSignal;
  readonly guard: Guard;
  /** Why this document was opened, as far as the one before it knew. */
  readonly cause: NavigationCause | undefined;
  /** Time in milliseconds since the epoch. */
  emit(action: Action, time: number): void;
  count(reason: DropReason): void;
  /** Tells the next document why it was opened. */
  leaving(cause: NavigationCause): void;
}
