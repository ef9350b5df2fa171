import { pageAddress } from '../describe/describe.ts';
import type { ReadyMessage, TopDocument } from '../protocol/page-messages.ts';
import { originOf } from './origin-pattern.ts';

/** What this document says of itself when it connects, with its id if it was given one before. */
export function readyMessage(documentId: string | undefined): ReadyMessage {
  return {
    type: 'ready',
    url: pageAddress(window),
    ...(documentId !== undefined && { document: documentId }),
    ...(window === window.top && { top: topDocument() }),
  };
}

function topDocument(): TopDocument {
  return {
    isVisible: document.visibilityState === 'visible',
    isFirst: history.length === 1,
    hasOpener: window.opener !== null,
    referrer: originOf(document.referrer) ?? '',
  };
}
