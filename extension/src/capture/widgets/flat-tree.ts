/**
 * The element around this one as it is drawn: the slot it is put into, its parent, or the host of its shadow root.
 */
export function outerElement(element: Element): Element | null {
  if (element.assignedSlot ?? element.parentElement) {
    return element.assignedSlot ?? element.parentElement;
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element and everything around it, innermost first. */
export function* outward(element: Element): Generator<Element> {
  for (let outer: Element | null = element; outer; outer = outerElement(outer)) {
    yield outer;
  }
}

/** Whether the first element is the second one or drawn inside it. */
export function isWithin(element: Element, outer: Element): boolean {
  if (outer.contains(element)) {
    return true;
  }
  for (const one of outward(element)) {
    if (one === outer) {
      return true;
    }
  }
  return false;
}

/** The focused element, also in open shadow roots. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) {
    focused = focused.shadowRoot.activeElement;
  }
  return focused;
}

/** Whether a person can see the element, as far as styles say. */
export function isShown(element: Element): boolean {
  if (!element.isConnected) {
    return false;
  }
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true });
  }
  for (const outer of outward(element)) {
    const { display, visibility } = getComputedStyle(outer);
    if (display === 'none' || visibility === 'hidden') {
      return false;
    }
  }
  return true;
}
