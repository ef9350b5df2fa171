import { vi } from 'vitest';
import { armedListeners } from '../../../extension/src/capture/armed-listeners.ts';
import { startCapture } from '../../../extension/src/capture/capture.ts';
import type { CapturedAction, FrameLine } from '../../../extension/src/capture/capture-session.ts';
import { createGuard } from '../../../extension/src/guard/guard.ts';
import type {
  BeforeDocument,
  EffectContent,
} from '../../../extension/src/protocol/page-messages.ts';
import {
  type Action,
  type App,
  type Category,
  type DropReason,
  sensitiveWords,
} from '../../../extension/src/protocol/protocol.ts';
import { drawPages } from '../observe/drawn-page.ts';
import { send } from './trusted-event.ts';

export { send };

const everyCategory: Category[] = [
  'clicks',
  'selections',
  'navigation',
  'text',
  'shortcuts',
  'clipboard_links',
];

export interface Recording {
  readonly actions: Action[];
  /** The same, with evidence and page. */
  readonly captured: CapturedAction[];
  readonly effects: EffectContent[];
  readonly lost: DropReason[];
  readonly leaving: string[];
  readonly opening: string[];
  /** The worker says that a person came here from another tab. */
  switchHere(): void;
  /** Nothing is recorded any more; time can still pass. */
  end(): void;
  stop(): void;
}

export interface RecordingOptions {
  readonly app?: Partial<App>;
  readonly granted?: Category[];
  readonly before?: BeforeDocument;
  readonly frames?: FrameLine;
}

export function record(options: RecordingOptions = {}): Recording {
  const app: App = {
    id: 'orders',
    name: 'Orders',
    origins: [location.origin],
    excluded_paths: [],
    categories: everyCategory,
    fields: [],
    ...options.app,
  };
  const granted = options.granted ?? everyCategory;
  drawPages();
  const controller = new AbortController();
  let switched = () => {};
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
  const recording = {
    actions: [] as Action[],
    captured: [] as CapturedAction[],
    effects: [] as EffectContent[],
    lost: [] as DropReason[],
    leaving: [] as string[],
    opening: [] as string[],
  };
  startCapture({
    signal: controller.signal,
    listen: armedListeners(controller.signal, (reason) => recording.lost.push(reason)).until(
      controller.signal,
    ),
    guard: createGuard({ app, granted, words: sensitiveWords, copyKey: [1, 2, 3, 4] }),
    before: options.before ?? {},
    takesEffects: true,
    emit: (captured) => {
      recording.captured.push(captured);
      return recording.actions.push(captured.action);
    },
    emitEffect: (effect) => recording.effects.push(effect),
    count: (reason) => recording.lost.push(reason),
    frames: options.frames ?? {
      isReached: () => true,
      reach: () => undefined,
      focus: () => undefined,
      onFocusAsked: () => undefined,
    },
    leaving: (cause, direction) =>
      recording.leaving.push([cause, direction].filter(Boolean).join(' ')),
    opening: (cause) => recording.opening.push(cause),
    onSwitchedTo: (listener) => {
      switched = listener;
    },
  });
  recording.actions.length = 0;
  recording.captured.length = 0;
  const end = () => controller.abort();
  const stop = () => {
    end();
    vi.useRealTimers();
  };
  return { ...recording, end, stop, switchHere: () => switched() };
}

export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) {
    throw new Error(`nothing matches ${selector}`);
  }
  return element;
}

const everywhere = { bubbles: true, composed: true, cancelable: true };

export function pointer(element: Element): void {
  send(element, new MouseEvent('pointerdown', everywhere));
  send(element, new MouseEvent('pointerup', everywhere));
}

export function clickOn(element: Element, init: MouseEventInit = {}): void {
  const all = { ...everywhere, detail: 1, ...init };
  send(element, new MouseEvent('pointerdown', { ...all, detail: 0 }));
  send(element, new MouseEvent('mousedown', all));
  send(element, new MouseEvent('pointerup', { ...all, detail: 0 }));
  send(element, new MouseEvent('click', all));
}

/** Both clicks, the first `gap` milliseconds before the second press. */
export function doubleClickOn(element: Element, gap = 100): void {
  clickOn(element);
  passTime(gap);
  clickOn(element, { detail: 2 });
  send(element, new MouseEvent('dblclick', { ...everywhere, detail: 2 }));
}

export function keyDown(element: Element, key: string, init: KeyboardEventInit = {}): void {
  send(element, new KeyboardEvent('keydown', { ...everywhere, key, ...init }));
}

export function keyUp(element: Element, key: string): void {
  send(element, new KeyboardEvent('keyup', { ...everywhere, key }));
}

export function keyClick(element: Element): void {
  send(element, new MouseEvent('click', { ...everywhere, detail: 0 }));
}

export function type(field: HTMLElement, text: string): void {
  for (const character of text) {
    keyDown(field, character);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      field.value += character;
    } else {
      field.textContent += character;
    }
    send(field, new InputEvent('input', everywhere));
    keyUp(field, character);
  }
}

export function leave(field: Element): void {
  send(field, new Event('change', { bubbles: true }));
  send(field, new FocusEvent('focusout', { bubbles: true, composed: true }));
}

export function change(element: Element): void {
  send(element, new Event('change', { bubbles: true }));
}

/** An action in a few words, so that a test reads as a list of what a person did. */
export function inWords(action: Action): string {
  const name = 'target' in action && action.target ? ` ${action.target.name}` : '';
  switch (action.kind) {
    case 'fill':
      return `fill${name} = ${JSON.stringify(action.value)}`;
    case 'press':
      return `press ${action.keys}${name}`;
    case 'select_option':
      return `select_option${name} = ${action.options.map(({ label }) => label).join(',')}`;
    case 'navigate':
      return `navigate ${action.cause} ${action.mode}`;
    case 'go_back':
    case 'go_forward':
      return `${action.kind} ${action.mode}`;
    case 'copy':
    case 'cut':
    case 'paste':
      return `${action.kind}${name}${action.token ? ' with token' : ''}`;
    case 'upload_file':
      return `upload_file${name} = ${action.files.map(({ kind, size }) => `${size} ${kind}`)}`;
    case 'download':
      return `download${name} = ${action.file_kind}`;
    case 'open_tab':
      return `open_tab ${action.cause}`;
    default:
      return `${action.kind}${name}`;
  }
}

/** The raw events beneath the last action. */
export function evidenceInWords(recording: Recording): string[] {
  const evidence = recording.captured.at(-1)?.evidence ?? [];
  return evidence.map(({ kind, keys, name }) => [kind, keys, name].filter(Boolean).join(' '));
}

/** Lets what waits for a moment go out. */
export function passTime(milliseconds = 1000): void {
  vi.advanceTimersByTime(milliseconds);
}

/** What was captured, a second later. */
export function words(recording: Recording): string[] {
  passTime();
  return recording.actions.map(inWords);
}
