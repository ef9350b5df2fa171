// Where a person goes in a tab: into a frame that we may not see, nothing of it is captured, and that is counted.
import type { FocusMessage } from '../protocol/page-messages.ts';
import type { DocumentRecord } from '../protocol/session-records.ts';

/** The messages of two frames come on two lines, in any order. */
const settleTime = 250;

export interface FrameFocusSettings {
  /** Asks every captured document of the tab where the focus is. */
  readonly ask: (tab: number) => void;
  /** The document has the focus in a frame of it that is not captured. */
  readonly entered: (record: DocumentRecord) => void;
  readonly now: () => number;
}

export interface FrameFocus {
  told(tab: number, record: DocumentRecord, message: FocusMessage): void;
}

interface Answer {
  readonly record: DocumentRecord;
  readonly message: FocusMessage;
}

/**
 * A captured document that loses the focus says so, and the one that gains it too. If none gains it, all are asked: of
 * those that have it in themselves or in a frame the innermost one knows.
 */
export function createFrameFocus({ ask, entered, now }: FrameFocusSettings): FrameFocus {
  const gained = new Map<number, { readonly document: string; readonly time: number }>();
  const searches = new Map<number, Answer[]>();

  function conclude(tab: number): void {
    const answers = searches.get(tab) ?? [];
    searches.delete(tab);
    const [innermost] = answers.sort((left, right) => right.message.depth - left.message.depth);
    if (innermost?.message.is === 'in_frame') entered(innermost.record);
  }

  function search(tab: number, since: number): void {
    if ((gained.get(tab)?.time ?? Number.NEGATIVE_INFINITY) >= since) {
      searches.delete(tab);
      return;
    }
    ask(tab);
    setTimeout(() => conclude(tab), settleTime);
  }

  return {
    told(tab, record, message) {
      const { document } = record;
      if (message.is === 'gained') gained.set(tab, { document, time: now() });
      else if (message.is !== 'lost') searches.get(tab)?.push({ record, message });
      // A page in the background gains the focus on its way into a frame, and loses it at once.
      else if (gained.get(tab)?.document === document) gained.delete(tab);
      if (message.is === 'lost' && !searches.has(tab)) {
        const since = now() - settleTime;
        searches.set(tab, []);
        setTimeout(() => search(tab, since), settleTime);
      }
    },
  };
}
