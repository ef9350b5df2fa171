// What must outlive a stop of the worker, in the browser's session storage: in memory only, gone with the browser.
import type { SessionStorage } from '../platform/browser.ts';
import type { HistoryDirection } from './page-messages.ts';
import type { CapturedEffect, CapturedEvent, DropReason, NavigationCause } from './protocol.ts';

export type Counts = Partial<Record<DropReason, number>>;

/** One document that was captured. */
export interface DocumentRecord {
  readonly document: string;
  readonly origin: string;
  readonly tab: number;
  readonly frame: number;
  /** The highest number that was taken from the page. */
  taken: number;
  /** Losses as the page counts them, and those that were counted here. */
  pageLosses: Counts;
  workerLosses: Counts;
  /** What of both the host has acknowledged. */
  reported: Counts;
}

export interface Leaving {
  readonly cause: NavigationCause;
  readonly time: number;
  readonly direction?: HistoryDirection;
}

export interface Counters {
  events: number;
  acknowledged: number;
  /** Taken from pages and not answered by the host yet. */
  pending: number;
  dropped: Counts;
  /** Milliseconds from the DOM event to its acknowledgement, of the last thousand. */
  latencies: number[];
}

/** An event or the effect of one; both are numbered together and travel alike. */
export type Captured = { readonly event: CapturedEvent } | { readonly effect: CapturedEffect };

export interface Kept {
  readonly position: number;
  readonly size: number;
  readonly captured: Captured;
}

/** Which of the numbered things of which document it is. */
export function numberOf(captured: Captured): Pick<CapturedEvent, 'document' | 'sequence'> {
  return 'event' in captured ? captured.event : captured.effect;
}

export interface SessionRecords {
  readonly documents: Map<string, DocumentRecord>;
  readonly kept: Map<string, Kept>;
  readonly leaving: Map<string, Leaving>;
  readonly counters: Counters;
  readonly flags: Set<string>;
}

export function keyOfCaptured(captured: Captured): string {
  const { document, sequence } = numberOf(captured);
  return `kept:${document}:${sequence}`;
}
export const keyOfDocument = (document: string): string => `document:${document}`;

function emptyRecords(): SessionRecords {
  return {
    documents: new Map(),
    kept: new Map(),
    leaving: new Map(),
    counters: { events: 0, acknowledged: 0, pending: 0, dropped: {}, latencies: [] },
    flags: new Set(),
  };
}

/** Everything in it was written by this extension, so its shape is known. */
export async function readRecords(storage: SessionStorage): Promise<SessionRecords> {
  const records = emptyRecords();
  for (const [key, value] of Object.entries(await storage.getAll())) {
    if (key.startsWith('kept:')) records.kept.set(key, value as Kept);
    else if (key.startsWith('document:')) {
      const record = value as DocumentRecord;
      records.documents.set(record.document, record);
    } else if (key.startsWith('leaving:')) records.leaving.set(key, value as Leaving);
    else if (key.startsWith('flag:')) records.flags.add(key);
    else if (key === 'counters') Object.assign(records.counters, value);
  }
  return records;
}
