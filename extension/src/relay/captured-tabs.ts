// The tabs that show approved pages, known from these pages' lines alone: which was opened from which, which one a person
// looks at, which were closed. Nothing is heard or asked of tabs that show anything else.
import type { PageSender } from '../platform/browser.ts';
import type { TopDocument } from '../protocol/page-messages.ts';
import type { NavigationCause } from '../protocol/protocol.ts';
import { createClosedTabs } from './closed-tabs.ts';
import { createFrontTab } from './front-tab.ts';
import { createTabOpenings, type TabOpeningsSettings } from './tab-openings.ts';

export interface CapturedTabs {
  /** A person did something in a page that may open a tab. */
  opening(cause: NavigationCause, now: number): void;
  /** Why a tab was opened, asked before its first document has a record; undefined where no approved page did it. */
  openedBy(sender: PageSender, top: TopDocument, now: number): NavigationCause | undefined;
  /** A document is at the top of the tab; it may be one that was there before. */
  connected(tab: number, isVisible: boolean): void;
  visibility(tab: number, isVisible: boolean): void;
  lineEnded(tab: number): void;
}

export interface CapturedTabsSettings extends TabOpeningsSettings {
  readonly tabExists: (tab: number) => Promise<boolean>;
  readonly switched: (tab: number) => void;
  readonly closed: (tab: number) => void;
}

export function createCapturedTabs(settings: CapturedTabsSettings): CapturedTabs {
  const { tabExists, switched, closed } = settings;
  const openings = createTabOpenings(settings);
  const front = createFrontTab(switched);
  const closings = createClosedTabs({ tabExists, gone: front.gone, closed });
  return {
    opening: openings.expect,
    openedBy: openings.causeOf,
    connected(tab, isVisible) {
      closings.connected(tab);
      front.connected(tab, isVisible);
    },
    visibility: front.changed,
    lineEnded: closings.lineEnded,
  };
}
