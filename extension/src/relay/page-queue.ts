// What a page has captured and the worker has not taken yet: numbered from 1, bounded, in memory only.
import type { ActionMessage } from '../protocol/page-messages.ts';

const mostEvents = 500;
const mostBytes = 1024 * 1024;
const largestEvent = 64 * 1024;

export type Unnumbered = Omit<ActionMessage, 'type' | 'sequence'>;

/** What a script that takes over from another one in the same page goes on with. */
export interface QueueContent {
  readonly last: number;
  readonly messages: readonly ActionMessage[];
}

export interface PageQueue {
  /** An event that is refused gets no number, so its loss is counted once and not as a gap too. */
  add(event: Unnumbered): ActionMessage | 'too_large' | 'overflow';
  taken(sequence: number): void;
  /** Numbers what is here anew from 1, for another document id. */
  renumber(): void;
  messages(): readonly ActionMessage[];
  content(): QueueContent;
}

const encoder = new TextEncoder();

function bytesOf(message: Unnumbered): number {
  return encoder.encode(JSON.stringify(message)).length;
}

export function createPageQueue(before: QueueContent = { last: 0, messages: [] }): PageQueue {
  let messages = [...before.messages];
  let last = before.last;
  const sizes = new Map(messages.map((message) => [message.sequence, bytesOf(message)]));

  const total = (): number => [...sizes.values()].reduce((sum, size) => sum + size, 0);

  return {
    add(event) {
      const size = bytesOf(event);
      if (size > largestEvent) return 'too_large';
      if (messages.length >= mostEvents || total() + size > mostBytes) return 'overflow';
      last += 1;
      const message: ActionMessage = { type: 'action', sequence: last, ...event };
      messages.push(message);
      sizes.set(last, size);
      return message;
    },
    taken(sequence) {
      sizes.delete(sequence);
      messages = messages.filter((message) => message.sequence !== sequence);
    },
    renumber() {
      const old = messages;
      messages = old.map((message, index) => ({ ...message, sequence: index + 1 }));
      const entries = old.map((message, index): [number, number] => [
        index + 1,
        sizes.get(message.sequence) ?? 0,
      ]);
      sizes.clear();
      for (const [sequence, size] of entries) sizes.set(sequence, size);
      last = messages.length;
    },
    messages: () => messages,
    content: () => ({ last, messages }),
  };
}
