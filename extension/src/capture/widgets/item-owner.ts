import { referencedElements } from '../../describe/describe.ts';
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
  const root = item.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) {
    return undefined;
  }
  const owning = [...root.querySelectorAll('[aria-owns]')].filter((owner) => {
    return roles.includes(roleOf(owner));
  });
  return owning.find((owner) => {
    return referencedElements(owner, 'aria-owns').some((owned) => owned.contains(item));
  });
}

/** The items of one role that belong to the owner, in their order, wherever slots draw them. */
export function itemsOf(owner: Element, role: string): Element[] {
  const selector = selectorOf(role);
  const found = places(owner).flatMap((place) => [...place.querySelectorAll(selector)]);
  const slotted = slottedIn(owner).flatMap((element) => {
    const inside = [...element.querySelectorAll(selector)];
    return element.matches(selector) ? [element, ...inside] : inside;
  });
  const all = [...new Set([...found, ...slotted])];
  return holdsOthers(owner, role)
    ? all.filter((item) => roleOf(item) === role && ownerOf(item) === owner)
    : all;
}

/** The parts of a table need not write their roles down. */
function selectorOf(role: string): string {
  const tag = tagsOfRole.get(role);
  return `[role~="${role}"]${tag ? `,${tag}:not([role])` : ''}`;
}

function places(owner: Element): ParentNode[] {
  const owned = referencedElements(owner, 'aria-owns');
  return owner.shadowRoot ? [owner, owner.shadowRoot, ...owned] : [owner, ...owned];
}

function slottedIn(owner: Element): Element[] {
  if (!(owner.getRootNode() instanceof ShadowRoot) && !owner.shadowRoot) {
    return [];
  }
  const slots = places(owner).flatMap((place) => [...place.querySelectorAll('slot')]);
  const own = owner instanceof HTMLSlotElement ? [owner] : [];
  return [...own, ...slots].flatMap((slot) => slot.assignedElements({ flatten: true }));
}

/** Menus in menus, trees in trees: their items are not the outer one's. */
function holdsOthers(owner: Element, role: string): boolean {
  return (
    tagsOfRole.has(role) || owner.querySelector(`[role="${roleOf(owner)}"],[role="menu"]`) !== null
  );
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
  const root = element.getRootNode();
  return [...(element.parentElement ?? (root instanceof ShadowRoot ? root : element)).children];
}

function isAlike(left: Element, right: Element): boolean {
  return left.localName === right.localName && roleOf(left) === roleOf(right);
}

function shown(items: Element[]): Element[] {
  return items.length > countingOnly
    ? items.filter((item) => !item.hasAttribute('hidden'))
    : items.filter(isShown);
}
