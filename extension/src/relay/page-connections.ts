// The pages that are connected: who gets a configuration, who is told to stop, and what they send.
import type { Line, PageSender } from '../platform/browser.ts';
import type {
  ActionMessage,
  BeforeDocument,
  EffectMessage,
  FocusMessage,
  FromPage,
  LossMessage,
  Page,
  PageConfiguration,
  ReadyMessage,
  ToPage,
  VisibilityMessage,
} from '../protocol/page-messages.ts';
import { isFromPage } from '../protocol/page-messages.ts';
import { type App, type State, sensitiveWords } from '../protocol/protocol.ts';
import type { Captured, DocumentRecord } from '../protocol/session-records.ts';
import { type CapturedTabs, createCapturedTabs } from './captured-tabs.ts';
import { closeEvent } from './close-event.ts';
import type { CounterBook } from './counters.ts';
import type { Documents } from './documents.ts';
import { createFrameFocus } from './frame-focus.ts';
import { hasEffects } from './older-host.ts';
import { matchesOrigin, originOf } from './origin-pattern.ts';
import type { Outbox } from './outbox.ts';

/** What the host has said last. */
interface Known {
  readonly state: State;
  readonly protocol: number;
  readonly copyKey: readonly number[];
}

interface Connection {
  readonly line: Line;
  readonly sender: PageSender;
  record?: DocumentRecord;
  url?: string;
  before: BeforeDocument;
  /** As it was told last. */
  page?: Page;
  /** The configuration it has, as text; empty once it was stopped, absent until the state is known. */
  configured?: string;
}

export interface PageConnectionsSettings {
  readonly documents: Documents;
  readonly outbox: Outbox;
  readonly counters: CounterBook;
  readonly tabExists: (tab: number) => Promise<boolean>;
  readonly now: () => number;
  /** Brings our script into the frames of the tab that are without it. */
  readonly reach: (tab: number) => void;
}

export interface PageConnections {
  add(line: Line, sender: PageSender): void;
  receive(line: Line, message: unknown): Promise<void>;
  remove(line: Line): void;
  /** The version of the protocol is what the host speaks. */
  apply(state: State, protocol: number): void;
  tabs(): ReadonlySet<number>;
}

export function appOf(state: State, origin: string): App | undefined {
  return state.apps.find(({ origins }) =>
    origins.some((pattern) => matchesOrigin(pattern, origin)),
  );
}

function configurationFor(
  { state, protocol, copyKey }: Known,
  connection: Connection,
): PageConfiguration | undefined {
  const { sender, url, before } = connection;
  if (state.recording !== 'recording' || url === undefined) return undefined;
  const app = appOf(state, sender.origin);
  const granted = app?.categories.filter((category) => state.granted.includes(category)) ?? [];
  if (app === undefined || granted.length === 0 || originOf(url) !== sender.origin)
    return undefined;
  const takesEffects = hasEffects(protocol);
  const links = granted.includes('clipboard_links') ? { copyKey } : {};
  return { grant: state.grant, app, granted, before, takesEffects, ...links };
}

