import {
  boxOf,
  children,
  contains,
  find,
  findAll,
  firstElementChild,
  localName,
  matches,
  nameWithoutValues,
  pageText,
  parentElement,
  visibleText,
} from '../../describe/describe.ts';
import type { Choice } from './choice.ts';
import { isShown } from './flat-tree.ts';

const labelLimit = 512;
const mostParents = 120;
const mostPeers = 200;
/** So much of what a menu says is what can be chosen in it: it is no question with buttons. */
const leastShare = 0.6;
/** What a person may mean by itself, whatever stands beside it. */
const wholes = 'button,a,li,td,[tabindex],[role]';
const pressed = 'button,a,[tabindex]';

/** The most parts of a layer that are alike and lie in one place: what may be chosen there. */
export function itemGroup(layer: Element): readonly Element[] {
  const parents = [layer, ...[...findAll(layer, '*')].slice(0, mostParents)];
  const groups = parents.map((parent) => alike(firstElementChild(parent)));
  return groups.reduce((most, group) => (group.length > most.length ? group : most));
}

/** What in the layer a person means who presses there: the innermost thing that has others like it. */
export function itemAt(layer: Element, path: readonly Element[]): Element | undefined {
  const inside = path.slice(0, Math.max(0, path.indexOf(layer)));
  return (
    inside.find((one) => matches(one, wholes)) ??
    pressedAsWhole(inside, layer) ??
    inside.find((one) => alike(one).length > 2) ??
    inside.find((one) => alike(one).length > 1) ??
    inside.at(-1)
  );
}

/**
 * Itself and those beside it that are like it; links and buttons mostly stand in entries of a list, among lines and
 * headings that nobody chooses.
 */
export function peersAlike(item: Element): readonly Element[] {
  const own = alike(item);
  const around = own.length > 1 ? [] : alike(parentElement(item));
  const entries = matches(item, pressed)
    ? around.filter((entry) => find(entry, pressed) !== null)
    : around;
  return entries.length > 1 ? entries : own;
}

/** An item that has no role, among those that are like it. */
export function plainChoice(item: Element): Choice {
  const peers = peersAlike(item);
  const position = Math.max(1, peers.findIndex((peer) => contains(peer, item)) + 1);
  const options = [{ label: plainLabel(item), position }];
  return { item, options, count: Math.max(peers.length, position), path: [] };
}

/** Whether the layer stands beside something and holds little more than several things to choose from. */
export function isPlainMenu(layer: Element): boolean {
  const { width, height } = boxOf(layer);
  const items = itemGroup(layer);
  const said = items.map(visibleText).join('').length;
  return (
    items.length > 1 &&
    width * height < (innerWidth * innerHeight) / 2 &&
    said >= Math.max(1, visibleText(layer).length * leastShare)
  );
}

/** What it is called, or what a person reads in it. */
function plainLabel(item: Element): string {
  return pageText(nameWithoutValues(item) || visibleText(item), labelLimit);
}

/** The outermost part over which the pointer is a hand, where it is none over the layer. */
function pressedAsWhole(inside: readonly Element[], layer: Element): Element | undefined {
  const isHand = (one: Element) => getComputedStyle(one).cursor === 'pointer';
  const hands = isHand(layer) ? [] : inside.filter(isHand);
  return hands.at(-1);
}

function alike(item: Element | null): readonly Element[] {
  const parent = item && parentElement(item);
  const siblings = parent ? [...children(parent)].slice(0, mostPeers) : [];
  const same = siblings.filter((sibling) => item && localName(sibling) === localName(item));
  return same.length > 1 ? same.filter(isShown) : same;
}
