import { childNodes, shadowRootOf } from './dom-access.ts';

/**
 * What a page shows in the place of the element's children: a host shows its shadow root, a slot
 * what is put into it or else what it holds (DOM, 4.2.2.4: the flat tree).
 */
export function shownNodes(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : childNodes(element);
  }
  return shadowRootOf(element)?.childNodes ?? childNodes(element);
}
