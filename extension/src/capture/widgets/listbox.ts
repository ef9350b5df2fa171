import { beginList, type ListRoles, reachList } from './list-use.ts';
import { saysWhatIsChosen } from './selection.ts';
import { nothing, type WidgetKind } from './widget-kind.ts';

const roles = ['option'];
const listRoles: ListRoles = { parts: roles, owners: ['listbox'] };

/**
 * A list that stands in the page. A click chooses; where several may be chosen, what is selected in the end counts.
 * Keys choose where the selection follows the focus, else Enter and Space do (ARIA Authoring Practices, listbox).
 */
export const listbox: WidgetKind = {
  reach: (element, touch) => reachList(listbox, listRoles, element, touch),
  begin: (context) =>
    beginList(context, {
      roles,
      choosesAtOnce: ({ key }) => key === undefined,
      withoutChange: (_touch, _moment, _item, choose) => {
        return saysWhatIsChosen(context.root, roles) ? nothing : choose();
      },
    }),
};
