import { cssEscape } from 'ivya/utils';
import { looksGenerated } from './generated-id.ts';

const shortestPaths = [1, 2, 3];

/** The element's position among the siblings of its tag, from 1; 0 where it is the only one. */
export function positionOfType(element: Element): number {
  let before = 0;
  for (let node = element.previousElementSibling; node; node = node.previousElementSibling) {
    before += node.localName === element.localName ? 1 : 0;
  }
  if (before > 0) {
    return before + 1;
  }
  for (let node = element.nextElementSibling; node; node = node.nextElementSibling) {
    if (node.localName === element.localName) {
      return 1;
    }
  }
  return 0;
}

/** The id if it is stable and the only one of its kind in the element's tree. */
export function stableId(element: Element): string | undefined {
  const id = element.getAttribute('id');
  if (!id || looksGenerated(id)) {
    return undefined;
  }
  const root = element.getRootNode();
  const isFirst = root instanceof Document || root instanceof ShadowRoot;
  return isFirst && root.getElementById(id) === element ? id : undefined;
}

/** A CSS path that finds only this element in its document or shadow root. */
export function cssPath(element: Element): string {
  const id = stableId(element);
  return id === undefined ? structuralPath(element) : `#${cssEscape(id)}`;
}

/** The same without the element's own id. */
export function structuralPath(element: Element): string {
  const parts: string[] = [];
  const root = element.getRootNode();
  for (let node: Element | null = element; node; node = node.parentElement) {
    const id = node === element ? undefined : stableId(node);
    parts.unshift(id === undefined ? step(node) : `#${cssEscape(id)}`);
    const path = parts.join(' > ');
    if (
      id !== undefined ||
      (shortestPaths.includes(parts.length) && findsOnly(root, path, element))
    ) {
      return path;
    }
  }
  return parts.join(' > ');
}

function step(element: Element): string {
  const position = positionOfType(element);
  const name = cssEscape(element.localName);
  return position === 0 ? name : `${name}:nth-of-type(${position})`;
}

function findsOnly(root: Node, path: string, element: Element): boolean {
  if (!(root instanceof Document || root instanceof ShadowRoot)) {
    return false;
  }
  // The first match is found early and mostly settles it.
  return root.querySelector(path) === element && root.querySelectorAll(path).length === 1;
}
