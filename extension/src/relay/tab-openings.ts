// Why a tab was opened: what a person did in an approved page just before, told by that page.
import type { PageSender } from '../platform/browser.ts';
import type { TopDocument } from '../protocol/page-messages.ts';
import type { NavigationCause } from '../protocol/protocol.ts';

/** Between the click and the first page of the new tab, in milliseconds. */
const openingTime = 10_000;

export interface TabOpenings {
  /** A person did something in a page that may open a tab. */
  expect(cause: NavigationCause, now: number): void;
  /**
   * Why the tab was opened whose first captured document this is; undefined where it was not opened from an approved
   * page. The browser's word is taken for the tab that opened it, the page's for its opener and referrer.
   */
  causeOf(sender: PageSender, top: TopDocument, now: number): NavigationCause | undefined;
}

export interface TabOpeningsSettings {
  readonly isApproved: (origin: string) => boolean;
  /** Whether a document of the tab was captured. */
  readonly isKnown: (tab: number) => boolean;
}

export function createTabOpenings({ isApproved, isKnown }: TabOpeningsSettings): TabOpenings {
  let last: { readonly cause: NavigationCause; readonly time: number } | undefined;

  function isOpened({ tab, opener }: PageSender, top: TopDocument): boolean {
    if (isKnown(tab) || !top.isFirst) return false;
    return top.hasOpener || isApproved(top.referrer) || (opener !== undefined && isKnown(opener));
  }

  return {
    expect(cause, now) {
      last = { cause, time: now };
    },
    causeOf(sender, top, now) {
      if (!isOpened(sender, top)) return undefined;
      const told = last !== undefined && now - last.time <= openingTime ? last.cause : undefined;
      last = undefined;
      // Nothing was done that opens a tab by itself, so a script of the page did it.
      return told ?? 'script';
    },
  };
}
