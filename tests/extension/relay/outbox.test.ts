import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToHost } from '../../../extension/src/protocol/protocol.ts';
import { readRecords } from '../../../extension/src/protocol/session-records.ts';
import { createCounters } from '../../../extension/src/relay/counters.ts';
import { createDocuments } from '../../../extension/src/relay/documents.ts';
import { createOutbox } from '../../../extension/src/relay/outbox.ts';
import { effectOf, navigation, sender } from './made-up-events.ts';
import { createMemoryStorage } from './memory-storage.ts';

type Batch = Extract<ToHost, { type: 'events' }>;

async function createWorker(storage = createMemoryStorage(), protocol = 3) {
  const records = await readRecords(storage);
  const sent: Batch[] = [];
  const host = { isThere: true };
  const documents = createDocuments(records, storage);
  const counters = createCounters(records.counters, storage);
  const send = (message: ToHost) => {
    if (!host.isThere || message.type !== 'events') return false;
    sent.push(structuredClone(message));
    return true;
  };
  const now = () => 1_750_000_000_040;
  const outbox = createOutbox({
    records,
    storage,
    documents,
    counters,
    send,
    protocol: () => protocol,
    now,
  });
  return { storage, records, sent, host, documents, counters, outbox };
}

function ackOf(batch: Batch | undefined) {
  if (batch === undefined) throw new Error('nothing was sent');
  return {
    type: 'ack' as const,
    batch: batch.batch,
    accepted: batch.events.length,
    duplicates: 0,
    dropped: [],
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('batches', () => {
  test('with nothing on its way an event goes almost at once', async () => {
    const { outbox, documents, sent } = await createWorker();
    const record = documents.open(sender, undefined);
    await outbox.take(record, { event: navigation(record.document, 1) });
    expect(sent).toHaveLength(0);
    vi.advanceTimersByTime(5);
    expect(sent.map(({ events }) => events.length)).toEqual([1]);
  });

  test('while the host is busy an event waits for its answer, but at most 100 milliseconds', async () => {
    const { outbox, documents, sent } = await createWorker();
    const record = documents.open(sender, undefined);
    await outbox.take(record, { event: navigation(record.document, 1) });
    vi.advanceTimersByTime(5);
    await outbox.take(record, { event: navigation(record.document, 2) });
    await outbox.take(record, { event: navigation(record.document, 3) });
    vi.advanceTimersByTime(99);
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(sent.map(({ events }) => events.length)).toEqual([1, 2]);
  });

  test('a batch has at most 50 events, and goes out as soon as it is full', async () => {
    const { outbox, documents, sent } = await createWorker();
    const record = documents.open(sender, undefined);
    for (let sequence = 1; sequence <= 51; sequence += 1) {
      await outbox.take(record, { event: navigation(record.document, sequence) });
    }
    expect(sent.map(({ events }) => events.length)).toEqual([50]);
    vi.advanceTimersByTime(100);
    expect(sent.map(({ events }) => events.length)).toEqual([50, 1]);
  });

  test('a host of protocol 2 gets no effects and no reasons that it does not know', async () => {
    const { outbox, documents, sent } = await createWorker(createMemoryStorage(), 2);
    const record = documents.open(sender, undefined);
    const { document } = record;
    await outbox.take(record, { event: navigation(document, 1) });
    await outbox.take(record, {
      effect: { ...effectOf(1), document, sequence: 2, grant: 3, sender },
    });
    documents.lossHere(record, 'closed_root');
    documents.lossHere(record, 'overflow');
    vi.advanceTimersByTime(100);
    const [batch] = sent;
    expect(batch).not.toHaveProperty('effects');
    expect(batch?.losses).toEqual([{ document, reason: 'overflow', count: 1 }]);
  });

  test('what a host of protocol 2 has no words for is counted once it has answered', async () => {
    const { outbox, documents, sent, counters } = await createWorker(createMemoryStorage(), 2);
    const record = documents.open(sender, undefined);
    const event = navigation(record.document, 1);
    await outbox.take(record, { event: { ...event, action: { kind: 'switch_tab' } } });
    vi.advanceTimersByTime(5);
    expect(sent[0]?.events).toEqual([]);
    outbox.acknowledged(ackOf(sent[0]));
    expect(counters.counters.dropped).toEqual({ not_in_protocol: 1 });
    expect(counters.counters.pending).toBe(0);
  });

  test('events and effects share the 50 of a batch, each in its list', async () => {
    const { outbox, documents, sent } = await createWorker();
    const record = documents.open(sender, undefined);
    const { document } = record;
    for (let sequence = 1; sequence <= 50; sequence += 2) {
      await outbox.take(record, { event: navigation(document, sequence) });
      const effect = { ...effectOf(sequence), document, sequence: sequence + 1, grant: 3, sender };
      await outbox.take(record, { effect });
    }
    expect(sent.map(({ events, effects }) => [events.length, effects?.length])).toEqual([[25, 25]]);
  });

  test('a batch stays within 512 KiB as the browser writes it', async () => {
    const { outbox, documents, sent } = await createWorker();
    const record = documents.open(sender, undefined);
    for (let sequence = 1; sequence <= 30; sequence += 1) {
      await outbox.take(record, {
        event: navigation(record.document, sequence, '<'.repeat(10_000)),
      });
    }
    vi.advanceTimersByTime(100);
    expect(sent.length).toBeGreaterThan(1);
    for (const { events } of sent) expect(events.length).toBeLessThanOrEqual(8);
  });

  test('half a surrogate pair cannot spoil a frame', async () => {
    const { outbox, documents, sent } = await createWorker();
    const record = documents.open(sender, undefined);
    await outbox.take(record, { event: navigation(record.document, 1, 'a\ud83d 👍') });
    vi.advanceTimersByTime(100);
    expect(sent[0]?.events[0]?.page.title).toBe('a\ufffd 👍');
  });
});

describe('nothing is lost', () => {
  test('what was not acknowledged goes out again with the same content', async () => {
    const { outbox, documents, sent } = await createWorker();
    const record = documents.open(sender, undefined);
    await outbox.take(record, { event: navigation(record.document, 1) });
    vi.advanceTimersByTime(100);
    outbox.connected();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  test('what came while there was no host goes out when there is one', async () => {
    const { outbox, documents, sent, host } = await createWorker();
    host.isThere = false;
    const record = documents.open(sender, undefined);
    await outbox.take(record, { event: navigation(record.document, 1) });
    vi.advanceTimersByTime(5000);
    host.isThere = true;
    outbox.connected();
    expect(sent.map(({ events }) => events.length)).toEqual([1]);
  });

  test('a worker that was stopped goes on with what the one before it took', async () => {
    const first = await createWorker();
    const record = first.documents.open(sender, undefined);
    for (const sequence of [1, 2, 3])
      await first.outbox.take(record, { event: navigation(record.document, sequence) });
    const second = await createWorker(first.storage);
    second.outbox.connected();
    expect(second.sent[0]?.events).toEqual(
      [1, 2, 3].map((sequence) => navigation(record.document, sequence)),
    );
  });

  test('an event that the page sends twice is taken once', async () => {
    const { outbox, documents, counters } = await createWorker();
    const record = documents.open(sender, undefined);
    await outbox.take(record, { event: navigation(record.document, 1) });
    await outbox.take(record, { event: navigation(record.document, 1) });
    expect(counters.counters.events).toBe(1);
  });

  test('an acknowledged event is kept no longer', async () => {
    const { outbox, documents, sent, storage, counters } = await createWorker();
    const record = documents.open(sender, undefined);
    await outbox.take(record, { event: navigation(record.document, 1) });
    vi.advanceTimersByTime(100);
    outbox.acknowledged(ackOf(sent[0]));
    await vi.advanceTimersByTimeAsync(1);
    expect([...storage.items.keys()].filter((key) => key.startsWith('event:'))).toEqual([]);
    expect(counters.counters).toMatchObject({
      events: 1,
      acknowledged: 1,
      pending: 0,
      latencies: [40],
    });
  });

  test('an effect is no event that came', async () => {
    const { outbox, documents, counters } = await createWorker();
    const record = documents.open(sender, undefined);
    const { document } = record;
    await outbox.take(record, { event: navigation(document, 1) });
    await outbox.take(record, {
      effect: { ...effectOf(1), document, sequence: 2, grant: 3, sender },
    });
    expect(counters.counters.events).toBe(1);
  });

  test('a batch that the host could not take goes out again after a while', async () => {
    const { outbox, documents, sent } = await createWorker();
    const record = documents.open(sender, undefined);
    await outbox.take(record, { event: navigation(record.document, 1) });
    vi.advanceTimersByTime(100);
    outbox.refused();
    vi.advanceTimersByTime(999);
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(sent).toHaveLength(2);
  });
});

describe('what is dropped is counted', () => {
  test('an event over 64 KiB is a counted drop and a reported loss', async () => {
    const { outbox, documents, sent, counters } = await createWorker();
    const record = documents.open(sender, undefined);
    await outbox.take(record, { event: navigation(record.document, 1, 'x'.repeat(70_000)) });
    vi.advanceTimersByTime(100);
    expect(counters.counters.dropped).toEqual({ too_large: 1 });
    expect(sent[0]?.losses).toEqual([{ document: record.document, reason: 'too_large', count: 1 }]);
  });

  test('more than 4 MB that wait are counted as overflow', async () => {
    const { outbox, documents, counters, host } = await createWorker();
    host.isThere = false;
    const record = documents.open(sender, undefined);
    for (let sequence = 1; sequence <= 80; sequence += 1) {
      await outbox.take(record, {
        event: navigation(record.document, sequence, 'x'.repeat(60_000)),
      });
    }
    const { dropped, events, pending } = counters.counters;
    expect(dropped.overflow).toBeGreaterThan(0);
    // Their number waits too, as one report.
    expect(pending + (dropped.overflow ?? 0)).toBe(events + 1);
  });

  test('a loss is told until it is acknowledged, then only when it grows', async () => {
    const { outbox, documents, sent } = await createWorker();
    const record = documents.open(sender, undefined);
    documents.lossInPage(record, 'untrusted_event', 2);
    outbox.wake();
    vi.advanceTimersByTime(100);
    outbox.acknowledged(ackOf(sent[0]));
    outbox.wake();
    vi.advanceTimersByTime(100);
    expect(sent).toHaveLength(1);
    documents.lossInPage(record, 'untrusted_event', 5);
    outbox.wake();
    vi.advanceTimersByTime(100);
    expect(sent[1]?.losses).toEqual([
      { document: record.document, reason: 'untrusted_event', count: 5 },
    ]);
  });
});
