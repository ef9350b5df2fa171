import { isTextField } from '../../describe/describe.ts';
import { ariaFlag, hasPopup, roleOf } from './aria-markup.ts';
import { outerElement } from './flat-tree.ts';
import { isItemRole, ownerOf, ownerRoles } from './item-owner.ts';
import { isMenuItem, placeInMenus } from './menu-path.ts';
import { activeDescendant, comboboxAround, isCombobox, openerOf } from './popup-opener.ts';
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
const editingKeys: ReadonlySet<string> = new Set([character, 'Backspace', 'Delete']);
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
    if (ownerRoles.has(role)) {
      const item = touch.key === undefined ? undefined : activeDescendant(element);
      return item && reachItem(item, touch);
    }
    return reachOpener(element, touch);
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

/** A field in an older combobox means the combobox, and so does the button beside one. */
function openerAt(element: Element): Element | undefined {
  const around = comboboxAround(element);
  if (around !== element) {
    return isTextField(element) ? around : undefined;
  }
  if (isCombobox(element)) {
    return element;
  }
  const isButton = element.localName === 'button' || roleOf(element) === 'button';
  const beside = isButton ? comboboxBeside(element) : undefined;
  const isExpandable =
    element.hasAttribute('aria-expanded') || element.hasAttribute('popovertarget');
  return beside ?? (hasPopup(element) || isExpandable ? element : undefined);
}

function comboboxBeside(button: Element): Element | undefined {
  let around = outerElement(button);
  for (let step = 0; around && step < 2; step += 1) {
    const found = [...around.querySelectorAll('[role=combobox],input[aria-autocomplete]')];
    const [only] = found.map(comboboxAround);
    if (only && found.length <= 2) {
      return found.length === 1 || comboboxAround(found[1] ?? only) === only ? only : undefined;
    }
    around = outerElement(around);
  }
  return undefined;
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
  return hasPopup(root) && isMoving(key);
}

function activeIn(element: Element, root: Element): Element | undefined {
  return activeDescendant(element) ?? activeDescendant(root);
}
