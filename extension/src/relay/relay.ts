// The worker: between pages that are captured, the extension's own pages and the native host. The browser may stop
// it at any time, so every listener is registered at once when it starts and works on records read back from the
// browser's session storage.
import {
  browserName,
  checkForUpdate,
  connectNative,
  extensionVersion,
  injectIntoTab,
  onBrowserStart,
  onExtensionPageConnected,
  onPageConnected,
  onUpdateAvailable,
  openPage,
  registerContentScript,
  reloadExtension,
  sessionStorage,
  showBadge,
  tabExists,
  tabsShowing,
} from '../platform/browser.ts';
import type { State, ToHost } from '../protocol/protocol.ts';
import { readRecords, type SessionRecords } from '../protocol/session-records.ts';
import { stateWithoutHost } from '../protocol/view-messages.ts';
import { badgeOf } from './badge.ts';
import { createCounters } from './counters.ts';
import { createDocuments } from './documents.ts';
import { createFrameReach } from './frame-reach.ts';
import {
  createHostConnection,
  type HostAnswer,
  type HostConnection,
  type HostListener,
} from './host-connection.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createPageConnections, type PageConnections } from './page-connections.ts';
import { createPauseEnd } from './pause-end.ts';
import { contentScriptFile, createRegistration } from './registration.ts';
import { createUpdate, type Update } from './update.ts';
import { createViewConnections, type ViewConnections } from './view-connections.ts';

export const consentPage = 'pages/consent.html';
const consentOpened = (notice: string): string => `flag:consent-opened:${notice}`;

interface Parts {
  readonly pages: PageConnections;
  readonly views: ViewConnections;
  readonly outbox: Outbox;
  readonly update: Update;
}

/** About each notice a person is asked once in a browser session, not at every start of the worker. */
function askForConsent(state: State, flags: Set<string>): void {
  const opened = consentOpened(state.notice);
  if (state.recording !== 'no_consent' || state.consent !== 'undecided' || flags.has(opened))
    return;
  flags.add(opened);
  void sessionStorage.set({ [opened]: true });
  void openPage(consentPage);
}

function createParts(records: SessionRecords, host: () => HostConnection): Parts {
  const storage = sessionStorage;
  const now = Date.now;
  const documents = createDocuments(records, storage);
  const counters = createCounters(records.counters, storage);
  const send = (message: ToHost): boolean => host().send(message);
  const protocol = (): number => host().protocol();
  const outbox = createOutbox({ records, storage, documents, counters, send, protocol, now });
  const reach = createFrameReach((tab) => injectIntoTab(tab, contentScriptFile));
  const pages = createPageConnections({ documents, outbox, counters, tabExists, now, reach });
  const update = createUpdate({ isQuiet: outbox.isQuiet, reload: reloadExtension, checkForUpdate });
  return { pages, outbox, update, views: createViewConnections(send, protocol) };
}

function stateApplier(
  { pages, views, update }: Parts,
  flags: Set<string>,
  host: () => HostConnection,
) {
  const registration = createRegistration({
    register: registerContentScript,
    tabsShowing,
    inject: injectIntoTab,
    connectedTabs: pages.tabs,
  });
  const pauseEnd = createPauseEnd(() => host().restart());
  return (state: State): void => {
    pages.apply(state, host().protocol());
    views.apply(state);
    void registration.apply(state);
    void showBadge(badgeOf(state));
    pauseEnd.apply(state);
    update.apply(state);
    askForConsent(state, flags);
  };
}

function hostListener(parts: Parts, apply: (state: State) => void): HostListener {
  let known = stateWithoutHost;
  const learn = (state: State): void => {
    known = state;
    apply(state);
  };
  function answer(message: HostAnswer): void {
    if (message.type === 'ack') parts.outbox.acknowledged(message);
    else if (message.type === 'error' && message.batch !== undefined) parts.outbox.refused();
    else parts.views.answered(message);
  }
  return {
    welcome(state) {
      learn(state);
      parts.outbox.connected();
    },
    state: learn,
    answer,
    lost: parts.views.lost,
    missing: () => apply({ ...known, recording: 'no_host' }),
  };
}

async function start(): Promise<Parts> {
  const records = await readRecords(sessionStorage);
  const parts: Parts = createParts(records, () => host);
  const apply = stateApplier(parts, records.flags, () => host);
  const listener = hostListener(parts, apply);
  const host = createHostConnection({
    connect: connectNative,
    version: extensionVersion(),
    browser: browserName(),
    listener,
  });
  parts.views.apply(stateWithoutHost);
  void showBadge(badgeOf(stateWithoutHost));
  host.start();
  return parts;
}

export function startRelay(): void {
  const started = start();
  onPageConnected((line, sender) => {
    void started.then(({ pages }) => pages.add(line, sender));
    line.onMessage((message) => void started.then(({ pages }) => pages.receive(line, message)));
    line.onDisconnect(() => void started.then(({ pages }) => pages.remove(line)));
  });
  onExtensionPageConnected((line) => {
    void started.then(({ views }) => views.add(line));
    line.onMessage((message) => void started.then(({ views }) => views.receive(line, message)));
    line.onDisconnect(() => void started.then(({ views }) => views.remove(line)));
  });
  // Being called is what starts the worker; the rest happens above.
  onBrowserStart(() => undefined);
  onUpdateAvailable(() => void started.then(({ update }) => update.available()));
}
