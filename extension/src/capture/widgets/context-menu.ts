import { beginPopup } from './popup-use.ts';
import type { WidgetKind } from './widget-kind.ts';

const openingKeys: ReadonlySet<string> = new Set(['ContextMenu', 'Shift+F10']);

/** A menu of the page that a right click opens on any element. The widget is the menu. */
export const contextMenu: WidgetKind = {
  reach: (element, { event, key, path }) => {
    const isAsked = event.type === 'contextmenu' || openingKeys.has(key ?? '');
    return isAsked && element === path[0]
      ? { kind: contextMenu, root: element, item: undefined }
      : undefined;
  },
  begin: (context) => beginPopup(context, 'place'),
};
