import { openOrClosedShadowRoot } from '../platform/browser.ts';

/** The elements of HTML that may have a shadow root (DOM, 4.9, "valid shadow host name"). */
const hosts = new Set([
  ...['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5'],
  ...['h6', 'header', 'main', 'nav', 'p', 'section', 'span'],
]);

const closedRoots = new WeakMap<Element, ShadowRoot>();
const asked = new WeakSet<Element>();

/**
 * The element's shadow root, open or closed. The browser takes a hundred times longer for a closed one, so it is asked
 * once for each custom element or empty element; whoever acts in another kind of host makes it known.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const known = element.shadowRoot ?? closedRoots.get(element);
  if (known) {
    return known;
  }
  const isLikely = element.localName.includes('-') || element.firstChild === null;
  return isLikely && !asked.has(element) ? findShadowRoot(element) : null;
}

/** The same, asked anew: an element may get its root at any time. */
export function findShadowRoot(element: Element): ShadowRoot | null {
  const { localName } = element;
  if (!(hosts.has(localName) || localName.includes('-'))) {
    return null;
  }
  asked.add(element);
  const root = openOrClosedShadowRoot(element);
  if (root?.mode === 'closed') {
    closedRoots.set(element, root);
  }
  return root;
}
