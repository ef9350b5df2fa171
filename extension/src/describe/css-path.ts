import {
  attribute,
  elementById,
  elementsByName,
  find,
  findAll,
  isHtml,
  isShadowRoot,
  isTag,
  localName,
  nextElementSibling,
  parentElement,
  previousElementSibling,
  rootOf,
  type Tree,
} from './dom-access.ts';
import { looksGenerated } from './generated-id.ts';

const longestShort = 3;
/** A path with so many steps is too long to be told. */
export const deepest = 512;

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
  const section = sectionOf(element);
  if (!(section && isTag(element, 'tr'))) {
    return undefined;
  }
  return section.rows.length === 1 ? 0 : element.sectionRowIndex + 1;
}

/** Of a row of a table. */
function sectionOf(element: Element): HTMLTableSectionElement | undefined {
  const parent = isTag(element, 'tr') ? parentElement(element) : null;
  return isTag(parent, 'tbody', 'thead', 'tfoot') ? parent : undefined;
}

function positionAmongSiblings(element: Element): number {
  const name = localName(element);
  let before = 0;
  let node = previousElementSibling(element);
  for (; node; node = previousElementSibling(node)) {
    before += localName(node) === name ? 1 : 0;
  }
  if (before > 0) {
    return before + 1;
  }
  for (node = nextElementSibling(element); node; node = nextElementSibling(node)) {
    if (localName(node) === name) {
      return 1;
    }
  }
  return 0;
}

/** The id if it is stable and no other element of the tree has it. */
export function stableId(element: Element): string | undefined {
  const id = attribute(element, 'id');
  if (!id || looksGenerated(id)) {
    return undefined;
  }
  const root = rootOf(element);
  return isTree(root) && elementById(root, id) === element && isAlone(root, id) ? id : undefined;
}

function isAlone(tree: Tree, id: string): boolean {
  return findAll(tree, idSelector(id)).length === 1;
}

export function idSelector(id: string): string {
  return `#${CSS.escape(id)}`;
}

/** A CSS path that finds only this element in its document or shadow root. */
export function cssPath(element: Element): string {
  const id = stableId(element);
  return id === undefined ? structuralPath(element, new Map()) : idSelector(id);
}

/** The same without the element's own id. */
export function structuralPath(element: Element, positions: Positions): string {
  const parts: string[] = [];
  const root = rootOf(element);
  let node: Element | null = element;
  for (; node && parts.length < deepest; node = parentElement(node)) {
    const id = node === element ? undefined : stableId(node);
    parts.push(id === undefined ? step(node, positions) : idSelector(id));
    const isShort = parts.length <= longestShort;
    if (
      id !== undefined ||
      (isShort &&
        (isOnlyAtItsPlace(root, node, positions) || findsOnly(root, joined(parts), element)))
    ) {
      break;
    }
  }
  return joined(parts);
}

/** They were found from the inside out. */
function joined(parts: readonly string[]): string {
  return [...parts].reverse().join(' > ');
}

function step(element: Element, positions: Positions): string {
  const position = positionOfType(element, positions);
  const name = CSS.escape(localName(element));
  return position === 0 ? name : `${name}:nth-of-type(${position})`;
}

function findsOnly(root: Node, path: string, element: Element): boolean {
  if (!isTree(root)) {
    return false;
  }
  // It mostly finds another element first, and soon.
  return find(root, path) === element && findAll(root, path).length === 1;
}

/**
 * Whether a path that begins with the element's step leads into no other one: no other parent has so many children of
 * its tag. That takes no search where hundreds of rows or entries are the children of one. A no proves nothing.
 */
function isOnlyAtItsPlace(root: Node, element: Element, positions: Positions): boolean {
  const name = localName(element);
  if (!(root instanceof Document && isHtml(element) && name === name.toLowerCase())) {
    return false;
  }
  const position = positionOfType(element, positions);
  const elsewhere = elementsByName(root, name).length - siblingsOfType(element, position);
  return elsewhere < Math.max(1, position);
}

/** With itself; those after it are counted only where that is known without a walk. */
function siblingsOfType(element: Element, position: number): number {
  return sectionOf(element)?.rows.length ?? Math.max(1, position);
}

function isTree(root: Node): root is Tree {
  return root instanceof Document || isShadowRoot(root);
}
