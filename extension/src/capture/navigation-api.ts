/** A place in the history of a tab, as far as its pages have the same origin. */
export interface HistoryEntry {
  readonly key: string;
  readonly index: number;
}

export interface EntryChange {
  /** push, replace or traverse; null where the change is none. */
  readonly type: string | null;
  readonly from: HistoryEntry | undefined;
}

export interface Leaving {
  /** push, replace, reload or traverse. */
  readonly type: string;
  /** Where a traversal leads, if that has the same origin. */
  readonly to: HistoryEntry | undefined;
}

/** The part of the Navigation API that capture uses; TypeScript's DOM types do not have it yet. */
export interface PageNavigation {
  readonly currentEntry: HistoryEntry | undefined;
  /** The entry from which the document was come to, if that has the same origin. */
  readonly cameFrom: HistoryEntry | undefined;
  onCurrentEntryChange(listener: (change: EntryChange) => void, signal: AbortSignal): void;
  /** Called when the document is about to be left for another one. */
  onLeaving(listener: (leaving: Leaving) => void, signal: AbortSignal): void;
}

export function navigationOf(view: Window): PageNavigation | undefined {
  const navigation = 'navigation' in view ? view.navigation : undefined;
  if (!(navigation instanceof EventTarget)) {
    return undefined;
  }
  return {
    get currentEntry() {
      return entryOf(fieldOf(navigation, 'currentEntry'));
    },
    get cameFrom() {
      return entryOf(fieldOf(fieldOf(navigation, 'activation'), 'from'));
    },
    onCurrentEntryChange: (listener, signal) => {
      const change = (event: Event) => {
        if (event.isTrusted) {
          listener({ type: typeOf(event) ?? null, from: entryOf(fieldOf(event, 'from')) });
        }
      };
      navigation.addEventListener('currententrychange', change, { signal });
    },
    onLeaving: (listener, signal) => {
      const leave = (event: Event) => {
        const type = event.isTrusted ? typeOf(event) : undefined;
        const destination = fieldOf(event, 'destination');
        const isDownload = (fieldOf(event, 'downloadRequest') ?? null) !== null;
        if (type !== undefined && !isDownload && fieldOf(destination, 'sameDocument') === false) {
          listener({ type, to: entryOf(destination) });
        }
      };
      navigation.addEventListener('navigate', leave, { signal });
    },
  };
}

function fieldOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function typeOf(event: Event): string | undefined {
  const type = fieldOf(event, 'navigationType');
  return typeof type === 'string' ? type : undefined;
}

/** Without a place in the history, as where a link leads, the index is -1. */
function entryOf(entry: unknown): HistoryEntry | undefined {
  const key = fieldOf(entry, 'key');
  const index = fieldOf(entry, 'index');
  return typeof key === 'string' && typeof index === 'number' && index >= 0
    ? { key, index }
    : undefined;
}