function capturedOf(message: ActionMessage | EffectMessage, record: DocumentRecord): Captured {
  // A document that was left keeps the frame that it had.
  const { document, origin, tab, frame } = record;
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

function pageOf(message: ActionMessage | EffectMessage): Page | undefined {
  return message.type === 'effect' ? message.effect.page : message.page;
}

/** Whether the page that a message names lies in the origin that the browser says it comes from. */
function isOfOrigin(page: Page | undefined, { origin }: PageSender): boolean {
  return page === undefined || originOf(page.url) === origin;
}

export function createPageConnections(settings: PageConnectionsSettings): PageConnections {
  const { documents, outbox, counters, tabExists, now, reach } = settings;
  const connections = new Map<Line, Connection>();
  const copyKey = [...crypto.getRandomValues(new Uint32Array(4))];
  /** The last document at the top of each tab. */
  const tops = new Map<number, Connection>();
  const tabs: CapturedTabs = createCapturedTabs({
    isApproved: (origin) => known !== undefined && appOf(known.state, origin) !== undefined,
    isKnown: documents.hasTab,
    tabExists,
    switched: (tab) => tops.get(tab)?.line.post({ type: 'switched' }),
    closed: (tab) => void closed(tab),
  });
  let known: Known | undefined;

  const frameFocus = createFrameFocus({
    ask: (tab) => {
      for (const connection of connections.values())
        if (connection.sender.tab === tab) tell(connection, { type: 'find_focus' });
    },
    entered: (record) => {
      documents.lossHere(record, 'unapproved_frame');
      outbox.wake();
    },
    now,
  });

  function tell({ line }: Connection, message: ToPage): void {
    line.post(message);
  }

  // A worker that has just started knows no state yet; a page that is being captured goes on meanwhile.
  function configure(connection: Connection): void {
    if (known === undefined || connection.record === undefined) return;
    const configuration = configurationFor(known, connection);
    const text = configuration === undefined ? '' : JSON.stringify(configuration);
    if (text === connection.configured) return;
    connection.configured = text;
    tell(
      connection,
      configuration === undefined
        ? { type: 'stop' }
        : { type: 'configuration', configuration, words: sensitiveWords },
    );
  }

  function ready(connection: Connection, message: ReadyMessage): void {
    const { sender } = connection;
    const top = sender.frame === 0 ? message.top : undefined;
    const opening = top && tabs.openedBy(sender, top, now());
    const record = documents.open(sender, message.document);
    connection.record = record;
    connection.url = message.url;
    // A document that comes back after the line was cut knows already how it was come to.
    if (record.document !== message.document) {
      const cause = opening ?? documents.causeOf(sender, now());
      const left = documents.lastLeft(sender);
      const isOpenedTab = opening !== undefined;
      connection.before = { ...(cause && { cause }), ...(left && { left }), isOpenedTab };
    }
    if (top) {
      tops.set(sender.tab, connection);
      tabs.connected(sender.tab, top.isVisible);
    }
    tell(connection, { type: 'opened', document: record.document });
    configure(connection);
  }

  async function closed(tab: number): Promise<void> {
    const connection = tops.get(tab);
    tops.delete(tab);
    documents.tabClosed(tab);
    if (connection?.record === undefined || known === undefined) return;
    const { record, url = '', page = { url, title: '' } } = connection;
    const configuration = configurationFor(known, connection);
    const event = configuration && closeEvent(record, page, configuration, now());
    if (event !== undefined) await outbox.take(record, { event });
  }

  function visibility(connection: Connection, { isVisible, page }: VisibilityMessage): void {
    const { sender } = connection;
    if (tops.get(sender.tab) !== connection || !isOfOrigin(page, sender)) return;
    connection.page = page;
    tabs.visibility(sender.tab, isVisible);
  }

  async function take(
    connection: Connection,
    record: DocumentRecord,
    message: ActionMessage | EffectMessage,
  ): Promise<void> {
    const page = pageOf(message);
    if (isOfOrigin(page, connection.sender)) {
      if (page !== undefined) connection.page = page;
      await outbox.take(record, capturedOf(message, record));
    } else if (message.sequence > record.taken) {
      record.taken = message.sequence;
      counters.eventTaken();
      counters.eventDropped('origin_mismatch');
      documents.lossHere(record, 'origin_mismatch');
      outbox.wake();
    }
    tell(connection, { type: 'taken', sequence: message.sequence });
  }

  async function hear(connection: Connection, message: FromPage): Promise<void> {
    const { sender, record } = connection;
    switch (message.type) {
      case 'ready':
        return ready(connection, message);
      case 'leaving':
        return documents.leaving(sender, message, now());
      case 'opening':
        return tabs.opening(message.cause, now());
      case 'visibility':
        return visibility(connection, message);
      case 'reach':
        return reach(sender.tab);
      case 'focus':
        return focus(connection, message);
      case 'loss':
        return record && loss(record, message);
      case 'action':
      case 'effect':
        return record && take(connection, record, message);
    }
  }

  /** Whoever is not captured must not say that the focus is in good hands. */
  function focus({ sender, record, configured }: Connection, message: FocusMessage): void {
    if (record !== undefined && configured) frameFocus.told(sender.tab, record, message);
  }

  function loss(record: DocumentRecord, { reason, count }: LossMessage): void {
    documents.lossInPage(record, reason, count);
    outbox.wake();
  }

  return {
    add(line, sender) {
      connections.set(line, { line, sender, before: {} });
    },
    async receive(line, message) {
      const connection = connections.get(line);
      if (connection === undefined || !isFromPage(message)) return;
      await hear(connection, message);
    },
    remove(line) {
      const { sender } = connections.get(line) ?? {};
      connections.delete(line);
      if (sender !== undefined && tops.get(sender.tab)?.line === line) tabs.lineEnded(sender.tab);
    },
    apply(state, protocol) {
      known = { state, protocol, copyKey };
      for (const connection of connections.values()) configure(connection);
    },
    tabs: () => new Set([...connections.values()].map(({ sender }) => sender.tab)),
  };
}
