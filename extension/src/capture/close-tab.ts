import type { CloseTab } from '../protocol/protocol.ts';

/**
 * A page cannot know that its tab is closed rather than left, and is gone when it is known. So the worker emits this for
 * the last document of the tab; see relay/closed-tabs.ts.
 */
export const closeTab: CloseTab = { kind: 'close_tab' };
