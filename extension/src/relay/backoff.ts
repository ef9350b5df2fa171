export interface Backoff {
  /** Calls back after the next delay; a call that still waits is replaced. */
  schedule(action: () => void): void;
  /** Forgets the call that waits and starts again with the first delay. */
  reset(): void;
}

/** Delays double from the first to the longest, both in milliseconds. */
export function createBackoff(first: number, longest: number): Backoff {
  let delay = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    schedule(action) {
      clearTimeout(timer);
      timer = setTimeout(action, delay);
      delay = Math.min(longest, delay * 2);
    },
    reset() {
      clearTimeout(timer);
      delay = first;
    },
  };
}
