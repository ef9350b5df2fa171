// What a page has captured and the worker has not taken yet: numbered from 1, bounded, in memory only.
import type { ActionMessage, EffectMessage } from '../protocol/page-messages.ts';
import type { DropReason } from '../protocol/protocol.ts';

const mostMessages = 500;
const mostBytes = 1024 * 1024;
const largestMessage = 64 * 1024;

export type NumberedMessage = ActionMessage | EffectMessage;
export type Unnumbered = Omit<ActionMessage, 'sequence'> | Omit<EffectMessage, 'sequence'>;

/** What a script that takes over from another one in the same page goes on with. */
export interface QueueContent {
  readonly last: number;
  readonly messages: readonly NumberedMessage[];
}

export interface PageQueue {
  /** What is refused gets no number, so its loss is counted once and not as a gap too. */
  add(message: Unnumbered): Added | DropReason;
  taken(sequence: number): void;
  /** Numbers what is here anew from 1, for another document id. */
  renumber(): void;
  messages(): readonly NumberedMessage[];
  content(): QueueContent;
}

export interface Added {
  readonly message: NumberedMessage;
  /** By this an effect names its action: the sequence number, but never given twice after renumbering. */
  readonly key: number;
}

interface Waiting {
  readonly key: number;
  readonly size: number;
  readonly message: NumberedMessage;
}

/** In UTF-8, counted without making a copy: each action of a person pays for it. */
function bytesOf(message: Unnumbered): number {
  const text = JSON.stringify(message);
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    bytes += moreBytes(text.charCodeAt(index));
  }
  return bytes;
}

/** More than one; half of a pair is half of four (RFC 3629, 3), and JSON.stringify leaves no half without the other. */
function moreBytes(codeUnit: number): number {
  if (codeUnit < 0x80) {
    return 0;
  }
  const isHalf = codeUnit >= 0xd800 && codeUnit < 0xe000;
  return codeUnit < 0x800 || isHalf ? 1 : 2;
}

/** The same message; an effect names its action by another number, or is no longer of use. */
function renamed<Message extends Unnumbered>(
  message: Message,
  nameOf: (action: number) => number | undefined,
): Message | undefined {
  if (message.type === 'action') return message;
  const action = nameOf(message.effect.action);
  return action === undefined ? undefined : { ...message, effect: { ...message.effect, action } };
}

export function createPageQueue(before: QueueContent = { last: 0, messages: [] }): PageQueue {
  let waiting: readonly Waiting[] = before.messages.map((message) => {
    return { key: message.sequence, size: bytesOf(message), message };
  });
  let { last } = before;
  let lastKey = last;
  let lastRenumbered = 0;
  /** Of what waited when the document got another id: what had gone before belongs to the old one. */
  let numbers = new Map<number, number>();

  function sequenceOf(key: number): number | undefined {
    return key > lastRenumbered ? key - lastKey + last : numbers.get(key);
  }

  return {
    add(unnumbered) {
      const size = bytesOf(unnumbered);
      const total = waiting.reduce((sum, one) => sum + one.size, size);
      if (size > largestMessage) return 'too_large';
      if (waiting.length >= mostMessages || total > mostBytes) return 'overflow';
      const named = renamed(unnumbered, sequenceOf);
      if (named === undefined) return 'effect_without_action';
      last += 1;
      lastKey += 1;
      const message = { ...named, sequence: last };
      waiting = [...waiting, { key: lastKey, size, message }];
      return { message, key: lastKey };
    },
    taken(sequence) {
      waiting = waiting.filter(({ message }) => message.sequence !== sequence);
    },
    renumber() {
      const sequences = new Map<number, number>();
      numbers = new Map();
      waiting = waiting.flatMap((one) => {
        const message = renamed(one.message, (action) => sequences.get(action));
        if (message === undefined) return [];
        const sequence = sequences.size + 1;
        sequences.set(message.sequence, sequence);
        numbers.set(one.key, sequence);
        return [{ ...one, message: { ...message, sequence } }];
      });
      last = waiting.length;
      lastRenumbered = lastKey;
    },
    messages: () => waiting.map(({ message }) => message),
    content: () => ({ last, messages: waiting.map(({ message }) => message) }),
  };
}
