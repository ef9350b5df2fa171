import { localName } from './dom-access.ts';
import { editingHost } from './element-kinds.ts';
import { holdsValue } from './names/embedded-control.ts';
import { isInvisibleBy, isNeverText } from './names/hidden-element.ts';
import { collapse } from './page-text.ts';
import { ariaRole } from './roles/role.ts';
import { unfoldedNodes } from './shown-nodes.ts';

const nodeLimit = 300;

/** What stands in the element's own markup and is shown, without what a field in it holds. */
export function visibleText(root: Element): string {
  if (holdsValue(root, ariaRole(root)) || editingHost(root)) {
    return '';
  }
  const parts: string[] = [];
  readChildren(root, isInvisibleBy(getComputedStyle(root)), parts);
  return parts.length > nodeLimit ? '' : collapse(parts.join(''));
}

function readChildren(element: Element, isInvisible: boolean, parts: string[]): void {
  for (const node of unfoldedNodes(element)) {
    if (parts.length > nodeLimit) {
      return;
    }
    if (node instanceof Element) {
      readElement(node, parts);
    } else if (node instanceof Text) {
      parts.push(isInvisible ? '' : node.data);
    }
  }
}

function readElement(element: Element, parts: string[]): void {
  const style = getComputedStyle(element);
  const isShown = style.display !== 'none' && !isNeverText(element);
  if (!isShown || holdsValue(element, ariaRole(element))) {
    return;
  }
  const { display } = style;
  const isInLine = display.startsWith('inline') || display === 'contents';
  const space = isInLine && localName(element) !== 'br' ? '' : ' ';
  parts.push(space);
  readChildren(element, isInvisibleBy(style), parts);
  parts.push(space);
}
