// A new version of the extension. Taking it ends this worker and forgets what waits for the host, so it is taken in a
// quiet moment, when the host has everything.
import type { State } from '../protocol/protocol.ts';

/** How long nothing must have happened, in milliseconds. */
const quietTime = 3000;
const lookTime = 500;
/** A package puts a new policy and a new extension in place one after the other. */
const packageTime = 5000;

export interface UpdateSettings {
  readonly isQuiet: (time: number) => boolean;
  readonly reload: () => void;
  readonly checkForUpdate: () => Promise<void>;
}

export interface Update {
  /** The browser has fetched a new version. */
  available(): void;
  /** Under another policy there may be a new version, which goes into other pages. */
  apply(state: State): void;
}

export function createUpdate({ isQuiet, reload, checkForUpdate }: UpdateSettings): Update {
  let notice: string | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;

  function look(): void {
    if (!isQuiet(quietTime)) return;
    clearInterval(looking);
    reload();
  }

  return {
    available() {
      looking ??= setInterval(look, lookTime);
    },
    apply(state) {
      if (state.notice === '') return;
      const isOther = notice !== undefined && notice !== state.notice;
      notice = state.notice;
      if (isOther) setTimeout(() => void checkForUpdate(), packageTime);
    },
  };
}
