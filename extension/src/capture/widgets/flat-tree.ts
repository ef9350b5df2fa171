import {
  assignedSlot,
  contains,
  findAll,
  isTag,
  parentOrHost,
  shadowRootOf,
} from '../../describe/describe.ts';

/**
 * The element around this one as it is drawn: the slot it is put into, its parent, or the host of its shadow root.
 */
export function outerElement(element: Element): Element | null {
  const parent = parentOrHost(element);
  return assignedSlot(element) ?? (parent && closedSlot(parent, element)) ?? parent;
}

/** A closed shadow root keeps to itself where it draws what it is given. */
function closedSlot(parent: Element, element: Element): Element | undefined {
  const root = shadowRootOf(parent);
  if (root?.mode !== 'closed' || contains(root, element)) {
    return undefined;
  }
  const slots = [...findAll(root, 'slot')].filter((slot) => isTag(slot, 'slot'));
  return slots.find((slot) => slot.assignedElements().includes(element));
}

/** The element and everything around it, innermost first. */
export function* outward(element: Element): Generator<Element> {
  for (let outer: Element | null = element; outer; outer = outerElement(outer)) {
    yield outer;
  }
}

/** Whether the first element is the second one or drawn inside it. */
export function isWithin(element: Element, outer: Element): boolean {
  if (contains(outer, element)) {
    return true;
  }
  for (const one of outward(element)) {
    if (one === outer) {
      return true;
    }
  }
  return false;
}

/** Whether a person can see the element, as far as styles say. */
export function isShown(element: Element): boolean {
  return isRendered(element, { visibilityProperty: true });
}

/** The same, and not wholly transparent. */
export function isOpaque(element: Element): boolean {
  return isRendered(element, { visibilityProperty: true, opacityProperty: true });
}

function isRendered(element: Element, asStyled: CheckVisibilityOptions): boolean {
  return Element.prototype.checkVisibility.call(element, asStyled);
}
