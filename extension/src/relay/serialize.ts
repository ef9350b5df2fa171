import type { Captured } from '../protocol/session-records.ts';

const encoder = new TextEncoder();

/**
 * What was captured as it goes out, and its size there in bytes. Half a surrogate pair, which pages may hold, would
 * make the whole frame unreadable, so it is replaced; the browser writes "<" as six characters.
 */
export function serialize(captured: Captured): { content: Captured; size: number } {
  const text = JSON.stringify(captured, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\uFFFD') : part,
  );
  const escaped = text.split('<').length - 1;
  return { content: JSON.parse(text), size: encoder.encode(text).length + 5 * escaped };
}
