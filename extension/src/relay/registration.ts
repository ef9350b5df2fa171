// Where our content script runs: in pages of approved origins, and only while something is recorded.
import type { ContentScript } from '../platform/browser.ts';
import type { State } from '../protocol/protocol.ts';

export const contentScriptFile = 'content.js';

export interface RegistrationSettings {
  readonly register: (script: ContentScript) => Promise<void>;
  readonly tabsShowing: (matches: readonly string[]) => Promise<readonly number[]>;
  readonly inject: (tab: number, file: string) => Promise<void>;
  /** Tabs whose pages have our script already. */
  readonly connectedTabs: () => ReadonlySet<number>;
}

export interface Registration {
  apply(state: State): Promise<void>;
}

export function matchPatternsOf(state: State): readonly string[] {
  if (state.recording !== 'recording' || state.granted.length === 0) return [];
  return [...new Set(state.apps.flatMap(({ origins }) => origins.map((origin) => `${origin}/*`)))];
}

export function createRegistration(settings: RegistrationSettings): Registration {
  const { register, tabsShowing, inject, connectedTabs } = settings;
  let applied: string | undefined;
  let last = Promise.resolve();

  async function injectIntoOpenTabs(matches: readonly string[]): Promise<void> {
    const connected = connectedTabs();
    const tabs = await tabsShowing(matches);
    const without = tabs.filter((tab) => !connected.has(tab));
    await Promise.all(without.map((tab) => inject(tab, contentScriptFile)));
  }

  async function change(matches: readonly string[]): Promise<void> {
    await register({ file: contentScriptFile, matches });
    await injectIntoOpenTabs(matches);
  }

  return {
    apply(state) {
      const matches = matchPatternsOf(state);
      const wanted = JSON.stringify(matches);
      if (wanted === applied) return last;
      applied = wanted;
      // One after the other: two changes at once would leave either's result.
      last = last
        .then(() => change(matches))
        .catch(() => {
          // The browser refused, so the next state tries again.
          applied = undefined;
        });
      return last;
    },
  };
}
