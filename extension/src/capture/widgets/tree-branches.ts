import {
  attribute,
  attributeSelector,
  findAll,
  hasAttribute,
  previousElementSibling,
  referencedElements,
  treeOf,
} from '../../describe/describe.ts';
import { ariaNumber, roleOf } from './aria-markup.ts';
import { outerElement, outward } from './flat-tree.ts';
import { itemsOf, ownerOf } from './item-owner.ts';

const depthLimit = 8;

/** The items around this one in a tree or treegrid, outermost first. */
export function branchesAbove(item: Element): Element[] {
  const branches: Element[] = [];
  let inner = item;
  for (let branch = branchOf(inner); branch; branch = branchOf(inner)) {
    if (branches.includes(branch) || branches.length >= depthLimit) {
      break;
    }
    branches.unshift(branch);
    inner = branch;
  }
  return branches;
}

/** The items of the same branch, among the given ones of the tree. */
export function siblingsAmong(items: readonly Element[], item: Element): Element[] {
  const level = ariaNumber(item, 'level');
  const group = groupOf(item);
  const inGroup = items.filter((other) => groupOf(other) === group);
  return level === undefined ? inGroup : runOfLevel(inGroup, item, level);
}

/** Whether it has a branch of its own that opens and closes. */
export function isBranch(item: Element): boolean {
  return hasAttribute(item, 'aria-expanded');
}

function branchOf(item: Element): Element | undefined {
  const group = groupOf(item);
  if (group && roleOf(group) === 'group') {
    return itemOfGroup(group);
  }
  const level = ariaNumber(item, 'level');
  const owner = ownerOf(item);
  return level !== undefined && level > 1 && owner ? itemAbove(owner, item, level) : undefined;
}

/** The nearest group or tree around the item. */
function groupOf(item: Element): Element | undefined {
  for (const outer of outward(item)) {
    const role = roleOf(outer);
    if (outer !== item && (role === 'group' || role === 'tree' || role === 'treegrid')) {
      return outer;
    }
  }
  return undefined;
}

/** A group lies in its item, after it, or is named by it. */
function itemOfGroup(group: Element): Element | undefined {
  for (const outer of outward(group)) {
    if (roleOf(outer) === 'treeitem') {
      return outer;
    }
    const before = previousElementSibling(outer);
    if (before && roleOf(before) === 'treeitem') {
      return before;
    }
    const around = outerElement(outer);
    if (!around || roleOf(around) === 'group' || roleOf(around) === 'tree') {
      break;
    }
  }
  return ownerNaming(group);
}

function ownerNaming(group: Element): Element | undefined {
  const id = attribute(group, 'id');
  const selector = id ? attributeSelector('aria-owns', id, '~=') : undefined;
  const owning = selector ? [...findAll(treeOf(group), selector)] : [];
  return owning.find((owner) => referencedElements(owner, 'aria-owns').includes(group));
}

/** Where all items lie in one list, aria-level alone says which branch one is in. */
function itemAbove(owner: Element, item: Element, level: number): Element | undefined {
  const items = itemsOf(owner, roleOf(item));
  const before = items.slice(0, items.indexOf(item)).reverse();
  return before.find((other) => (ariaNumber(other, 'level') ?? level) < level);
}

function runOfLevel(items: readonly Element[], item: Element, level: number): Element[] {
  const index = items.indexOf(item);
  const isHigher = (other: Element) => (ariaNumber(other, 'level') ?? level) < level;
  const before = items.slice(0, index).reverse().findIndex(isHigher);
  const start = before < 0 ? 0 : index - before;
  const after = items.slice(index).findIndex(isHigher);
  const run = items.slice(start, after < 0 ? undefined : index + after);
  return run.filter((other) => (ariaNumber(other, 'level') ?? level) === level);
}
