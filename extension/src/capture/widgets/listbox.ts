import { roleOf } from './aria-markup.ts';
import { ownerOf } from './item-owner.ts';
import { beginList } from './list-use.ts';
import { activeDescendant } from './popup-opener.ts';
import { saysWhatIsChosen } from './selection.ts';
import { isListKey } from './touch-key.ts';
import { nothing, type WidgetKind } from './widget-kind.ts';

const roles = ['option'];

/**
 * A list that stands in the page. A click chooses; where several may be chosen, what is selected in the end counts.
 * Keys choose where the selection follows the focus, else Enter and Space do (ARIA Authoring Practices, listbox).
 */
export const listbox: WidgetKind = {
  reach: (element, { key }) => {
    const role = roleOf(element);
    const owner = role === 'option' ? ownerOf(element) : element;
    if (!owner || roleOf(owner) !== 'listbox' || !isListKey(key)) {
      return undefined;
    }
    return {
      kind: listbox,
      root: owner,
      item: role === 'option' ? element : activeDescendant(element),
    };
  },
  begin: (context) =>
    beginList(context, {
      roles,
      choosesAtOnce: ({ key }) => key === undefined,
      withoutChange: (_touch, _moment, _item, choose) => {
        return saysWhatIsChosen(context.root, roles) ? nothing : choose();
      },
    }),
};
