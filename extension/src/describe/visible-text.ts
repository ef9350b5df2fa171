import { isElement, isText, localName } from './dom-access.ts';
import { editingHost } from './element-kinds.ts';
import { holdsValue } from './names/embedded-control.ts';
import { isHiddenBy, isInvisibleBy, isNeverText } from './names/hidden-element.ts';
import { collapse } from './page-text.ts';
import { ariaRole } from './roles/role.ts';
import { shownNodes, unfoldedNodes } from './shown-nodes.ts';

const partLimit = 300;

interface Reading {
  readonly nodesOf: (element: Element) => Iterable<Node>;
  readonly isLeftOut: (element: Element, style: CSSStyleDeclaration) => boolean;
  readonly parts: string[];
}

/**
 * What a person reads in the element, in shadow roots and slots too, without decoration that is
 * hidden from assistive technology and without what a field holds.
 */
export function visibleText(element: Element): string {
  return read(element, { nodesOf: shownNodes, isLeftOut: isHiddenBy, parts: [] });
}

/** All that is shown of the text in the element's own tree, where locators look for it. */
export function textInTree(element: Element): string {
  return read(element, {
    nodesOf: unfoldedNodes,
    isLeftOut: (_, { display }) => display === 'none',
    parts: [],
  });
}

function read(root: Element, reading: Reading): string {
  if (holdsValue(root, ariaRole(root)) || editingHost(root)) {
    return '';
  }
  readChildren(root, isInvisibleBy(getComputedStyle(root)), reading);
  const { parts } = reading;
  return parts.length > partLimit ? '' : collapse(parts.join(''));
}

function readChildren(element: Element, isInvisible: boolean, reading: Reading): void {
  for (const node of reading.nodesOf(element)) {
    if (reading.parts.length > partLimit) {
      return;
    }
    if (isElement(node)) {
      readElement(node, reading);
    } else if (isText(node)) {
      reading.parts.push(isInvisible ? '' : node.data);
    }
  }
}

function readElement(element: Element, reading: Reading): void {
  const style = getComputedStyle(element);
  if (
    isNeverText(element) ||
    reading.isLeftOut(element, style) ||
    holdsValue(element, ariaRole(element))
  ) {
    return;
  }
  const { display } = style;
  const isInLine = display.startsWith('inline') || display === 'contents';
  const space = isInLine && localName(element) !== 'br' ? '' : ' ';
  reading.parts.push(space);
  readChildren(element, isInvisibleBy(style), reading);
  reading.parts.push(space);
}
