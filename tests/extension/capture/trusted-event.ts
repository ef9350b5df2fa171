import { implForWrapper } from 'jsdom/lib/generated/idl/utils.js';

/** A script cannot make what a person's own events are, so this is set behind jsdom's back. */
function trust(event: Event): Event {
  const behind = implForWrapper(event);
  if (behind) {
    Object.defineProperty(behind, 'isTrusted', { get: () => true, set: () => undefined });
  }
  return event;
}

export function send(element: EventTarget, event: Event): void {
  element.dispatchEvent(trust(event));
}
