import { send } from './page.ts';

type ClipboardType = 'copy' | 'cut' | 'paste';

export interface OnClipboard {
  readonly text?: string;
  readonly files?: readonly Pick<File, 'name' | 'type' | 'size'>[];
}

/** As browsers make it; jsdom has no such events. */
export function clipboardEvent(type: ClipboardType, { text, files }: OnClipboard = {}): Event {
  const types = [...(text === undefined ? [] : ['text/plain']), ...(files ? ['Files'] : [])];
  const clipboardData = { types, files: files ?? [], getData: () => text ?? '' };
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  return Object.assign(event, { clipboardData });
}

export function sendClipboard(element: Element, type: ClipboardType, on?: OnClipboard): void {
  send(element, clipboardEvent(type, on));
}
