import { summaryOf } from './details-summary.ts';
import { childNodes, isTag, shadowRootOf } from './dom-access.ts';

/**
 * What a page shows in the place of the element's children: a host shows its shadow root, a slot
 * what is put into it or else what it holds (DOM, 4.2.2.4: the flat tree).
 */
export function shownNodes(element: Element): Iterable<Node> {
  if (isTag(element, 'slot')) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : childNodes(element);
  }
  return shadowRootOf(element)?.childNodes ?? unfoldedNodes(element);
}

/** The element's own children; of a details element that is closed only the summary. */
export function unfoldedNodes(element: Element): Iterable<Node> {
  if (isTag(element, 'details') && !element.open) {
    const summary = summaryOf(element);
    return summary === undefined ? [] : [summary];
  }
  return childNodes(element);
}
