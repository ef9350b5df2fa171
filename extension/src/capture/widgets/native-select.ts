import { isTag, matches } from '../../describe/describe.ts';
import type { Action } from '../../protocol/protocol.ts';
import type { RawAction } from '../action-line.ts';
import { isListKey } from './touch-key.ts';
import { done, open, ordinary, pending, type Touch, type WidgetKind } from './widget-kind.ts';

const otherKeys: ReadonlySet<string> = new Set(['Escape', 'F4']);
const listed = '[multiple],[size]:not([size="1"])';

/**
 * The browser tells every choice in a select. Keys choose at every step, and in a list that is always open one choice
 * leads to the next: the last one counts, which is that of all options together.
 */
export const nativeSelect: WidgetKind = {
  reach: (element, { key }) => {
    const isOwn = isListKey(key) || otherKeys.has(key ?? '');
    return isTag(element, 'select') && isOwn
      ? { kind: nativeSelect, root: element, item: undefined }
      : undefined;
  },
  begin: ({ root }) => {
    let chosen: { readonly touch: Touch; readonly action: Action } | undefined;
    return {
      touch: () => undefined,
      outcome: (touch, moment, raw) => {
        const action = chosenBy(raw);
        chosen = action ? { touch, action } : chosen;
        if (chosen?.touch !== touch) {
          return raw?.kind === 'select_option' || moment === 'end' ? ordinary : open;
        }
        // The click that chose it comes after it.
        const goesOn = moment === 'raw' || touch.key !== undefined || matches(root, listed);
        return goesOn ? pending(chosen) : done(chosen);
      },
    };
  },
};

function chosenBy(raw: RawAction | undefined): Action | undefined {
  return raw?.kind === 'select_option' ? raw.captured?.action : undefined;
}
