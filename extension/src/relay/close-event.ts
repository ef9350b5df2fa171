import { closeTab } from '../capture/close-tab.ts';
import { isExcludedPath } from '../guard/excluded-path.ts';
import type { Page, PageConfiguration } from '../protocol/page-messages.ts';
import { type CapturedEvent, categoryOfAction } from '../protocol/protocol.ts';
import type { DocumentRecord } from '../protocol/session-records.ts';

/**
 * That the tab of a document was closed. Numbered after what was taken from the document, which can no longer send
 * anything. Undefined where policy or consent do not allow it; the host decides that again.
 */
export function closeEvent(
  record: DocumentRecord,
  page: Page,
  { grant, app, granted }: PageConfiguration,
  time: number,
): CapturedEvent | undefined {
  const isExcluded = isExcludedPath(app.excluded_paths, new URL(page.url).pathname);
  if (isExcluded || !granted.includes(categoryOfAction.close_tab)) return undefined;
  const { document, origin, tab, frame, taken } = record;
  const sender = { origin, tab, frame };
  return { document, sequence: taken + 1, grant, time, sender, page, action: closeTab };
}
