import type { Line } from '../../../extension/src/platform/browser.ts';

export interface FarEnd {
  /** What came from the near end. */
  readonly received: unknown[];
  say(message: unknown): void;
  cut(): void;
}

/** A line whose far end a test holds. */
export function createLine(): { readonly line: Line; readonly far: FarEnd } {
  const listeners: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  const received: unknown[] = [];
  let isOpen = true;
  return {
    line: {
      post(message) {
        if (isOpen) received.push(structuredClone(message));
      },
      onMessage: (listener) => listeners.push(listener),
      onDisconnect: (listener) => ends.push(listener),
      disconnect() {
        isOpen = false;
      },
    },
    far: {
      received,
      say(message) {
        for (const listener of listeners) listener(message);
      },
      cut() {
        isOpen = false;
        for (const end of ends) end();
      },
    },
  };
}
