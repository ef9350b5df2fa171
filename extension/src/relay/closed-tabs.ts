// Tabs that are closed while they show a captured document. When the line of such a document ends and no other takes its
// place, the browser is asked whether the tab is still there; what a tab that is there shows is not asked.

/** The last messages of a document may come on a line of their own, a moment after its first line has ended. */
const lastMessagesTime = 200;

export interface ClosedTabs {
  /** The line of the document at the top of the tab has ended, and no other has come yet. */
  lineEnded(tab: number): void;
  /** Another document has come, or the same again. */
  connected(tab: number): void;
}

export interface ClosedTabsSettings {
  readonly tabExists: (tab: number) => Promise<boolean>;
  /** No captured document is at the top of the tab any more; told as soon as that is known. */
  readonly gone: (tab: number) => void;
  /** The tab was closed, and everything that its last document had to say has come. */
  readonly closed: (tab: number) => void;
}

export function createClosedTabs({ tabExists, gone, closed }: ClosedTabsSettings): ClosedTabs {
  const ended = new Map<number, ReturnType<typeof setTimeout>>();

  async function look(tab: number, timer: ReturnType<typeof setTimeout>): Promise<boolean> {
    const exists = await tabExists(tab);
    if (!exists && ended.get(tab) === timer) gone(tab);
    return exists;
  }

  return {
    lineEnded(tab) {
      clearTimeout(ended.get(tab));
      const timer = setTimeout(async () => {
        const exists = (await first) && (await tabExists(tab));
        if (ended.get(tab) !== timer) return;
        ended.delete(tab);
        gone(tab);
        if (!exists) closed(tab);
      }, lastMessagesTime);
      ended.set(tab, timer);
      const first = look(tab, timer);
    },
    connected(tab) {
      clearTimeout(ended.get(tab));
      ended.delete(tab);
    },
  };
}
