// The page's side of the relay: asks the worker whether to capture, captures while it may, and keeps what it
// captured until the worker has taken it. Silent for good once the extension was updated or removed.
import { startCapture } from '../capture/capture.ts';
import type { CapturedAction } from '../capture/capture-session.ts';
import { pageAddress } from '../describe/describe.ts';
import { createGuard } from '../guard/guard.ts';
import { connectPageToWorker, type Line } from '../platform/browser.ts';
import {
  type EffectContent,
  type FromPage,
  isToPage,
  type PageConfiguration,
  type ToPage,
} from '../protocol/page-messages.ts';
import type { DropReason, NavigationCause } from '../protocol/protocol.ts';
import { createBackoff } from './backoff.ts';
import { createPageQueue, type QueueContent, type Unnumbered } from './page-queue.ts';

const lossTime = 200;

interface Handover {
  readonly document: string | undefined;
  readonly queue: QueueContent;
  readonly losses: ReadonlyMap<DropReason, number>;
}

declare global {
  /** In the extension's own world of the page: ends the script that runs there. A page cannot see it. */
  var fairtraceRelay: (() => Handover) | undefined;
}

interface Recording {
  readonly configuration: PageConfiguration;
  readonly controller: AbortController;
}

/** The same grant, app and categories: an edit that has begun goes on. */
function isSame(left: PageConfiguration, right: PageConfiguration): boolean {
  const known = ({ grant, app, granted }: PageConfiguration) =>
    JSON.stringify([grant, app, granted]);
  return known(left) === known(right);
}

export function startPageRelay(): void {
  const before = globalThis.fairtraceRelay?.();
  const queue = createPageQueue(before?.queue);
  const losses = new Map(before?.losses);
  const backoff = createBackoff(250, 60_000);
  let documentId = before?.document;
  let line: Line | undefined;
  let isOpened = false;
  let recording: Recording | undefined;
  let lossTimer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  function tell(message: FromPage): void {
    line?.post(message);
  }

  function sendLosses(): void {
    clearTimeout(lossTimer);
    lossTimer = undefined;
    if (!isOpened) return;
    for (const [reason, lost] of losses) tell({ type: 'loss', reason, count: lost });
  }

  function count(reason: DropReason): void {
    losses.set(reason, (losses.get(reason) ?? 0) + 1);
    // A page's script may cause thousands at once.
    lossTimer ??= setTimeout(sendLosses, lossTime);
  }

  function add(message: Unnumbered): number | undefined {
    const added = queue.add(message);
    if (typeof added === 'string') {
      count(added);
      return undefined;
    }
    // What waits goes out in order once the line is open.
    if (isOpened) tell(added.message);
    return added.key;
  }

  function emit(grant: number, captured: CapturedAction, time: number): number | undefined {
    return add({ type: 'action', grant, time: Math.round(time), ...captured });
  }

  function emitEffect(grant: number, effect: EffectContent): void {
    add({ type: 'effect', grant, effect });
  }

  function stop(): void {
    recording?.controller.abort();
    recording = undefined;
  }

  function record(configuration: PageConfiguration): void {
    const { grant, cause } = configuration;
    if (recording !== undefined && isSame(recording.configuration, configuration)) return;
    stop();
    const controller = new AbortController();
    recording = { configuration, controller };
    startCapture({
      signal: controller.signal,
      guard: createGuard(configuration),
      cause,
      emit: (captured, time) => emit(grant, captured, time),
      emitEffect: (effect) => emitEffect(grant, effect),
      count,
      leaving: (next: NavigationCause) => tell({ type: 'leaving', cause: next }),
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

  function receive(message: ToPage): void {
    if (message.type === 'taken') queue.taken(message.sequence);
    else if (message.type === 'stop') stop();
    else if (message.type === 'opened') opened(message.document);
    else record(message.configuration);
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
    tell({
      type: 'ready',
      url: pageAddress(window),
      ...(documentId === undefined ? {} : { document: documentId }),
    });
  }

  function end(): void {
    isOver = true;
    backoff.reset();
    stop();
    sendLosses();
  }

  // Whoever leaves at once must not take along what is not told yet.
  addEventListener('pagehide', sendLosses);
  globalThis.fairtraceRelay = () => {
    end();
    removeEventListener('pagehide', sendLosses);
    line?.disconnect();
    return { document: documentId, queue: queue.content(), losses };
  };
  connect();
}
