import {
  activeElementOf,
  attribute,
  bodyOf,
  children,
  elementsByTag,
  findAll,
  hasAttribute,
  isConnected,
  isShadowRoot,
  localName,
  shadowRootOf,
  type Tree,
  treeOf,
} from '../describe/describe.ts';

const layerRoles = ['dialog', 'alertdialog', 'menu', 'listbox'];
const regionRoles = new Set(['alert', 'status', 'log']);
const searched = [
  `[role]:is(${[...layerRoles, ...regionRoles].map((role) => `[role=${role}]`).join(',')})`,
  '[aria-live]',
  '[popover]',
].join(',');
const tags = ['dialog', 'output'];
const mostAtEachEnd = 100;
const treeLimit = 16;

/** Elements that may open above the page, and elements that may say something, whether they do or not. */
export interface Candidates {
  readonly layers: readonly Element[];
  readonly regions: readonly Element[];
}

/** Quick trusts what was found while the page has as many elements as then; thorough searches again. */
export type Depth = 'quick' | 'thorough';

export interface CandidateSearch {
  /** Looks in the document and in the shadow roots around the elements and the focus. */
  find(elements: readonly Element[], depth: Depth): Candidates;
}

interface Found {
  readonly elements: readonly Element[];
  readonly count: number;
}

export function createCandidateSearch(): CandidateSearch {
  let known: Found | undefined;
  const inDocument = (depth: Depth): readonly Element[] => {
    // The browser keeps this list, and its length, as long as no element comes or goes.
    const count = elementsByTag(document, '*').length;
    if (depth === 'thorough' || known?.count !== count || !known.elements.every(isConnected)) {
      known = { elements: search(document), count };
    }
    return known.elements;
  };
  return {
    find: (elements, depth) => {
      const shadows = shadowTrees(elements).flatMap(search);
      return sorted([...inDocument(depth), ...shadows]);
    },
  };
}

function search(tree: Tree): Element[] {
  const byTag = tags.flatMap((tag) => bothEnds(elementsByTag(tree, tag)));
  return [...new Set([...bothEnds(findAll(tree, searched)), ...byTag])];
}

/** What opens is mostly near the end of a page, and what stays mostly near its beginning. */
function bothEnds(list: ArrayLike<Element>): Element[] {
  const { length } = list;
  const last = Math.max(mostAtEachEnd, length - mostAtEachEnd);
  return Array.from({ length: Math.min(length, 2 * mostAtEachEnd) }, (_, index) => {
    return list[index < mostAtEachEnd ? index : index - mostAtEachEnd + last];
  }).filter((element) => element !== undefined);
}

/**
 * A page cannot be asked for all of its shadow roots. What opens is mostly put at the end of the body, or near the
 * element that was used; and a dialog takes the focus when it opens.
 */
function shadowTrees(elements: readonly Element[]): ShadowRoot[] {
  const body = bodyOf(document);
  const outermost = body ? bothEnds(children(body)) : [];
  const trees = [
    ...elements.flatMap(treesAround),
    ...treesOfFocus(),
    ...outermost.map(shadowRootOf).filter((root) => root !== null),
  ];
  return [...new Set(trees)].slice(0, treeLimit);
}

function treesOfFocus(): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  let focused = activeElementOf(document);
  while (focused && trees.length < treeLimit) {
    const root = shadowRootOf(focused);
    focused = root?.activeElement ?? null;
    if (root) {
      trees.push(root);
    }
  }
  return trees;
}

function treesAround(element: Element): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  let tree = treeOf(element);
  while (isShadowRoot(tree) && trees.length < treeLimit) {
    trees.push(tree);
    tree = treeOf(tree.host);
  }
  return trees;
}

function sorted(elements: readonly Element[]): Candidates {
  const regions = elements.filter(isRegion);
  const speaking = new Set(regions);
  return { regions, layers: elements.filter((one) => !speaking.has(one) && isLayer(one)) };
}

/** ARIA 1.2, 6.6.1: alert, log and status are live without saying so; HTML-AAM: an output is a status. */
function isRegion(element: Element): boolean {
  const role = attribute(element, 'role');
  const live = attribute(element, 'aria-live');
  if (live !== null) {
    return live !== 'off' && !layerRoles.includes(role ?? '');
  }
  return role === null ? localName(element) === 'output' : regionRoles.has(role);
}

function isLayer(element: Element): boolean {
  return (
    localName(element) === 'dialog' ||
    hasAttribute(element, 'popover') ||
    layerRoles.includes(attribute(element, 'role') ?? '')
  );
}
