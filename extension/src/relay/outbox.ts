// Events and effects on their way to the host. Each is kept until it is acknowledged, also in session storage, and goes out in
// batches; after a loss of the line every batch that was not acknowledged goes out again with the same content.
import type { SessionStorage } from '../platform/browser.ts';
import type { Ack, CapturedEffect, CapturedEvent, Loss, ToHost } from '../protocol/protocol.ts';
import {
  type Captured,
  type DocumentRecord,
  type Kept,
  keyOfCaptured,
  keyOfDocument,
  numberOf,
  type SessionRecords,
} from '../protocol/session-records.ts';
import { createBackoff } from './backoff.ts';
import type { CounterBook } from './counters.ts';
import type { Documents } from './documents.ts';
import { hasEffects, inProtocol, knowsReason } from './older-host.ts';
import { serialize } from './serialize.ts';

/** Of events and effects together, so that an answer can count both. */
const batchEvents = 50;
const batchBytes = 512 * 1024;
const batchLosses = 64;
const batchTime = 100;
const quietTime = 5;
const batchesInFlight = 4;
const eventBytes = 64 * 1024;
const keptBytes = 4 * 1024 * 1024;
const largestBatchNumber = 2_147_483_647;

interface Batch {
  readonly number: number;
  readonly kept: readonly Kept[];
  readonly losses: Loss[];
}

export interface OutboxSettings {
  readonly records: SessionRecords;
  readonly storage: SessionStorage;
  readonly documents: Documents;
  readonly counters: CounterBook;
  /** False if there is no host now. */
  readonly send: (message: ToHost) => boolean;
  /** The version that the host speaks; while there is none, the newest. */
  readonly protocol: () => number;
  readonly now: () => number;
}

export interface Outbox {
  /** Settles when the event would outlive a stop of the worker, or was counted as dropped. */
  take(record: DocumentRecord, captured: Captured): Promise<void>;
  /** Losses have changed. */
  wake(): void;
  /** Nothing waits for the host, and nothing came in the last `time` milliseconds. */
  isQuiet(time: number): boolean;
  /** The host is there, or there again: everything that waits goes out. */
  connected(): void;
  acknowledged(ack: Ack): void;
  /** The host could not take a batch now. */
  refused(): void;
}

export function createOutbox(settings: OutboxSettings): Outbox {
  const { records, storage, documents, counters, send, protocol, now } = settings;
  const waiting = [...records.kept.values()].sort((left, right) => left.position - right.position);
  const inFlight = new Map<number, Batch>();
  const retry = createBackoff(1000, 60_000);
  let bytes = waiting.reduce((sum, { size }) => sum + size, 0);
  let position = waiting.at(-1)?.position ?? 0;
  let lastBatch = 0;
  let lastTaken = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function showPending(): void {
    counters.pending(records.kept.size + documents.unreported(batchLosses).length);
  }

  function nextNumber(): number {
    lastBatch = (lastBatch % largestBatchNumber) + 1;
    return lastBatch;
  }

  function nextEvents(): Kept[] {
    let size = 0;
    const fitting = waiting.slice(0, batchEvents).findIndex((kept) => {
      size += kept.size;
      return size > batchBytes;
    });
    return waiting.splice(0, fitting === -1 ? batchEvents : Math.max(1, fitting));
  }

  function lossesToSend(): Loss[] {
    const sent = new Set([...inFlight.values()].flatMap(({ losses }) => losses.map(keyOfLoss)));
    return documents
      .unreported(batchLosses)
      .filter((loss) => !sent.has(keyOfLoss(loss)) && knowsReason(protocol(), loss.reason));
  }

  function sendBatch({ number, kept, losses }: Batch): boolean {
    const events = eventsOf(kept).flatMap((event) => inProtocol(protocol(), event) ?? []);
    const effects = hasEffects(protocol()) ? effectsOf(kept) : [];
    const some = effects.length === 0 ? {} : { effects };
    return send({ type: 'events', batch: number, events, ...some, losses });
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    while (inFlight.size < batchesInFlight) {
      const losses = lossesToSend();
      if (waiting.length === 0 && losses.length === 0) return;
      const batch = { number: nextNumber(), kept: nextEvents(), losses };
      inFlight.set(batch.number, batch);
      // Without a host it stays in flight, and goes out when there is one.
      if (!sendBatch(batch)) return;
    }
  }

  function wake(): void {
    showPending();
    if (waiting.length >= batchEvents) flush();
    // While the host is busy, what comes meanwhile goes together; else there is nothing to wait for.
    else timer ??= setTimeout(flush, inFlight.size === 0 ? quietTime : batchTime);
  }

  function resend(): void {
    for (const batch of inFlight.values()) sendBatch(batch);
    flush();
  }

  async function drop(record: DocumentRecord, reason: 'too_large' | 'overflow'): Promise<void> {
    documents.lossHere(record, reason);
    counters.eventDropped(reason);
    wake();
    await storage.set({ [keyOfDocument(record.document)]: record });
  }

  async function keep(record: DocumentRecord, kept: Kept): Promise<void> {
    const key = keyOfCaptured(kept.captured);
    records.kept.set(key, kept);
    waiting.push(kept);
    bytes += kept.size;
    wake();
    await storage.set({ [key]: kept, [keyOfDocument(record.document)]: record });
  }

  return {
    async take(record, captured) {
      const { sequence } = numberOf(captured);
      // The page sends again what it does not know to be taken.
      if (sequence <= record.taken) return;
      record.taken = sequence;
      lastTaken = now();
      if ('event' in captured) counters.eventTaken();
      const { content, size } = serialize(captured);
      if (size > eventBytes) return drop(record, 'too_large');
      if (bytes + size > keptBytes) return drop(record, 'overflow');
      position += 1;
      await keep(record, { position, size, captured: content });
    },
    wake,
    isQuiet(time) {
      const isEmpty = records.kept.size === 0 && lossesToSend().length === 0;
      return isEmpty && inFlight.size === 0 && now() - lastTaken >= time;
    },
    connected() {
      retry.reset();
      resend();
    },
    acknowledged(ack) {
      const batch = inFlight.get(ack.batch);
      if (batch === undefined) return;
      inFlight.delete(ack.batch);
      retry.reset();
      const keys = batch.kept.map(({ captured }) => keyOfCaptured(captured));
      for (const key of keys) records.kept.delete(key);
      bytes -= batch.kept.reduce((sum, { size }) => sum + size, 0);
      void storage.remove(keys);
      documents.reported(batch.losses);
      const events = eventsOf(batch.kept);
      counters.acknowledged(ack, events, now());
      for (const event of events) {
        if (inProtocol(protocol(), event) === undefined) counters.eventDropped('not_in_protocol');
      }
      showPending();
      flush();
    },
    refused() {
      retry.schedule(resend);
    },
  };
}

function eventsOf(kept: readonly Kept[]): CapturedEvent[] {
  return kept.flatMap(({ captured }) => ('event' in captured ? [captured.event] : []));
}

function effectsOf(kept: readonly Kept[]): CapturedEffect[] {
  return kept.flatMap(({ captured }) => ('effect' in captured ? [captured.effect] : []));
}

function keyOfLoss({ document, reason, count }: Loss): string {
  return `${document}:${reason}:${count}`;
}
