import {
  bodyOf,
  boxOf,
  contains,
  findAll,
  firstElementChild,
  isTag,
  isTextField,
  lastElementChild,
  matches,
  nextElementSibling,
  previousElementSibling,
  shadowRootOf,
} from '../../describe/describe.ts';
import { isOpaque, outerElement } from './flat-tree.ts';
import { itemGroup } from './plain-items.ts';
import { holdsOneList } from './popup-layers.ts';

const depthLimit = 10;
const mostInside = 12;
const mostBeside = 3;
const mostInBody = 24;
const mostAnimations = 32;
/** What a gesture sets in motion is so young when it is looked for. */
const newMilliseconds = 400;
/** Wrappers without a place of their own may hold what is drawn elsewhere. */
const mostInWrapper = 4;
const wrapperDepth = 3;
/** Smaller than this, in CSS pixels, is only a border or a line. */
const leastSize = 8;
/** What opens lies so near to its opener, in CSS pixels. */
const nearPixels = 40;
const fields = 'input:not([type=hidden],[type=checkbox],[type=radio]),textarea,[contenteditable]';
/** What says by its roles what it is, and what tells something by itself. */
const speaking =
  '[role=option],[role^=menuitem],[role=treeitem],[role=gridcell],[role=row],[role=alert],[role=status],[role=log],[aria-live]:not([aria-live=off])';
const dialogs = '[role$=dialog],dialog';
const partsOfTables = ['td', 'th', 'tr', 'tbody', 'thead', 'tfoot'] as const;

/** What was drawn around an opener before it was used, and so what has opened since. */
export interface DrawnLayers {
  /** What has opened and may be chosen from. */
  opened(): readonly Element[];
  /** What has opened, of whatever kind. */
  appeared(): readonly Element[];
}

/**
 * Looks at a bounded number of elements: in the opener, beside it and beside what is around it, and at the end of the
 * body, where pages put what floats.
 */
export function watchDrawn(opener: Element): DrawnLayers {
  const before: ReadonlySet<Element> = new Set(drawnNear(opener, new Set()));
  const appeared = () => drawnNear(opener, before).filter((one) => opensAt(one, opener));
  return {
    opened: () => chosenFrom(appeared(), opener),
    appeared,
  };
}

/** With things alike in it, and not a form. What a field leaves to choose may be one thing. */
export function chosenFrom(appeared: readonly Element[], opener: Element): readonly Element[] {
  const isField = isTextField(opener);
  const others = isField ? speaking : `${speaking},${dialogs}`;
  return appeared.filter((layer) => isChosenFrom(layer, others, isField));
}

function isChosenFrom(layer: Element, others: string, isField: boolean): boolean {
  return (
    !matches(layer, others) &&
    ![...findAll(layer, others)].some(isSeen) &&
    findAll(layer, fields).length < 2 &&
    itemGroup(layer).length > (isField ? 0 : 1)
  );
}

/**
 * Whether something to choose from is not drawn yet because it comes slowly. Elsewhere than in the opener, which mostly
 * shows that it was pressed.
 */
export function isFadingIn(opener: Element): boolean {
  const animations = Document.prototype.getAnimations.call(document).slice(0, mostAnimations);
  return animations.some((animation) => {
    const moving = targetOf(animation);
    return (
      moving &&
      (isEntrance(animation) || !(isOpaque(moving) && hasPlace(boxOf(moving)))) &&
      !(contains(moving, opener) || contains(opener, moving)) &&
      (holdsOneList(moving) || itemGroup(moving).length > 1)
    );
  });
}

/** Frames of a style begin when something is drawn, while a transition may be the look of what is pointed at. */
function isEntrance(animation: Animation): boolean {
  return animation instanceof CSSAnimation;
}

