import {
  childNodes,
  contains,
  find,
  findAll,
  hasAttribute,
  isElement,
  isShadowRoot,
  isTag,
  localName,
  matches,
  parentNode,
  referencedElements,
  shadowRootOf,
  treeOf,
} from '../../describe/describe.ts';
import { roleOf } from './aria-markup.ts';
import { isShown, outward } from './flat-tree.ts';

/** What may be chosen in what (WAI-ARIA 1.2, "Required Context Role"). */
const ownersOfItem: ReadonlyMap<string, readonly string[]> = new Map([
  ['option', ['listbox']],
  ['menuitem', ['menu', 'menubar']],
  ['menuitemcheckbox', ['menu', 'menubar']],
  ['menuitemradio', ['menu', 'menubar']],
  ['treeitem', ['tree']],
  ['tab', ['tablist']],
  ['radio', ['radiogroup']],
  ['row', ['grid', 'treegrid']],
  ['gridcell', ['grid', 'treegrid']],
  ['rowheader', ['grid', 'treegrid']],
]);
const tagsOfRole: ReadonlyMap<string, string> = new Map([
  ['gridcell', 'td'],
  ['row', 'tr'],
]);
const depthLimit = 24;
/** From this many on, looking whether each is hidden would cost more than counting them. */
const countingOnly = 1000;

export const ownerRoles: ReadonlySet<string> = new Set([...ownersOfItem.values()].flat());

export function isItemRole(role: string): boolean {
  return ownersOfItem.has(role);
}

/** The list, menu, tree, grid, tab list or radio group that the item belongs to. */
export function ownerOf(item: Element): Element | undefined {
  const roles = ownersOfItem.get(roleOf(item)) ?? [];
  let depth = 0;
  for (const outer of outward(item)) {
    depth += 1;
    if (depth > 1 && roles.includes(roleOf(outer))) {
      return outer;
    }
    if (depth > depthLimit) {
      break;
    }
  }
  return owningFromAfar(item, roles);
}

/** An owner elsewhere in the page may name what it owns. */
function owningFromAfar(item: Element, roles: readonly string[]): Element | undefined {
  const owning = [...findAll(treeOf(item), '[aria-owns]')].filter((owner) => {
    return roles.includes(roleOf(owner));
  });
  return owning.find((owner) => {
    return referencedElements(owner, 'aria-owns').some((owned) => contains(owned, item));
  });
}

/**
 * The items of one role that belong to the owner, in their order, wherever slots draw them; all of them, or those with
 * one of the attributes.
 */
export function itemsOf(owner: Element, role: string, having: readonly string[] = ['']): Element[] {
  const selector = selectorOf(role, having);
  const found = places(owner).flatMap((place) => [...findAll(place, selector)]);
  const slotted = slottedIn(owner).flatMap((element) => {
    const inside = [...findAll(element, selector)];
    return matches(element, selector) ? [element, ...inside] : inside;
  });
  const all = [...new Set([...found, ...slotted])];
  return holdsOthers(owner, role)
    ? all.filter((item) => roleOf(item) === role && ownerOf(item) === owner)
    : all;
}

/** The parts of a table need not write their roles down. */
function selectorOf(role: string, having: readonly string[]): string {
  const tag = tagsOfRole.get(role);
  const bases = [`[role~="${role}"]`, ...(tag ? [`${tag}:not([role])`] : [])];
  return bases.flatMap((base) => having.map((one) => `${base}${one}`)).join(',');
}

function places(owner: Element): (Element | ShadowRoot)[] {
  const owned = referencedElements(owner, 'aria-owns');
  const root = shadowRootOf(owner);
  return root ? [owner, root, ...owned] : [owner, ...owned];
}

function slottedIn(owner: Element): Element[] {
  if (!isShadowRoot(treeOf(owner)) && !shadowRootOf(owner)) {
    return [];
  }
  const found = places(owner).flatMap((place) => [...findAll(place, 'slot')]);
  const slots = [owner, ...found].filter((slot) => isTag(slot, 'slot'));
  return slots.flatMap((slot) => slot.assignedElements({ flatten: true }));
}

/** Menus in menus, trees in trees: their items are not the outer one's. */
function holdsOthers(owner: Element, role: string): boolean {
  return tagsOfRole.has(role) || find(owner, `[role="${roleOf(owner)}"],[role="menu"]`) !== null;
}

/** The items among which this one has its place: those a person could see. */
export function peersOf(item: Element): Element[] {
  const owner = ownerOf(item);
  const items = owner ? itemsOf(owner, roleOf(item)) : [];
  return items.includes(item) ? shown(items) : neighbours(item);
}

/** Items that are not found from outside, such as those in shadow roots of their own. */
function neighbours(item: Element): Element[] {
  for (const outer of outward(item)) {
    const alike = childrenAround(outer).filter((sibling) => isAlike(sibling, outer));
    if (alike.length > 1) {
      return alike.map((sibling) => (sibling === outer ? item : sibling));
    }
    if (ownerRoles.has(roleOf(outer))) {
      break;
    }
  }
  return [item];
}

function childrenAround(element: Element): Element[] {
  const parent = parentNode(element);
  return [...(parent ? childNodes(parent) : [])].filter(isElement);
}

function isAlike(left: Element, right: Element): boolean {
  return localName(left) === localName(right) && roleOf(left) === roleOf(right);
}

function shown(items: Element[]): Element[] {
  return items.length > countingOnly
    ? items.filter((item) => !hasAttribute(item, 'hidden'))
    : items.filter(isShown);
}
