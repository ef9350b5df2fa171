// Counts for the person and for tests: how many events came, what became of them, how long it took.
import type { SessionStorage } from '../platform/browser.ts';
import type { Ack, CapturedEvent, DropReason } from '../protocol/protocol.ts';
import type { Counters } from '../protocol/session-records.ts';

const keptLatencies = 1000;

export interface CounterBook {
  readonly counters: Counters;
  eventTaken(): void;
  eventDropped(reason: DropReason): void;
  acknowledged(ack: Ack, events: readonly CapturedEvent[], now: number): void;
  pending(count: number): void;
}

export function createCounters(counters: Counters, storage: SessionStorage): CounterBook {
  let isWriting = false;

  /** One write for all that changed within one turn. */
  function write(): void {
    if (isWriting) return;
    isWriting = true;
    queueMicrotask(() => {
      isWriting = false;
      void storage.set({ counters });
    });
  }

  function drop(reason: DropReason, count: number): void {
    counters.dropped[reason] = (counters.dropped[reason] ?? 0) + count;
  }

  return {
    counters,
    eventTaken() {
      counters.events += 1;
      write();
    },
    eventDropped(reason) {
      drop(reason, 1);
      write();
    },
    acknowledged(ack, events, now) {
      counters.acknowledged += ack.accepted + ack.duplicates;
      for (const { reason, count } of ack.dropped) drop(reason, count);
      counters.latencies.push(...events.map(({ time }) => Math.max(0, now - time)));
      counters.latencies.splice(0, Math.max(0, counters.latencies.length - keptLatencies));
      write();
    },
    pending(count) {
      counters.pending = count;
      write();
    },
  };
}
