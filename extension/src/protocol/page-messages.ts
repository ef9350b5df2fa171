// What a content script and the worker say to each other. Both are ours, but a page's process is not
// trusted more than its page: what comes from there is checked for its shape here, and by the host again.
import type {
  Action,
  App,
  CapturedEffect,
  Category,
  DropReason,
  Evidence,
  NavigationCause,
  Observation,
} from './protocol.ts';
import { actionKinds, dropReasons, navigationCauses } from './protocol.ts';

/** Which way a person goes in the history of a tab. */
export type HistoryDirection = 'back' | 'forward';

/** How a document was come to, as far as documents before it knew. */
export interface BeforeDocument {
  readonly cause?: NavigationCause;
  /** Which way the last document of this origin in this tab was left. */
  readonly left?: HistoryDirection;
  /** It is the first of a tab that was opened from an approved page. */
  readonly isOpenedTab?: boolean;
}

export interface PageConfiguration {
  readonly grant: number;
  readonly app: App;
  readonly granted: readonly Category[];
  readonly before: BeforeDocument;
  /** Whether the host takes effects; older ones do not. */
  readonly takesEffects: boolean;
  /**
   * By which a page hashes what is copied and pasted; there only with consent to that. It is made anew at every start of
   * the worker and kept in memory alone, never beside the hashes, so that no text can be guessed from one.
   */
  readonly copyKey?: readonly number[];
}

/** What tells of a field that is not read, in many languages: words anywhere in what names it, and words that are all of it. */
export interface SensitiveWords {
  readonly anywhere: string;
  readonly alone: string;
}

/** What the document at the top of a tab says of itself when it connects. */
export interface TopDocument {
  readonly isVisible: boolean;
  /** Whether the history of its tab begins with it. */
  readonly isFirst: boolean;
  /** Whether a window that opened it is there. */
  readonly hasOpener: boolean;
  /** The origin of the page that led to it; empty where that is not told. */
  readonly referrer: string;
}

export interface Page {
  readonly url: string;
  readonly title: string;
}

/** An action of one document. Actions and effects are numbered together, from 1 without gaps. */
export interface ActionMessage {
  readonly type: 'action';
  readonly sequence: number;
  readonly grant: number;
  readonly time: number;
  readonly page: Page;
  readonly action: Action;
  readonly evidence?: Evidence[];
  readonly observation?: Observation;
}

/** What an effect says; whose and of which document it is, is added on its way. */
export type EffectContent = Omit<CapturedEffect, 'document' | 'sequence' | 'grant' | 'sender'>;

/** What came of an action of this document. */
export interface EffectMessage {
  readonly type: 'effect';
  readonly sequence: number;
  readonly grant: number;
  readonly effect: EffectContent;
}

/** How often something was not captured in this document so far. */
export interface LossMessage {
  readonly type: 'loss';
  readonly reason: DropReason;
  readonly count: number;
}

export interface ReadyMessage {
  readonly type: 'ready';
  readonly url: string;
  /** Its id, if it was given one before. */
  readonly document?: string;
  readonly top?: TopDocument;
}

export interface LeavingMessage {
  readonly type: 'leaving';
  readonly cause: NavigationCause;
  readonly direction?: HistoryDirection;
}

/** The document at the top of a tab is seen, or no longer; not told when it is left. */
export interface VisibilityMessage {
  readonly type: 'visibility';
  readonly isVisible: boolean;
  readonly page: Page;
}

const focusWords = ['gained', 'lost', 'here', 'in_frame'] as const;

/** The document gained or lost the focus, or answers find_focus: it has it itself, or in a frame of it. */
export interface FocusMessage {
  readonly type: 'focus';
  readonly is: (typeof focusWords)[number];
  /** How many frames the document lies in. */
  readonly depth: number;
}

