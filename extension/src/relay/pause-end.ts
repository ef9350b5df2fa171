// The host tells its state only when it is asked, so the end of a pause is waited for here.
import type { State } from '../protocol/protocol.ts';

/** A longer timer would run out at once; a longer pause is looked at again then. */
const longestTimer = 2_147_483_647;

export function createPauseEnd(ended: () => void): { apply(state: State): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    apply({ recording, paused_until: until }) {
      clearTimeout(timer);
      if (recording !== 'paused' || until === undefined || until === 0) return;
      timer = setTimeout(ended, Math.min(longestTimer, Math.max(0, until - Date.now()) + 250));
    },
  };
}
