// The documents that are captured: each gets its id here, and what was lost in it is added up here.
import type { PageSender, SessionStorage } from '../platform/browser.ts';
import type { HistoryDirection, LeavingMessage } from '../protocol/page-messages.ts';
import type { DropReason, Loss, NavigationCause } from '../protocol/protocol.ts';
import { dropReasons } from '../protocol/protocol.ts';
import {
  type DocumentRecord,
  keyOfDocument,
  numberOf,
  type SessionRecords,
} from '../protocol/session-records.ts';

const leavingTime = 30_000;
const keptDocuments = 500;

export interface Documents {
  /** Gives the record of the claimed id only to the tab, frame and origin that it was made for. */
  open(sender: PageSender, claimed: string | undefined): DocumentRecord;
  lossInPage(record: DocumentRecord, reason: DropReason, count: number): void;
  lossHere(record: DocumentRecord, reason: DropReason): void;
  /** What the host does not know yet, with counts since the document began. */
  unreported(limit: number): Loss[];
  reported(losses: readonly Loss[]): void;
  leaving(sender: PageSender, { cause, direction }: LeavingMessage, now: number): void;
  /** Why the tab's frame came to its present document; asked once. */
  causeOf(sender: PageSender, now: number): NavigationCause | undefined;
  /** Which way the last document of the origin in the tab's frame was left. */
  lastLeft(sender: PageSender): HistoryDirection | undefined;
  /** Whether a document of the tab has a record. */
  hasTab(tab: number): boolean;
  /** Nobody comes back to what was left in it. */
  tabClosed(tab: number): void;
}

/** A document that was left has another frame number than before. */
function isOf(record: DocumentRecord, { origin, tab, frame, isLeft }: PageSender): boolean {
  return (
    record.origin === origin && record.tab === tab && (record.frame === frame || isLeft === true)
  );
}

function lossCount(record: DocumentRecord, reason: DropReason): number {
  return (record.pageLosses[reason] ?? 0) + (record.workerLosses[reason] ?? 0);
}

function lossesOf(record: DocumentRecord): Loss[] {
  return dropReasons.flatMap((reason) => {
    const count = lossCount(record, reason);
    return count > (record.reported[reason] ?? 0)
      ? [{ document: record.document, reason, count }]
      : [];
  });
}

export function createDocuments(records: SessionRecords, storage: SessionStorage): Documents {
  const { documents, leaving, kept } = records;

  function save(record: DocumentRecord): void {
    void storage.set({ [keyOfDocument(record.document)]: record });
  }

  function forget(record: DocumentRecord): void {
    documents.delete(record.document);
    void storage.remove([keyOfDocument(record.document)]);
  }

  /** The oldest of which nothing waits are forgotten, so that a long session stays small. */
  function forgetOld(): void {
    if (documents.size <= keptDocuments) return;
    const waiting = new Set([...kept.values()].map(({ captured }) => numberOf(captured).document));
    for (const record of documents.values()) {
      if (documents.size <= keptDocuments) return;
      if (!waiting.has(record.document) && lossesOf(record).length === 0) forget(record);
    }
  }

  const keyOfFrame = ({ tab, frame }: PageSender): string => `leaving:${tab}:${frame}`;
  const keyOfOrigin = (sender: PageSender): string => `${keyOfFrame(sender)}:${sender.origin}`;

  return {
    open(sender, claimed) {
      const known = claimed === undefined ? undefined : documents.get(claimed);
      if (known !== undefined && isOf(known, sender)) return known;
      const { origin, tab, frame } = sender;
      const losses = { pageLosses: {}, workerLosses: {}, reported: {} };
      const record = { document: crypto.randomUUID(), origin, tab, frame, taken: 0, ...losses };
      documents.set(record.document, record);
      forgetOld();
      save(record);
      return record;
    },
    lossInPage(record, reason, count) {
      record.pageLosses[reason] = Math.max(count, record.pageLosses[reason] ?? 0);
      save(record);
    },
    lossHere(record, reason) {
      record.workerLosses[reason] = (record.workerLosses[reason] ?? 0) + 1;
      save(record);
    },
    unreported: (limit) => [...documents.values()].flatMap(lossesOf).slice(0, limit),
    reported(losses) {
      for (const { document, reason, count } of losses) {
        const record = documents.get(document);
        if (record === undefined) continue;
        record.reported[reason] = count;
        save(record);
      }
    },
    leaving(sender, { cause, direction }, now) {
      const entry = { cause, time: now, ...(direction && { direction }) };
      for (const key of [keyOfFrame(sender), keyOfOrigin(sender)]) {
        leaving.set(key, entry);
        void storage.set({ [key]: entry });
      }
    },
    causeOf(sender, now) {
      const key = keyOfFrame(sender);
      const entry = leaving.get(key);
      if (entry === undefined) return undefined;
      leaving.delete(key);
      void storage.remove([key]);
      return now - entry.time <= leavingTime ? entry.cause : undefined;
    },
    lastLeft: (sender) => leaving.get(keyOfOrigin(sender))?.direction,
    hasTab: (tab) => [...documents.values()].some((record) => record.tab === tab),
    tabClosed(tab) {
      const keys = [...leaving.keys()].filter((key) => key.startsWith(`leaving:${tab}:`));
      for (const key of keys) leaving.delete(key);
      void storage.remove(keys);
    },
  };
}
