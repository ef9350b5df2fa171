import type { ActionCapture } from './capture-context.ts';

/**
 * A person went from another tab with an approved page to this one. A page only knows that it is seen again, so the
 * worker says it; see relay/front-tab.ts for the rule.
 */
export const switchTab: ActionCapture = {
  kind: 'switch_tab',
  start: (context) => {
    context.session.onSwitchedTo(() => {
      context.emit({ kind: 'switch_tab', build: () => ({ kind: 'switch_tab' }) });
    });
  },
};
