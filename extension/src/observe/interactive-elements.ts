import {
  boxOf,
  closest,
  elementsByTag,
  findAll,
  isConnected,
  matches,
  precedes,
  type Tree,
} from '../describe/describe.ts';
import { isRendered } from './drawn.ts';

const widgetRoles = [
  'button',
  'checkbox',
  'combobox',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'treeitem',
];
/** HTML's interactive elements, ARIA's roles of widgets, and whatever else can be focused by Tab. */
const interactive = [
  'a[href]',
  'area[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  `[role]:is(${widgetRoles.map((role) => `[role=${role}]`).join(',')})`,
  '[tabindex]:not([tabindex^="-"])',
  '[contenteditable]:not([contenteditable=false])',
].join(',');

const inWindow = 200;
const atEachEnd = 50;

export interface Interactive {
  readonly element: Element;
  /** To the part of the page that is seen, in CSS pixels; 0 for what is in it. */
  readonly distance: number;
}

export interface InteractiveElements {
  /** Those that were looked at and have a place in the page, in the order of the document. */
  readonly placed: readonly Interactive[];
  /** All there are, without those that were seen to have none. */
  readonly total: number;
}

/** Finds the interactive elements of a document, a dialog or a shadow root, around the element that was used. */
export type FindInteractive = (
  scope: Tree | Element,
  element: Element | undefined,
) => InteractiveElements;

/**
 * What was found in the document is trusted while that has as many elements as then. Of very many only some are looked
 * at: those around the element and around the middle of what is seen, as what is near in the document is mostly near
 * on the screen, and those at either end, where pages have their menus and what floats above them.
 */
export function createInteractiveElements(): FindInteractive {
  let known: { readonly all: ArrayLike<Element>; readonly count: number } | undefined;
  const inDocument = (): ArrayLike<Element> => {
    const count = elementsByTag(document, '*').length;
    if (known?.count !== count) {
      known = { all: findAll(document, interactive), count };
    }
    return known.all;
  };
  const find: FindInteractive = (scope, element) => {
    const all = scope === document ? inDocument() : findAll(scope, interactive);
    const looked = lookedAt(all, [element, elementInTheMiddle()]);
    if (!looked.every(isConnected)) {
      known = undefined;
      return find(scope, element);
    }
    const placed = looked.flatMap(placeInPage);
    return { placed, total: all.length - looked.length + placed.length };
  };
  return find;
}

function elementInTheMiddle(): Element | undefined {
  const point = [innerWidth / 2, innerHeight / 2] as const;
  return Document.prototype.elementFromPoint.call(document, ...point) ?? undefined;
}

function lookedAt(all: ArrayLike<Element>, near: readonly (Element | undefined)[]): Element[] {
  const { length } = all;
  const middles = near.filter((one) => one !== undefined).map((one) => placeOf(one, all));
  const windows = [
    { from: 0, count: atEachEnd },
    ...middles.map((middle) => ({ from: middle - inWindow / 2, count: inWindow })),
    { from: length, count: atEachEnd },
  ];
  const places = new Set<number>();
  for (const { from, count } of windows) {
    const first = Math.max(0, Math.min(from, length - count));
    for (let place = first; place < Math.min(length, first + count); place += 1) {
      places.add(place);
    }
  }
  return [...places]
    .sort((left, right) => left - right)
    .map((place) => all[place])
    .filter((one) => one !== undefined);
}

/** Where the element is among them, or would be. */
function placeOf(element: Element, all: ArrayLike<Element>): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one && one !== element && precedes(one, element)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function placeInPage(element: Element): Interactive[] {
  const box = boxOf(element);
  return box.width > 0 || box.height > 0 ? [{ element, distance: distanceTo(box) }] : [];
}

function distanceTo({ top, bottom, left, right }: DOMRect): number {
  return Math.max(0, -bottom, top - innerHeight) + Math.max(0, -right, left - innerWidth);
}

export function isUsable(element: Element): boolean {
  return (
    !matches(element, ':disabled,[aria-disabled=true]') &&
    closest(element, '[inert],[aria-hidden=true]') === null &&
    isRendered(element)
  );
}
