/**
 * How the extension asks an element or a document about itself. A form's named fields and a document's named forms,
 * images and frames stand in the place of its own properties and methods (HTML, 4.10.3 and 3.1.7:
 * [LegacyOverrideBuiltIns]), in the extension's world too: `<input name="getAttribute">` would make a form lie or
 * throw. So everything here is taken from the prototypes, which no page can reach.
 */

import { openOrClosedShadowRoot } from '../platform/browser.ts';

/** In UTF-16 units. Whoever works on a text may take time in proportion to it. */
const mostText = 16_384;

/** What locators are counted in and ids are looked up in. */
export type Tree = Document | ShadowRoot;

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

const ofNode = Node.prototype;
const ofElement = Element.prototype;
const ofDocument = Document.prototype;
const ofFragment = DocumentFragment.prototype;

/** The getter of a prototype's property, as a function of its owner. */
export function reader<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (owner: Owner) => Owner[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get === undefined
    ? (owner) => Reflect.get(prototype, name, owner)
    : (owner) => get.call(owner);
}

export const parentNode = reader(ofNode, 'parentNode');
export const parentElement = reader(ofNode, 'parentElement');
export const firstChild = reader(ofNode, 'firstChild');
export const lastChild = reader(ofNode, 'lastChild');
export const nextSibling = reader(ofNode, 'nextSibling');
export const previousSibling = reader(ofNode, 'previousSibling');
export const childNodes = reader(ofNode, 'childNodes');
export const isConnected = reader(ofNode, 'isConnected');

export const children = reader(ofElement, 'children');
export const childElementCount = reader(ofElement, 'childElementCount');
export const firstElementChild = reader(ofElement, 'firstElementChild');
export const lastElementChild = reader(ofElement, 'lastElementChild');
export const nextElementSibling = reader(ofElement, 'nextElementSibling');
export const previousElementSibling = reader(ofElement, 'previousElementSibling');
export const localName = reader(ofElement, 'localName');
export const namespaceOf = reader(ofElement, 'namespaceURI');
export const assignedSlot = reader(ofElement, 'assignedSlot');

export const scrollLeftOf = reader(ofElement, 'scrollLeft');
export const scrollTopOf = reader(ofElement, 'scrollTop');
export const scrollWidthOf = reader(ofElement, 'scrollWidth');
export const scrollHeightOf = reader(ofElement, 'scrollHeight');
export const clientWidthOf = reader(ofElement, 'clientWidth');
export const clientHeightOf = reader(ofElement, 'clientHeight');
export const innerText = reader(HTMLElement.prototype, 'innerText');

export const documentElementOf = reader(ofDocument, 'documentElement');
export const bodyOf = reader(ofDocument, 'body');
export const activeElementOf = reader(ofDocument, 'activeElement');
export const titleOf = reader(ofDocument, 'title');
export const designModeOf = reader(ofDocument, 'designMode');

const openShadowRoot = reader(ofElement, 'shadowRoot');
const readText = reader(ofNode, 'textContent');
const readKind = Object.getOwnPropertyDescriptor(ofNode, 'nodeType')?.get;
const readOwner = reader(ofNode, 'ownerDocument');

/**
 * Of what kind a node is. One that came from another document, such as that of a frame, keeps the prototypes that it has
 * from there (DOM, 4.5, "adopt"), and `instanceof` does not know it.
 */
export function isElement(node: EventTarget | null | undefined): node is Element {
  return kindOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: EventTarget | null | undefined): node is Text {
  return kindOf(node) === Node.TEXT_NODE || kindOf(node) === Node.CDATA_SECTION_NODE;
}

export function isShadowRoot(node: EventTarget | null | undefined): node is ShadowRoot {
  return kindOf(node) === Node.DOCUMENT_FRAGMENT_NODE && Reflect.has(node ?? {}, 'host');
}

export function isHtml(element: Element): element is HTMLElement {
  return namespaceOf(element) === htmlNamespace;
}

/** Whether it is an element of HTML with one of the tags. */
export function isTag<Tag extends keyof HTMLElementTagNameMap>(
  node: EventTarget | null | undefined,
  ...tags: readonly Tag[]
): node is HTMLElementTagNameMap[Tag] {
  if (!isElement(node)) {
    return false;
  }
  const names: readonly string[] = tags;
  return names.includes(localName(node)) && isHtml(node);
}

