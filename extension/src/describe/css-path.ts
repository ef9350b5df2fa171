import { cssEscape } from 'ivya/utils';
import { looksGenerated } from './generated-id.ts';

const longestShort = 3;

/** Positions that are known already: among hundreds of siblings one takes time to find. */
export type Positions = Map<Element, number>;

/** The element's position among the siblings of its tag, from 1; 0 where it is the only one. */
export function positionOfType(element: Element, known: Positions): number {
  const position = known.get(element) ?? findPosition(element);
  known.set(element, position);
  return position;
}

function findPosition(element: Element): number {
  return positionOfRow(element) ?? positionAmongSiblings(element);
}

/** Rows are the siblings that come in hundreds, and their table knows their places. */
function positionOfRow(element: Element): number | undefined {
  const section = element.parentElement;
  if (!(element instanceof HTMLTableRowElement && section instanceof HTMLTableSectionElement)) {
    return undefined;
  }
  return section.rows.length === 1 ? 0 : element.sectionRowIndex + 1;
}

function positionAmongSiblings(element: Element): number {
  const { localName } = element;
  let before = 0;
  for (let node = element.previousElementSibling; node; node = node.previousElementSibling) {
    before += node.localName === localName ? 1 : 0;
  }
  if (before > 0) {
    return before + 1;
  }
  for (let node = element.nextElementSibling; node; node = node.nextElementSibling) {
    if (node.localName === localName) {
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
  return id === undefined ? structuralPath(element, new Map()) : `#${cssEscape(id)}`;
}

/** The same without the element's own id. */
export function structuralPath(element: Element, positions: Positions): string {
  const parts: string[] = [];
  const root = element.getRootNode();
  for (let node: Element | null = element; node; node = node.parentElement) {
    const id = node === element ? undefined : stableId(node);
    parts.unshift(id === undefined ? step(node, positions) : `#${cssEscape(id)}`);
    const path = parts.join(' > ');
    if (
      id !== undefined ||
      (parts.length <= longestShort && findsOnly(root, path, element, parts.length))
    ) {
      return path;
    }
  }
  return parts.join(' > ');
}

function step(element: Element, positions: Positions): string {
  const position = positionOfType(element, positions);
  const name = cssEscape(element.localName);
  return position === 0 ? name : `${name}:nth-of-type(${position})`;
}

function findsOnly(root: Node, path: string, element: Element, depth: number): boolean {
  if (!(root instanceof Document || root instanceof ShadowRoot)) {
    return false;
  }
  // A short path mostly finds another element first, and soon; the longest one finds no other.
  const mayBeOnly = depth === longestShort || root.querySelector(path) === element;
  return mayBeOnly && root.querySelectorAll(path).length === 1;
}