/** What it moves, where that has just begun and comes to an end. */
function targetOf({ playState, effect, currentTime }: Animation): Element | null {
  const isOwn = effect instanceof KeyframeEffect && effect.pseudoElement === null;
  const isBrief = isOwn && effect.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
  const isNew = playState === 'running' && Number(currentTime) < newMilliseconds;
  return isBrief && isNew ? effect.target : null;
}

/** Near the opener. */
function opensAt(layer: Element, opener: Element): boolean {
  return !contains(layer, opener) && isNear(boxOf(layer), boxOf(opener));
}

/** Some lists are there for screen readers alone, beside the one that is drawn: in a box without a size, which cuts them. */
function isSeen(speaking: Element): boolean {
  const box = outerElement(speaking);
  return [speaking, ...(box ? [box] : [])].every((one) => {
    const { width, height } = boxOf(one);
    return width >= leastSize && height >= leastSize;
  });
}

export function isNear(layer: DOMRect, opener: DOMRect): boolean {
  return (
    layer.left < opener.right + nearPixels &&
    layer.right > opener.left - nearPixels &&
    layer.top < opener.bottom + nearPixels &&
    layer.bottom > opener.top - nearPixels
  );
}

/** All but what is known: what was drawn before need not be asked again where it lies. */
function drawnNear(opener: Element, known: ReadonlySet<Element>): Element[] {
  const body = bodyOf(document);
  const found = firstChildren(opener, mostInside);
  let inner: Element | null = opener;
  for (let depth = 0; inner && inner !== body && depth < depthLimit; depth += 1) {
    found.push(...beside(inner));
    inner = outerElement(inner);
  }
  found.push(...(body ? lastChildren(body, mostInBody) : []));
  const drawn: Element[] = [];
  for (const one of new Set(found)) {
    addDrawnParts(drawn, one, { known, depth: wrapperDepth });
  }
  return drawn;
}

/** Nothing opens as a cell beside a cell, or as a row beside a row. */
function beside(element: Element): Element[] {
  if (isTag(element, ...partsOfTables)) {
    return [];
  }
  const around = outerElement(element);
  return [
    ...(around ? lastChildren(around, mostBeside) : []),
    ...along(nextElementSibling(element), nextElementSibling, mostBeside),
    ...along(previousElementSibling(element), previousElementSibling, mostBeside),
  ];
}

/** What is in its shadow root comes before what is put into it. Tables have thousands, so they are not all listed. */
function firstChildren(element: Element, most: number): Element[] {
  const drawn = along(shadowRootOf(element)?.firstElementChild, nextElementSibling, most);
  return [...drawn, ...along(firstElementChild(element), nextElementSibling, most - drawn.length)];
}

function lastChildren(element: Element, most: number): Element[] {
  const own = along(lastElementChild(element), previousElementSibling, most);
  const drawn = shadowRootOf(element)?.lastElementChild;
  return [...own, ...along(drawn, previousElementSibling, most - own.length)].reverse();
}

function along(
  first: Element | null | undefined,
  step: (element: Element) => Element | null,
  most: number,
): Element[] {
  const found: Element[] = [];
  for (let one = first; one && found.length < most; one = step(one)) {
    found.push(one);
  }
  return found;
}

interface Within {
  readonly known: ReadonlySet<Element>;
  readonly depth: number;
}

/** The element if it has a place in the page, else what in it has one. */
function addDrawnParts(drawn: Element[], element: Element, { known, depth }: Within): void {
  if (known.has(element) || !isOpaque(element)) {
    return;
  }
  if (hasPlace(boxOf(element))) {
    drawn.push(element);
    return;
  }
  const inside = depth === 0 ? [] : lastChildren(element, mostInWrapper);
  for (const child of inside) {
    addDrawnParts(drawn, child, { known, depth: depth - 1 });
  }
}

function hasPlace({ width, height, left, right, bottom }: DOMRect): boolean {
  const isLarge = width >= leastSize && height >= leastSize;
  return isLarge && right > 0 && left < innerWidth && bottom + scrollY > 0;
}
