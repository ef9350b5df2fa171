import { shadowRootOf } from './dom-access.ts';
import { editingHost, holdsValue } from './element-kinds.ts';
import { collapse } from './page-text.ts';

const neverText = new Set(['script', 'style', 'noscript', 'template', 'select', 'datalist']);
const nodeLimit = 300;

interface Walk {
  readonly parts: string[];
  visited: number;
}

/** What a person sees in the element, without anything that a field holds. Bounded work. */
export function textWithoutValues(root: Element): string {
  if (holdsValue(root) || editingHost(root)) {
    return '';
  }
  const walk: Walk = { parts: [], visited: 0 };
  walkChildren(root, walk);
  return collapse(walk.parts.join(''));
}

/** Whether a name computed over the element would meet no field value and little work. */
export function isFreeOfValues(root: Element, ignored: Element): boolean {
  if (editingHost(root)) {
    return false;
  }
  const waiting: Element[] = [root];
  let visited = 0;
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    visited += 1;
    if (visited > nodeLimit || (element !== ignored && holdsOrOwns(element))) {
      return false;
    }
    waiting.push(...element.children, ...(shadowRootOf(element)?.children ?? []));
    if (element instanceof HTMLSlotElement) {
      waiting.push(...element.assignedElements());
    }
  }
  return true;
}

function holdsOrOwns(element: Element): boolean {
  // What aria-owns names lies elsewhere in the page and is not worth following.
  return (
    holdsValue(element) ||
    element.hasAttribute('aria-owns') ||
    element.hasAttribute('aria-valuenow')
  );
}

function walkChildren(element: Element, walk: Walk): void {
  for (const node of childNodes(element)) {
    walk.visited += 1;
    if (walk.visited > nodeLimit) {
      return;
    }
    if (node instanceof Text) {
      walk.parts.push(node.data);
    } else if (node instanceof Element) {
      walkElement(node, walk);
    }
  }
}

function childNodes(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) {
    return element.assignedNodes();
  }
  return (shadowRootOf(element) ?? element).childNodes;
}

function walkElement(element: Element, walk: Walk): void {
  if (isLeftOut(element)) {
    return;
  }
  const display = getComputedStyle(element).display;
  if (display === 'none') {
    return;
  }
  const space = display.startsWith('inline') ? '' : ' ';
  walk.parts.push(space);
  const replacement = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  if (replacement) {
    walk.parts.push(replacement);
  } else {
    walkChildren(element, walk);
  }
  walk.parts.push(space);
}

function isLeftOut(element: Element): boolean {
  return (
    neverText.has(element.localName) ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('contenteditable') ||
    holdsValue(element)
  );
}
