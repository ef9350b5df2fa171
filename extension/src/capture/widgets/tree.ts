import { withSwitchedItems } from './aria-toggle.ts';
import { beginList, type ListRoles, reachList } from './list-use.ts';
import { isBranch } from './tree-branches.ts';
import { nothing, ordinary, type WidgetKind } from './widget-kind.ts';

const listRoles: ListRoles = { parts: ['treeitem'], owners: ['tree'] };

/**
 * Selecting an item is a choice. Opening a branch is an ordinary click, whose effect tells; where keys open branches
 * on the way to a choice, the path tells.
 */
export const tree: WidgetKind = {
  reach: (element, touch) => reachList(tree, listRoles, element, touch),
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
