import type { CapturedEvent } from '../protocol/protocol.ts';

const encoder = new TextEncoder();

/**
 * The event as it goes out, and its size there in bytes. Half a surrogate pair, which pages may hold, would make the
 * whole frame unreadable, so it is replaced; the browser writes "<" as six characters.
 */
export function serializeEvent(event: CapturedEvent): { event: CapturedEvent; size: number } {
  const text = JSON.stringify(event, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\uFFFD') : part,
  );
  const escaped = text.split('<').length - 1;
  return { event: JSON.parse(text), size: encoder.encode(text).length + 5 * escaped };
}
