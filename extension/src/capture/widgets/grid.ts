import { beginList, type ListRoles, reachList } from './list-use.ts';
import { saysWhatIsChosen } from './selection.ts';
import { nothing, open, ordinary, type WidgetKind } from './widget-kind.ts';

const roles = ['row', 'gridcell'];
const listRoles: ListRoles = { parts: [...roles, 'rowheader'], owners: ['grid', 'treegrid'] };

/** Rows or cells are chosen only where the page says so by their states; else a click in a grid is a click. */
export const grid: WidgetKind = {
  reach: (element, touch) => reachList(grid, listRoles, element, touch),
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
