import { roleOf } from './aria-markup.ts';
import { withSwitchedItems } from './aria-toggle.ts';
import { ownerOf } from './item-owner.ts';
import { beginList } from './list-use.ts';
import { activeDescendant } from './popup-opener.ts';
import { isListKey } from './touch-key.ts';
import { isBranch } from './tree-branches.ts';
import { nothing, ordinary, type WidgetKind } from './widget-kind.ts';

/**
 * Selecting an item is a choice. Opening a branch is an ordinary click, whose effect tells; where keys open branches
 * on the way to a choice, the path tells.
 */
export const tree: WidgetKind = {
  reach: (element, { key }) => {
    const role = roleOf(element);
    const owner = role === 'treeitem' ? ownerOf(element) : element;
    if (!owner || roleOf(owner) !== 'tree' || !isListKey(key)) {
      return undefined;
    }
    return {
      kind: tree,
      root: owner,
      item: role === 'treeitem' ? element : activeDescendant(element),
    };
  },
  begin: (context) => {
    const list = beginList(context, {
      roles: ['treeitem'],
      choosesAtOnce: () => false,
      withoutChange: ({ key }, _moment, item, choose) => {
        if (!isBranch(item)) {
          return choose();
        }
        return key === undefined ? ordinary : nothing;
      },
    });
    return withSwitchedItems(list);
  },
};