/** reach asks for our script in the frames of the tab that are without it. */
export type FromPage =
  | ReadyMessage
  | ActionMessage
  | EffectMessage
  | LossMessage
  | LeavingMessage
  | FocusMessage
  | { readonly type: 'reach' }
  | { readonly type: 'opening'; readonly cause: NavigationCause }
  | VisibilityMessage;

/** opened answers ready with the id of the document; from then on actions, effects and losses are taken. */
export type ToPage =
  | { readonly type: 'opened'; readonly document: string }
  /** The words are the worker's, so that not every page has to load them with our script. */
  | {
      readonly type: 'configuration';
      readonly configuration: PageConfiguration;
      readonly words: SensitiveWords;
    }
  | { readonly type: 'stop' }
  | { readonly type: 'taken'; readonly sequence: number }
  | { readonly type: 'find_focus' }
  /** A person has come to this tab from another one. */
  | { readonly type: 'switched' };

const historyDirections: readonly HistoryDirection[] = ['back', 'forward'];
const wordsToPage: readonly ToPage['type'][] = [
  'opened',
  'configuration',
  'stop',
  'taken',
  'find_focus',
  'switched',
];

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 2147483647;
}

function isDepth(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65535;
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && words.includes(value);
}

function isPage(value: unknown): boolean {
  return isFields(value) && typeof value['url'] === 'string' && typeof value['title'] === 'string';
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isTopDocument({ isVisible, isFirst, hasOpener, referrer }: Fields): boolean {
  const flags = [isVisible, isFirst, hasOpener];
  return flags.every((flag) => typeof flag === 'boolean') && typeof referrer === 'string';
}

function isEffect({ action, kind, page }: Fields): boolean {
  return isCount(action) && isOneOf(actionKinds, kind) && (page === undefined || isPage(page));
}

const shapes: Readonly<Record<string, (message: Fields) => boolean>> = {
  ready: ({ url, document, top }) =>
    typeof url === 'string' &&
    (document === undefined || typeof document === 'string') &&
    (top === undefined || (isFields(top) && isTopDocument(top))),
  action: ({ sequence, grant, time, page, action, evidence, observation }) =>
    isCount(sequence) &&
    isCount(grant) &&
    isTime(time) &&
    isPage(page) &&
    isFields(action) &&
    isOneOf(actionKinds, action['kind']) &&
    (evidence === undefined || Array.isArray(evidence)) &&
    (observation === undefined || isFields(observation)),
  effect: ({ sequence, grant, effect }) =>
    isCount(sequence) && isCount(grant) && isFields(effect) && isEffect(effect),
  loss: ({ reason, count }) => isOneOf(dropReasons, reason) && isCount(count),
  focus: ({ is, depth }) => isOneOf(focusWords, is) && isDepth(depth),
  reach: () => true,
  leaving: ({ cause, direction }) =>
    isOneOf(navigationCauses, cause) &&
    (direction === undefined || isOneOf(historyDirections, direction)),
  opening: ({ cause }) => isOneOf(navigationCauses, cause),
  visibility: ({ isVisible, page }) => typeof isVisible === 'boolean' && isPage(page),
};

/** True for a message that a content script of ours may have sent. What an action or effect holds is the host's to check. */
export function isFromPage(message: unknown): message is FromPage {
  if (!isFields(message) || typeof message['type'] !== 'string') return false;
  return Object.hasOwn(shapes, message['type']) && shapes[message['type']]?.(message) === true;
}

/**
 * Pages receive from the worker only, so the type word suffices; but without the words that tell of secret fields nothing
 * is captured.
 */
export function isToPage(message: unknown): message is ToPage {
  if (!isFields(message) || !isOneOf(wordsToPage, message['type'])) return false;
  return message['type'] !== 'configuration' || isSensitiveWords(message['words']);
}

function isSensitiveWords(words: unknown): boolean {
  const lists = isFields(words) ? [words['anywhere'], words['alone']] : [undefined];
  return lists.every((list) => typeof list === 'string' && list !== '');
}
