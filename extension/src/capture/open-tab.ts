import type { ArrivalKind } from './arrival.ts';

/**
 * The first page of a tab that was opened from an approved page: by a link, a form or a script. The worker says so: it
 * knows which tabs it has seen, and whether the page's opener or referrer is one of the approved ones.
 */
export const openTabBy: ArrivalKind<'open_tab'> = ({ isOpenedTab, cause }) => {
  return isOpenedTab ? { kind: 'open_tab', cause } : undefined;
};
