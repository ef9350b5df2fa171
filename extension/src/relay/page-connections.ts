// The pages that are connected: who gets a configuration, who is told to stop, and what they send.
import type { Line, PageSender } from '../platform/browser.ts';
import type {
  ActionMessage,
  EffectMessage,
  FromPage,
  PageConfiguration,
  ToPage,
} from '../protocol/page-messages.ts';
import { isFromPage } from '../protocol/page-messages.ts';
import type { App, NavigationCause, State } from '../protocol/protocol.ts';
import type { Captured, DocumentRecord } from '../protocol/session-records.ts';
import type { CounterBook } from './counters.ts';
import type { Documents } from './documents.ts';
import { matchesOrigin, originOf } from './origin-pattern.ts';
import type { Outbox } from './outbox.ts';

interface Connection {
  readonly line: Line;
  readonly sender: PageSender;
  record?: DocumentRecord;
  url?: string;
  cause?: NavigationCause;
  /** The configuration it has, as text; empty once it was stopped, absent until the state is known. */
  configured?: string;
}

export interface PageConnectionsSettings {
  readonly documents: Documents;
  readonly outbox: Outbox;
  readonly counters: CounterBook;
  readonly now: () => number;
}

export interface PageConnections {
  add(line: Line, sender: PageSender): void;
  receive(line: Line, message: unknown): Promise<void>;
  remove(line: Line): void;
  apply(state: State): void;
  tabs(): ReadonlySet<number>;
}

export function appOf(state: State, origin: string): App | undefined {
  return state.apps.find(({ origins }) =>
    origins.some((pattern) => matchesOrigin(pattern, origin)),
  );
}

function configurationFor(state: State, connection: Connection): PageConfiguration | undefined {
  const { sender, url, cause } = connection;
  if (state.recording !== 'recording' || url === undefined) return undefined;
  const app = appOf(state, sender.origin);
  const granted = app?.categories.filter((category) => state.granted.includes(category)) ?? [];
  if (app === undefined || granted.length === 0 || originOf(url) !== sender.origin)
    return undefined;
  return { grant: state.grant, app, granted, ...(cause === undefined ? {} : { cause }) };
}

function capturedOf(
  message: ActionMessage | EffectMessage,
  record: DocumentRecord,
  { origin, tab, frame }: PageSender,
): Captured {
  const { document } = record;
  const sender = { origin, tab, frame };
  if (message.type === 'effect') {
    const { sequence, grant, effect } = message;
    return { effect: { ...effect, document, sequence, grant, sender } };
  }
  const { sequence, grant, time, page, action, evidence, observation } = message;
  const event = { document, sequence, grant, time, sender, page, action };
  const beneath = evidence === undefined ? {} : { evidence };
  const around = observation === undefined ? {} : { observation };
  return { event: { ...event, ...beneath, ...around } };
}

/** Whether the page that a message names lies in the origin that the browser says it comes from. */
function isOfOrigin(message: ActionMessage | EffectMessage, origin: string): boolean {
  const page = message.type === 'effect' ? message.effect.page : message.page;
  return page === undefined || originOf(page.url) === origin;
}

export function createPageConnections(settings: PageConnectionsSettings): PageConnections {
  const { documents, outbox, counters, now } = settings;
  const connections = new Map<Line, Connection>();
  let state: State | undefined;

  function tell({ line }: Connection, message: ToPage): void {
    line.post(message);
  }

  // A worker that has just started knows no state yet; a page that is being captured goes on meanwhile.
  function configure(connection: Connection): void {
    if (state === undefined || connection.record === undefined) return;
    const configuration = configurationFor(state, connection);
    const text = configuration === undefined ? '' : JSON.stringify(configuration);
    if (text === connection.configured) return;
    connection.configured = text;
    tell(
      connection,
      configuration === undefined ? { type: 'stop' } : { type: 'configuration', configuration },
    );
  }

  function ready(connection: Connection, { url, document }: FromPage & { type: 'ready' }): void {
    const record = documents.open(connection.sender, document);
    connection.record = record;
    connection.url = url;
    // A document that comes back after the line was cut has had its cause already.
    const cause =
      record.document === document ? undefined : documents.causeOf(connection.sender, now());
    if (cause !== undefined) connection.cause = cause;
    tell(connection, { type: 'opened', document: record.document });
    configure(connection);
  }

  async function take(
    connection: Connection,
    record: DocumentRecord,
    message: ActionMessage | EffectMessage,
  ): Promise<void> {
    if (isOfOrigin(message, connection.sender.origin)) {
      await outbox.take(record, capturedOf(message, record, connection.sender));
    } else if (message.sequence > record.taken) {
      record.taken = message.sequence;
      counters.eventTaken();
      counters.eventDropped('origin_mismatch');
      documents.lossHere(record, 'origin_mismatch');
      outbox.wake();
    }
    tell(connection, { type: 'taken', sequence: message.sequence });
  }

  return {
    add(line, sender) {
      connections.set(line, { line, sender });
    },
    async receive(line, message) {
      const connection = connections.get(line);
      if (connection === undefined || !isFromPage(message)) return;
      if (message.type === 'ready') return ready(connection, message);
      if (message.type === 'leaving')
        return documents.leaving(connection.sender, message.cause, now());
      const { record } = connection;
      if (record === undefined) return;
      if (message.type !== 'loss') return take(connection, record, message);
      documents.lossInPage(record, message.reason, message.count);
      outbox.wake();
    },
    remove(line) {
      connections.delete(line);
    },
    apply(next) {
      state = next;
      for (const connection of connections.values()) configure(connection);
    },
    tabs: () => new Set([...connections.values()].map(({ sender }) => sender.tab)),
  };
}
