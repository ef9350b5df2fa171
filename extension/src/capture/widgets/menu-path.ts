import {
  closest,
  find,
  findAll,
  hasAttribute,
  nextElementSibling,
  referencedElements,
  treeOf,
} from '../../describe/describe.ts';
import { hasPopup, roleOf } from './aria-markup.ts';
import { isShown, isWithin } from './flat-tree.ts';
import { pathLabel } from './item-label.ts';
import { ownerOf } from './item-owner.ts';
import { openerOf } from './popup-opener.ts';

const depthLimit = 8;
const innerMenus = ':scope > [role=menu],:scope > * > [role=menu]';

/** Where a menu item lies: the menubar, opener or outermost menu, and the menus on the way. */
export interface MenuPlace {
  readonly root: Element;
  readonly path: readonly string[];
  /** The outermost menu; the menubar itself where the item lies in it. */
  readonly menu: Element;
}

export function placeInMenus(item: Element): MenuPlace | undefined {
  const path: string[] = [];
  let menu = ownerOf(item);
  for (let depth = 0; menu && depth < depthLimit; depth += 1) {
    if (roleOf(menu) === 'menubar') {
      return { root: menu, path, menu };
    }
    const opener = openerOf(menu) ?? expandedItem(menu);
    const around = opener && menuAround(opener);
    if (!opener || !around || around === menu) {
      return { root: opener ?? menu, path, menu };
    }
    path.unshift(pathLabel(opener));
    menu = around;
  }
  return menu && { root: menu, path, menu };
}

export function isMenuItem(element: Element): boolean {
  return roleOf(element).startsWith('menuitem');
}

/** Whether it opens a menu of its own instead of being a choice. */
export function opensMenu(item: Element): boolean {
  const next = nextElementSibling(item);
  return (
    hasPopup(item) ||
    hasAttribute(item, 'aria-expanded') ||
    find(item, innerMenus) !== null ||
    (next !== null && roleOf(next) === 'menu')
  );
}

/** The menu or menubar that an opener is an item of; a button in a menubar is one too. */
function menuAround(opener: Element): Element | undefined {
  if (isMenuItem(opener)) {
    return ownerOf(opener);
  }
  return closest(opener, '[role=menubar]') ?? undefined;
}

/** A menu far from its item, without a reference, belongs to the item that was opened last. */
function expandedItem(menu: Element): Element | undefined {
  const expanded = [...findAll(treeOf(menu), '[role^=menuitem][aria-expanded=true]')].reverse();
  return expanded.find((item) => {
    return !isWithin(item, menu) && isShown(item) && !opensAnother(item, menu);
  });
}

function opensAnother(item: Element, menu: Element): boolean {
  const own = [
    ...referencedElements(item, 'aria-controls'),
    ...referencedElements(item, 'aria-owns'),
  ];
  return own.length > 0 && !own.includes(menu);
}
