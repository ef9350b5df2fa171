import type { Guard } from '../guard/guard.ts';
import type { BeforeDocument, EffectContent, Page } from '../protocol/page-messages.ts';
import type {
  Action,
  DropReason,
  Evidence,
  NavigationCause,
  Observation,
} from '../protocol/protocol.ts';
import type { Listen } from './armed-listeners.ts';
import type { HistoryDirection } from './arrival.ts';

/** One action, complete. */
export interface CapturedAction {
  readonly action: Action;
  /** The page as it was when the action happened. */
  readonly page: Page;
  /** The raw events it is made of, at most 16; left out where it is one event itself. */
  readonly evidence?: Evidence[];
  readonly observation?: Observation;
}

/** What the relay knows and does about the frames of the page. */
export interface FrameLine {
  /** Whether a script of ours is in a window that can be looked into; also true where a browser does not let us know. */
  isReached(view: Window): boolean;
  /** Asks for our script in the frames that are without it. */
  reach(): void;
  focus(is: 'gained' | 'lost'): void;
  /** The answer says whether the page has the focus itself or in a frame; undefined where it has it not. */
  onFocusAsked(answer: () => 'here' | 'in_frame' | undefined): void;
}

/** What the relay gives to one recording of one document. It ends when the signal aborts. */
export interface CaptureSession {
  readonly signal: AbortSignal;
  readonly listen: Listen;
  readonly guard: Guard;
  /** What the worker knows of how this document was come to. */
  readonly before: BeforeDocument;
  /**
   * Time in milliseconds since the epoch. Gives the number by which an effect names the action; undefined where it was
   * dropped, which is counted.
   */
  emit(captured: CapturedAction, time: number): number | undefined;
  emitEffect(effect: EffectContent): void;
  /** False where the host is too old for effects: what is emitted then goes nowhere. */
  readonly takesEffects: boolean;
  count(reason: DropReason): void;
  readonly frames: FrameLine;
  /** Tells the next document why it was opened, and this one, when it is come back to, which way it was left. */
  leaving(cause: NavigationCause, direction: HistoryDirection | undefined): void;
  /** Tells the first document of a tab that may now be opened why it was. */
  opening(cause: NavigationCause): void;
  /** Calls back whenever a person has come here from another captured tab. */
  onSwitchedTo(listener: () => void): void;
}
