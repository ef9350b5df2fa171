import type { PageSender } from '../../../extension/src/platform/browser.ts';
import type { TopDocument } from '../../../extension/src/protocol/page-messages.ts';
import type { State } from '../../../extension/src/protocol/protocol.ts';
import { readRecords } from '../../../extension/src/protocol/session-records.ts';
import { createCounters } from '../../../extension/src/relay/counters.ts';
import { createDocuments } from '../../../extension/src/relay/documents.ts';
import { createOutbox } from '../../../extension/src/relay/outbox.ts';
import { createPageConnections } from '../../../extension/src/relay/page-connections.ts';
import { createLine } from './line-pair.ts';
import { origin, recordingState, sender } from './made-up-events.ts';
import { createMemoryStorage } from './memory-storage.ts';

export async function createWorkerWithoutState() {
  const storage = createMemoryStorage();
  const tabs = new Set([sender.tab]);
  const records = await readRecords(storage);
  const documents = createDocuments(records, storage);
  const counters = createCounters(records.counters, storage);
  const outbox = createOutbox({
    records,
    storage,
    documents,
    counters,
    send: () => false,
    protocol: () => 3,
    now: Date.now,
  });
  const reached: number[] = [];
  const pages = createPageConnections({
    documents,
    outbox,
    counters,
    tabExists: async (tab) => tabs.has(tab),
    now: Date.now,
    reach: (tab) => reached.push(tab),
  });

  async function connect(
    from: PageSender = sender,
    url = `${origin}/orders`,
    document?: string,
    top?: TopDocument,
  ) {
    const { line, far } = createLine();
    pages.add(line, from);
    await pages.receive(line, { type: 'ready', url, document, top });
    return { line, far, say: (message: unknown) => pages.receive(line, message) };
  }
  return { pages, records, counters, connect, tabs, reached, storage };
}

export async function createWorker(state: State = recordingState) {
  const worker = await createWorkerWithoutState();
  worker.pages.apply(state, 3);
  return worker;
}
