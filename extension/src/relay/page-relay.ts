// The page's side of the relay: asks the worker whether to capture, captures while it may, and keeps what it
// captured until the worker has taken it. Silent for good once the extension was updated or removed.

import { armedListeners } from '../capture/armed-listeners.ts';
import { startCapture } from '../capture/capture.ts';
import type { CapturedAction, FrameLine } from '../capture/capture-session.ts';
import { describePage, framePath } from '../describe/describe.ts';
import { createGuard } from '../guard/guard.ts';
import { browserName, connectPageToWorker, type Line } from '../platform/browser.ts';
import {
  type EffectContent,
  type FocusMessage,
  type FromPage,
  isToPage,
  type PageConfiguration,
  type ToPage,
} from '../protocol/page-messages.ts';
import type { DropReason } from '../protocol/protocol.ts';
import { createBackoff } from './backoff.ts';
import { createPageLosses } from './page-losses.ts';
import { createPageQueue, type QueueContent, type Unnumbered } from './page-queue.ts';
import { readyMessage } from './ready-message.ts';

interface Handover {
  readonly document: string | undefined;
  readonly queue: QueueContent;
  readonly losses: ReadonlyMap<DropReason, number>;
}

interface PageRelay {
  readonly isConnected: () => boolean;
  /** Ends it; another one may go on with what it holds. */
  readonly end: () => Handover;
}

declare global {
  /** In the extension's own world of the page: the script that runs there. A page cannot see it. */
  var fairtraceRelay: PageRelay | undefined;
}

/** Elements with an id are found as properties of the window too, in our world as well, but not as its own. */
function relayIn(view: Window & typeof globalThis): PageRelay | undefined {
  return Object.hasOwn(view, 'fairtraceRelay') ? view.fairtraceRelay : undefined;
}

type ConfigurationMessage = Extract<ToPage, { type: 'configuration' }>;

interface Recording {
  readonly configuration: PageConfiguration;
  readonly controller: AbortController;
}

/** The same but for what came before the document: an edit that has begun goes on. */
function isSame(left: PageConfiguration, right: PageConfiguration): boolean {
  const known = ({ before: _, ...rest }: PageConfiguration) => JSON.stringify(rest);
  return known(left) === known(right);
}

