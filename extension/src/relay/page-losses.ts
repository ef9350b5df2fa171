import type { LossMessage } from '../protocol/page-messages.ts';
import type { DropReason } from '../protocol/protocol.ts';

const lossTime = 200;

/** How often something was not captured in this document, by reason. */
export interface PageLosses {
  add(reason: DropReason): void;
  /** Has them told in a moment: a page's script may cause thousands at once. */
  tellSoon(): void;
  /** They are told now, so that nothing is to be told in a moment. */
  settle(): void;
  /** Whether nothing is to be told in a moment. */
  areTold(): boolean;
  messages(): LossMessage[];
  counts(): ReadonlyMap<DropReason, number>;
}

/** Goes on from what was counted before; the other function is called where they are to be told. */
export function createPageLosses(
  before: ReadonlyMap<DropReason, number> | undefined,
  tell: () => void,
): PageLosses {
  const losses = new Map(before);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add: (reason) => {
      losses.set(reason, (losses.get(reason) ?? 0) + 1);
    },
    tellSoon: () => {
      timer ??= setTimeout(tell, lossTime);
    },
    settle: () => {
      clearTimeout(timer);
      timer = undefined;
    },
    areTold: () => timer === undefined,
    messages: () => [...losses].map(([reason, count]) => ({ type: 'loss', reason, count })),
    counts: () => losses,
  };
}
