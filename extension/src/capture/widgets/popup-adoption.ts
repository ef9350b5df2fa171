import { roleOf } from './aria-markup.ts';
import { isWithin, outward } from './flat-tree.ts';
import { isItemRole, ownerOf } from './item-owner.ts';
import { isMenuItem, placeInMenus } from './menu-path.ts';
import { isDialog, isPicker, type Layers } from './popup-layers.ts';
import { activeDescendant, openerOf } from './popup-opener.ts';
import type { Adopted, Touch } from './widget-kind.ts';

/**
 * A popup may lie far from its opener, with nothing in the markup that says whose it is. It is the opener's if it was
 * not there before and no other opener claims it.
 */
export function adoptedBy(root: Element, layers: Layers, touch: Touch): Adopted | undefined {
  const layer = layers.newIn(touch.path);
  if (!layer) {
    return undefined;
  }
  if (isDialog(layer) && !isPicker(layer)) {
    return undefined;
  }
  const item = itemOf(touch);
  if (item) {
    return isFree(item, root, layer) ? { item } : undefined;
  }
  // Buttons that turn the pages of a calendar, or a search field, lead to a choice.
  const leads = isDialog(layer) && touch.key !== 'Tab' && touch.key !== 'Shift+Tab';
  return leads ? { item: undefined } : undefined;
}

function itemOf({ path, key }: Touch): Element | undefined {
  const [inner] = path;
  const active = inner && key !== undefined ? activeDescendant(inner) : undefined;
  return active ?? path.find((element) => isItemRole(roleOf(element)));
}

function isFree(item: Element, root: Element, layer: Element): boolean {
  if (isMenuItem(item)) {
    const place = placeInMenus(item);
    return place === undefined || place.root === root || place.root === place.menu;
  }
  const owner = ownerOf(item);
  const opener = owner && openerOf(owner);
  return !opener || isWithin(opener, layer) || [...outward(opener)].includes(root);
}