export function startPageRelay(): void {
  const running = relayIn(globalThis.window);
  // Where the frames of a tab are reached, most have a script already.
  if (running?.isConnected()) return;
  const before = running?.end();
  const queue = createPageQueue(before?.queue);
  const losses = createPageLosses(before?.losses, sendLosses);
  const backoff = createBackoff(250, 60_000);
  const listening = new AbortController();
  const listeners = armedListeners(listening.signal, count);
  // In Firefox the scripts of two frames do not see each other, and ours gets into every frame by itself.
  const seesOtherFrames = browserName() === 'chromium';
  let documentId = before?.document;
  let line: Line | undefined;
  let isOpened = false;
  let recording: Recording | undefined;
  let focusAnswer: (() => FocusMessage['is'] | undefined) | undefined;
  let switched: (() => void) | undefined;
  let isLeft = false;
  /** Opened when the page was left, if something was not told by then. */
  let lastLine: Line | undefined;
  let isOver = false;

  function tell(message: FromPage): void {
    line?.post(message);
  }

  function sendLosses(): void {
    losses.settle();
    if (!isOpened) return;
    for (const message of losses.messages()) tell(message);
  }

  function count(reason: DropReason): void {
    losses.add(reason);
    if (isLeft) tellLast(losses.messages());
    else losses.tellSoon();
  }

  function add(message: Unnumbered): number | undefined {
    const added = queue.add(message);
    if (typeof added === 'string') {
      count(added);
      return undefined;
    }
    // Who hears first that the page is left is not told by the order of listening.
    if (isLeft) tellLast([added.message]);
    // What waits goes out in order once the line is open.
    else if (isOpened) tell(added.message);
    return added.key;
  }

  function emit(grant: number, captured: CapturedAction, time: number): number | undefined {
    return add({ type: 'action', grant, time: Math.round(time), ...captured });
  }

  function emitEffect({ grant, takesEffects }: PageConfiguration, effect: EffectContent): void {
    if (takesEffects) add({ type: 'effect', grant, effect });
  }

  const frames: FrameLine = {
    isReached: (view) => !seesOtherFrames || Object.hasOwn(view, 'fairtraceRelay'),
    reach: () => tell({ type: 'reach' }),
    focus: tellFocus,
    onFocusAsked: (answer) => {
      focusAnswer = answer;
    },
  };

  function stop(): void {
    recording?.controller.abort();
    recording = undefined;
    switched = undefined;
    focusAnswer = undefined;
  }

  function record({ configuration, words }: ConfigurationMessage): void {
    const { grant, before, takesEffects } = configuration;
    if (recording !== undefined && isSame(recording.configuration, configuration)) return;
    stop();
    const controller = new AbortController();
    recording = { configuration, controller };
    startCapture({
      signal: controller.signal,
      listen: listeners.until(controller.signal),
      guard: createGuard({ ...configuration, words }),
      before,
      takesEffects,
      emit: (captured, time) => emit(grant, captured, time),
      emitEffect: (effect) => emitEffect(configuration, effect),
      count,
      frames,
      leaving: (cause, direction) =>
        tell({ type: 'leaving', cause, ...(direction && { direction }) }),
      opening: (cause) => tell({ type: 'opening', cause }),
      onSwitchedTo: (listener) => {
        switched = listener;
      },
    });
  }

  function opened(document: string): void {
    backoff.reset();
    if (documentId !== undefined && documentId !== document) queue.renumber();
    documentId = document;
    isOpened = true;
    for (const message of queue.messages()) tell(message);
    sendLosses();
  }

  function tellFocus(is: FocusMessage['is'] | undefined): void {
    if (is !== undefined) tell({ type: 'focus', is, depth: framePath(window).length });
  }

  function receive(message: ToPage): void {
    if (message.type === 'taken') queue.taken(message.sequence);
    else if (message.type === 'stop') stop();
    else if (message.type === 'find_focus') tellFocus(focusAnswer?.());
    else if (message.type === 'opened') opened(message.document);
    else if (message.type === 'switched') switched?.();
    else record(message);
  }

  function connect(): void {
    if (isOver) return;
    const connected = connectPageToWorker();
    if (connected === undefined) {
      end();
      return;
    }
    line = connected;
    connected.onMessage((message) => {
      if (isToPage(message) && connected === line) receive(message);
    });
    connected.onDisconnect(() => {
      line = undefined;
      isOpened = false;
      backoff.schedule(connect);
    });
    tell(readyMessage(documentId));
  }

  function leave(): void {
    const isAllTold = queue.messages().length === 0 && losses.areTold();
    sendLosses();
    isLeft = true;
    if (!isAllTold) tellLast([...queue.messages(), ...losses.messages()]);
  }

  /**
   * Whoever leaves at once must not take along what is not told yet. When another process shows the next page, the
   * browser has closed the line by now without a word, but a new one is still heard.
   */
  function tellLast(messages: readonly FromPage[]): void {
    if (isOver) return;
    if (lastLine === undefined) {
      lastLine = connectPageToWorker();
      lastLine?.post(readyMessage(documentId));
    }
    for (const message of messages) lastLine?.post(message);
  }

  /** The browser may have closed the line while the page was in its cache, and does not tell. */
  function comeBack({ persisted }: PageTransitionEvent): void {
    isLeft = false;
    if (!persisted) return;
    lastLine?.disconnect();
    lastLine = undefined;
    line?.disconnect();
    line = undefined;
    isOpened = false;
    connect();
  }

  function tellVisibility(): void {
    if (window !== window.top || isLeft || !isOpened) return;
    const isVisible = document.visibilityState === 'visible';
    tell({ type: 'visibility', isVisible, page: describePage() });
  }

  function end(): void {
    isOver = true;
    backoff.reset();
    stop();
    sendLosses();
  }

  const listen = listeners.until(listening.signal);
  listen('pagehide', leave);
  listen('pageshow', comeBack);
  listen('visibilitychange', tellVisibility);
  globalThis.fairtraceRelay = {
    isConnected: () => line !== undefined,
    end() {
      end();
      listening.abort();
      line?.disconnect();
      line = undefined;
      return { document: documentId, queue: queue.content(), losses: losses.counts() };
    },
  };
  // A page that is made ready in advance has not been come to; nobody may ever see it.
  if (Reflect.get(document, 'prerendering') === true) {
    document.addEventListener('prerenderingchange', connect, { once: true });
  } else {
    connect();
  }
}
