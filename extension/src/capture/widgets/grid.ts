import { roleOf } from './aria-markup.ts';
import { ownerOf } from './item-owner.ts';
import { beginList } from './list-use.ts';
import { activeDescendant } from './popup-opener.ts';
import { saysWhatIsChosen } from './selection.ts';
import { isListKey } from './touch-key.ts';
import { nothing, open, ordinary, type WidgetKind } from './widget-kind.ts';

const roles = ['row', 'gridcell'];
const parts: ReadonlySet<string> = new Set([...roles, 'rowheader']);

/** Rows or cells are chosen only where the page says so by their states; else a click in a grid is a click. */
export const grid: WidgetKind = {
  reach: (element, { key }) => {
    const role = roleOf(element);
    const owner = parts.has(role) ? ownerOf(element) : element;
    if (!owner || !roleOf(owner).endsWith('grid') || !isListKey(key)) {
      return undefined;
    }
    return { kind: grid, root: owner, item: parts.has(role) ? element : activeDescendant(element) };
  },
  begin: (context) =>
    beginList(context, {
      roles,
      choosesAtOnce: () => false,
      withoutChange: ({ key }, moment) => {
        if (key !== undefined) {
          return nothing;
        }
        return moment === 'soon' && saysWhatIsChosen(context.root, roles) ? open : ordinary;
      },
    }),
};
