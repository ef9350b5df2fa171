import { beginList, type ListRoles, reachList } from './list-use.ts';
import { isChosen } from './selection.ts';
import { nothing, type WidgetKind } from './widget-kind.ts';

const listRoles: ListRoles = { parts: ['tab'], owners: ['tablist'] };

/** A click opens a tab; an arrow does where tabs open by themselves, else Enter or Space. */
export const tabs: WidgetKind = {
  reach: (element, touch) => reachList(tabs, listRoles, element, touch),
  begin: (context) =>
    beginList(context, {
      roles: ['tab'],
      choosesAtOnce: ({ key }, item) => key === undefined || !isChosen(item),
      withoutChange: () => nothing,
    }),
};
