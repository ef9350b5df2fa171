import type { Guard } from '../guard/guard.ts';
import type { EffectContent, Page } from '../protocol/page-messages.ts';
import type {
  Action,
  DropReason,
  Evidence,
  NavigationCause,
  Observation,
} from '../protocol/protocol.ts';

/** One action, complete. */
export interface CapturedAction {
  readonly action: Action;
  /** The page as it was when the action happened. */
  readonly page: Page;
  /** The raw events it is made of, at most 16; left out where it is one event itself. */
  readonly evidence?: Evidence[];
  readonly observation?: Observation;
}

/** What the relay gives to one recording of one document. It ends when the signal aborts. */
export interface CaptureSession {
  readonly signal: AbortSignal;
  readonly guard: Guard;
  /** Why this document was opened, as far as the one before it knew. */
  readonly cause: NavigationCause | undefined;
  /**
   * Time in milliseconds since the epoch. Gives the number by which an effect names the action; undefined where it was
   * dropped, which is counted.
   */
  emit(captured: CapturedAction, time: number): number | undefined;
  emitEffect(effect: EffectContent): void;
  count(reason: DropReason): void;
  /** Tells the next document why it was opened. */
  leaving(cause: NavigationCause): void;
}
