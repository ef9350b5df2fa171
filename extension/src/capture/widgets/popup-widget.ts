import { isTextField, referencedElements } from '../../describe/describe.ts';
import { ariaFlag, hasPopup, roleOf } from './aria-markup.ts';
import { comboboxBoxedIn, comboboxOfButton, isExpandable } from './combobox-button.ts';
import { isItemRole, ownerOf, ownerRoles } from './item-owner.ts';
import { isMenuItem, placeInMenus } from './menu-path.ts';
import { isPopupRole } from './popup-layers.ts';
import {
  activeDescendant,
  comboboxAround,
  isCombobox,
  isOpeningList,
  openerOf,
} from './popup-opener.ts';
import { beginPopup } from './popup-use.ts';
import { character, isActing, isMoving } from './touch-key.ts';
import type { Reached, Touch, WidgetKind } from './widget-kind.ts';

const chosenInPopups: ReadonlySet<string> = new Set([
  'option',
  'treeitem',
  'row',
  'gridcell',
  'rowheader',
]);
const boxDepth = 5;
const editingKeys: ReadonlySet<string> = new Set([character, 'Backspace', 'Delete']);
const verticalKeys: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp']);
const closingKeys: ReadonlySet<string> = new Set(['Escape', 'Tab', 'Shift+Tab']);

/**
 * What opens to be chosen from: combobox, menu button, menubar, and buttons that open a list, tree, grid or dialog.
 * The widget is the opener, or the menubar, or a menu that nothing in the page opens.
 */
export const popup: WidgetKind = {
  reach: (element, touch) => {
    const role = roleOf(element);
    if (isItemRole(role)) {
      return reachItem(element, touch);
    }
    if (ownerRoles.has(role) && !isOpeningList(element)) {
      const item = touch.key === undefined ? undefined : activeDescendant(element);
      return item && reachItem(item, touch);
    }
    return reachOpener(element, touch) ?? reachBox(element, touch);
  },
  begin: (context) => beginPopup(context, 'opener'),
};

function reachItem(item: Element, touch: Touch): Reached | undefined {
  const owner = chosenInPopups.has(roleOf(item)) ? ownerOf(item) : undefined;
  const root = isMenuItem(item) ? placeInMenus(item)?.root : owner && openerOf(owner);
  const isOwn = touch.key !== 'Tab' && isItemKey(touch.key);
  return root && isOwn ? { kind: popup, root: comboboxAround(root), item } : undefined;
}

function isItemKey(key: string | undefined): boolean {
  const isOther = key === undefined || editingKeys.has(key) || closingKeys.has(key);
  return isOther || isMoving(key) || isActing(key);
}

function reachOpener(element: Element, touch: Touch): Reached | undefined {
  const root = openerAt(element);
  if (!root || !isOpenerKey(root, element, touch.key)) {
    return undefined;
  }
  const item = touch.key === undefined ? undefined : activeIn(element, root);
  return { kind: popup, root, item };
}

/** A click in the box that a combobox is drawn in means the combobox. */
function reachBox(element: Element, { key, path }: Touch): Reached | undefined {
  const isNear = key === undefined && path.indexOf(element) < boxDepth;
  const root = isNear ? comboboxBoxedIn(element) : undefined;
  return root && { kind: popup, root, item: undefined };
}

/** A field in an older combobox means the combobox, and so does the button in or beside one. */
function openerAt(element: Element): Element | undefined {
  if (roleOf(element) === 'combobox') {
    return element;
  }
  if (isTextField(element)) {
    const around = comboboxAround(element);
    if (around !== element) {
      return around;
    }
    return isCombobox(element) ? (comboboxSearchedIn(element) ?? element) : undefined;
  }
  return comboboxOfButton(element) ?? (isExpandable(element) ? element : undefined);
}

/** A field in the popup of a combobox searches in its list. */
function comboboxSearchedIn(field: Element): Element | undefined {
  const [list] = referencedElements(field, 'aria-controls');
  return list && isPopupRole(roleOf(list)) ? openerOf(list) : undefined;
}

function isOpenerKey(root: Element, element: Element, key: string | undefined): boolean {
  if (key === undefined) {
    return true;
  }
  const isOpen = [root, element].some((one) => ariaFlag(one, 'expanded') === true);
  if (closingKeys.has(key)) {
    return isOpen;
  }
  if (isActing(key)) {
    return isOpen || !isTextField(element);
  }
  if (isCombobox(root) || isOpen) {
    return isMoving(key) || editingKeys.has(key);
  }
  // Menus of plain entries are opened by an arrow too.
  return isMoving(key) && (hasPopup(root) || verticalKeys.has(key));
}

function activeIn(element: Element, root: Element): Element | undefined {
  return activeDescendant(element) ?? activeDescendant(root);
}
