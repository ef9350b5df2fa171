import type { HistoryDirection } from './arrival.ts';
import type { HistoryEntry, Leaving, PageNavigation } from './navigation-api.ts';

/** Undefined where it is the same entry, or where one of them is not known. */
export function directionBetween(
  from: HistoryEntry | undefined,
  to: HistoryEntry | undefined,
): HistoryDirection | undefined {
  if (!from || !to || from.key === to.key) {
    return undefined;
  }
  return to.index < from.index ? 'back' : 'forward';
}

/** Which way the document is left; a new page is always ahead. */
export function directionOfLeaving(
  { type, to }: Leaving,
  current: HistoryEntry | undefined,
): HistoryDirection | undefined {
  if (type === 'traverse') {
    return directionBetween(current, to);
  }
  return type === 'push' ? 'forward' : undefined;
}

/**
 * Which way a person went who came to the document by the history. The browser numbers its entries only within one
 * origin: who comes from another one comes back to what was left for it, so goes the other way than then.
 */
export function directionOfArrival(
  navigation: PageNavigation | undefined,
  lastLeft: HistoryDirection | undefined,
): HistoryDirection | undefined {
  const within = directionBetween(navigation?.cameFrom, navigation?.currentEntry);
  if (within !== undefined || lastLeft === undefined) {
    return within;
  }
  return lastLeft === 'forward' ? 'back' : 'forward';
}