/** Undefined for what is no node, such as a window. */
function kindOf(target: EventTarget | null | undefined): unknown {
  try {
    return target && target !== window ? readKind?.call(target) : undefined;
  } catch {
    return undefined;
  }
}

/** The beginning, where a page has put a book there. */
export function textContent(node: Node): string {
  return wholeText(node).slice(0, mostText);
}

/** All of it, for a search in one pass. */
export function wholeText(node: Node): string {
  return readText(node) ?? '';
}

/** The document that the node belongs to; a document belongs to itself. */
export function documentOf(node: Node): Document {
  return node instanceof Document ? node : (readOwner(node) ?? document);
}

/** The beginning, where it is longer than anything that is meant to be read. */
export function attribute(element: Element, name: string): string | null {
  const value = ofElement.getAttribute.call(element, name);
  return value === null || value.length <= mostText ? value : value.slice(0, mostText);
}

export function hasAttribute(element: Element, name: string): boolean {
  return ofElement.hasAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return ofElement.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return ofElement.closest.call(element, selector);
}

export function boxOf(element: Element): DOMRect {
  return ofElement.getBoundingClientRect.call(element);
}

export function contains(outer: Node, inner: Node): boolean {
  return ofNode.contains.call(outer, inner);
}

/** Whether the left node comes first in the order of the document, or holds the right one. */
export function precedes(left: Node, right: Node): boolean {
  const position = ofNode.compareDocumentPosition.call(left, right);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The document or shadow root that the node is in; the topmost node where it is in neither. */
export function rootOf(node: Node): Node {
  return ofNode.getRootNode.call(node);
}

/** The document or shadow root that the element is in; its document where it is detached. */
export function treeOf(element: Element): Tree {
  const root = rootOf(element);
  return isShadowRoot(root) || root instanceof Document ? root : documentOf(element);
}

/** The parent, or the host where the element is at the top of a shadow root. */
export function parentOrHost(element: Element): Element | null {
  const parent = parentNode(element);
  if (isShadowRoot(parent)) {
    return parent.host;
  }
  return isElement(parent) ? parent : null;
}

/** The host of the shadow root that the element is in. */
export function hostAbove(element: Element): Element | null {
  const root = rootOf(element);
  return isShadowRoot(root) ? root.host : null;
}

export function findAll(root: Tree | Element, selector: string): NodeListOf<Element> {
  return prototypeOf(root).querySelectorAll.call(root, selector);
}

export function find(root: Tree | Element, selector: string): Element | null {
  return prototypeOf(root).querySelector.call(root, selector);
}

export function elementById(tree: Tree, id: string): Element | null {
  return tree instanceof Document
    ? ofDocument.getElementById.call(tree, id)
    : ofFragment.getElementById.call(tree, id);
}

/** Elements by tag. Documents keep such lists, which a selector over a large page cannot match. */
export function elementsByTag(tree: Tree, tag: string): ArrayLike<Element> {
  return tree instanceof Document
    ? ofDocument.getElementsByTagName.call(tree, tag)
    : findAll(tree, tag);
}

/** The same by the name without a prefix, as a selector takes it. */
export function elementsByName(document: Document, name: string): ArrayLike<Element> {
  return ofDocument.getElementsByTagNameNS.call(document, '*', name);
}

function prototypeOf(root: Tree | Element): ParentNode {
  if (isElement(root)) {
    return ofElement;
  }
  return root instanceof Document ? ofDocument : ofFragment;
}

/** The elements of HTML that may have a shadow root (DOM, 4.9, "valid shadow host name"), beside the custom ones. */
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
  const known = openShadowRoot(element) ?? closedRoots.get(element);
  if (known) {
    return known;
  }
  const isLikely = localName(element).includes('-') || firstChild(element) === null;
  return isLikely && !asked.has(element) ? findShadowRoot(element) : null;
}

/** The same, asked anew: an element may get its root at any time. */
export function findShadowRoot(element: Element): ShadowRoot | null {
  if (!mayHaveShadowRoot(element)) {
    return null;
  }
  asked.add(element);
  const root = openOrClosedShadowRoot(element);
  if (root?.mode === 'closed') {
    closedRoots.set(element, root);
  }
  return root;
}

export function mayHaveShadowRoot(element: Element): boolean {
  const name = localName(element);
  return hosts.has(name) || name.includes('-');
}
