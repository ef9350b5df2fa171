import { roleOf } from './aria-markup.ts';
import { ownerOf } from './item-owner.ts';
import { beginList } from './list-use.ts';
import { activeDescendant } from './popup-opener.ts';
import { isChosen } from './selection.ts';
import { isListKey } from './touch-key.ts';
import { nothing, type WidgetKind } from './widget-kind.ts';

/** A click opens a tab; an arrow does where tabs open by themselves, else Enter or Space. */
export const tabs: WidgetKind = {
  reach: (element, { key }) => {
    const role = roleOf(element);
    const owner = role === 'tab' ? ownerOf(element) : element;
    if (!owner || roleOf(owner) !== 'tablist' || !isListKey(key)) {
      return undefined;
    }
    return { kind: tabs, root: owner, item: role === 'tab' ? element : activeDescendant(element) };
  },
  begin: (context) =>
    beginList(context, {
      roles: ['tab'],
      choosesAtOnce: ({ key }, item) => key === undefined || !isChosen(item),
      withoutChange: () => nothing,
    }),
};
