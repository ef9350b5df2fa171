import { hasAttribute, nameWithoutValues, pageText } from '../../describe/describe.ts';
import type { Option } from '../../protocol/protocol.ts';
import { ariaNumber, roleOf } from './aria-markup.ts';
import { outward } from './flat-tree.ts';
import { itemLabel, pathLabel } from './item-label.ts';
import { ownerRoles, peersOf } from './item-owner.ts';
import { isMenuItem, placeInMenus } from './menu-path.ts';
import { branchesAbove, siblingsAmong } from './tree-branches.ts';

const positionLimit = 65_535;
const pathLimit = 256;
const mostOptions = 64;

/** What a person may be choosing, as it was before the page reacted: the item may be gone at once. */
export interface Choice {
  readonly item: Element;
  readonly options: readonly Option[];
  readonly count: number;
  /** What was opened on the way, from the outside in. */
  readonly path: readonly string[];
}

export function choiceOf(item: Element): Choice {
  return choiceOfAll(item, [item]);
}

/** Everything that is selected at once; the path is that of the first. */
export function choiceOfAll(owner: Element, selected: readonly Element[]): Choice {
  const [first] = selected;
  if (!first) {
    return { item: owner, options: [], count: 0, path: [] };
  }
  const peers = peersOf(first);
  const options = selected.slice(0, mostOptions).map((item) => {
    return { label: itemLabel(item), position: placeAmong(item, peers).position };
  });
  return { item: first, options, count: placeAmong(first, peers).count, path: pathTo(first) };
}

/** aria-posinset and aria-setsize speak for lists of which only a part is in the page. */
function placeAmong(item: Element, peers: readonly Element[]): { position: number; count: number } {
  const position = ariaNumber(item, 'posinset');
  const count = ariaNumber(item, 'setsize');
  if (position !== undefined && count !== undefined) {
    return { position: bounded(position), count: bounded(count) };
  }
  const branch = hasBranches(item) ? siblingsAmong(peers, item) : peers;
  const place = position ?? branch.indexOf(item) + 1;
  return { position: bounded(place), count: bounded(count ?? Math.max(branch.length, place)) };
}

function hasBranches(item: Element): boolean {
  return roleOf(item) === 'treeitem' || hasAttribute(item, 'aria-level');
}

function bounded(number: number): number {
  return Math.min(positionLimit, Math.max(1, number));
}

function pathTo(item: Element): readonly string[] {
  if (isMenuItem(item)) {
    return placeInMenus(item)?.path ?? [];
  }
  return hasBranches(item) ? branchesAbove(item).map(pathLabel) : groupsAround(item);
}

/** Groups of options, like a native select's optgroup. */
function groupsAround(item: Element): string[] {
  const groups: string[] = [];
  for (const outer of outward(item)) {
    if (ownerRoles.has(roleOf(outer))) {
      return groups;
    }
    if (roleOf(outer) === 'group') {
      const name = pageText(nameWithoutValues(outer), pathLimit);
      groups.unshift(...(name === '' ? [] : [name]));
    }
  }
  return [];
}
