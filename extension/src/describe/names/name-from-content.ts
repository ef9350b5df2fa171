import type { Role } from '../../protocol/protocol.ts';
import { detailsOf } from '../details-summary.ts';
import { firstChild, isElement, isText, localName, namespaceOf } from '../dom-access.ts';
import { referencedElements } from '../referenced-elements.ts';
import { shownNodes } from '../shown-nodes.ts';
import { isHiddenFromAll } from './hidden-element.ts';
import type { NameWalk, Way } from './name-walk.ts';
import { pseudoContent } from './pseudo-content.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** ARIA 1.2, 5.2.8.5: roles that take their name from what they hold. */
const fromContent: ReadonlySet<Role> = new Set<Role>([
  'button',
  'cell',
  'checkbox',
  'columnheader',
  'gridcell',
  'heading',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'row',
  'rowheader',
  'switch',
  'tab',
  'tooltip',
  'treeitem',
]);
/** Roles without a name of that kind whose content is still read as a part of what surrounds them. */
const readInPassing: ReadonlySet<Role> = new Set<Role>([
  'caption',
  'code',
  'definition',
  'deletion',
  'directory',
  'emphasis',
  'generic',
  'insertion',
  'list',
  'listitem',
  'mark',
  'math',
  'none',
  'paragraph',
  'row',
  'rowgroup',
  'strong',
  'subscript',
  'superscript',
  'table',
  'term',
  'time',
]);
/** The same for elements whose role has a name of its own in ARIA, but none in HTML. */
const readInPassingTags: ReadonlySet<string> = new Set(['address', 'details', 'hgroup']);
/** These show something else than what they hold, and no style adds to it. */
const replaced: ReadonlySet<string> = new Set([
  'audio',
  'embed',
  'iframe',
  'img',
  'input',
  'object',
  'select',
  'video',
]);

/** accname, 2F and 2H: whether the element's content is its text on this way. */
export function takesContent(element: Element, role: Role | undefined, way: Way): boolean {
  const name = localName(element);
  if (replaced.has(name)) {
    return false;
  }
  // HTML-AAM, 4.1.8: a summary that folds nothing is not named by what it holds.
  if (way.takesAnyContent || (role && fromContent.has(role)) || detailsOf(element)) {
    return true;
  }
  const isPassed = !role || readInPassing.has(role) || readInPassingTags.has(name);
  return !way.isRoot && (isPassed || isDrawing(element));
}

/** accname, 2F: the text of all that the element holds, in the order in which it is shown. */
export function contentOf(element: Element, way: Way, walk: NameWalk): string {
  const parts = [pseudoContent(element, '::before')];
  for (const node of shownNodes(element)) {
    if (isText(node)) {
      parts.push(node.data);
    } else if (isElement(node)) {
      parts.push(spaced(node, walk.textOf(node, innerWay(way))));
    }
  }
  for (const owned of referencedElements(element, 'aria-owns')) {
    if (!isHiddenFromAll(owned)) {
      parts.push(spaced(owned, walk.textOf(owned, innerWay(way))));
    }
  }
  parts.push(pseudoContent(element, '::after'));
  return parts.join('');
}

/** What an invisible element holds may be visible again; its own text is not. */
export function visibleContentOf(element: Element, way: Way, walk: NameWalk): string {
  const parts: string[] = [];
  for (const node of shownNodes(element)) {
    if (isElement(node)) {
      parts.push(spaced(node, walk.textOf(node, innerWay(way))));
    }
  }
  return parts.join('');
}

function innerWay(way: Way): Way {
  return way.isRoot ? { ...way, isRoot: false } : way;
}

/** What is not in the line of the text around it stands apart from it; ruby is (CSS Ruby 1, 2.1). */
function spaced(element: Element, text: string): string {
  if (localName(element) === 'br') {
    return ' ';
  }
  const { display } = getComputedStyle(element);
  const isInLine = /^(inline|contents|ruby.*|)$/.test(display);
  const isTakenOut = display === 'none' && text === '';
  return isInLine || isTakenOut ? text : ` ${text} `;
}

function isDrawing(element: Element): boolean {
  return namespaceOf(element) === svgNamespace && firstChild(element) !== null;
}
