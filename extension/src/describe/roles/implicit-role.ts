import type { Role } from '../../protocol/protocol.ts';
import {
  attribute,
  hasAttribute,
  localName,
  matches,
  namespaceOf,
  parentOrHost,
} from '../dom-access.ts';
import { inputRole, selectRole } from './input-roles.ts';
import { asideRole, footerRole, headerRole, sectionRole } from './landmark-roles.ts';
import { keepsOwnRole, resolvedRole } from './presentational-conflict.ts';
import { svgRole } from './svg-roles.ts';
import { captionRole, dataCellRole, headerCellRole, rowGroupRole, rowRole } from './table-roles.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const lists = 'ul,ol,menu';

type RoleOf = Role | ((element: Element) => Role);

/** HTML-AAM, 3.5: the role that an element has by itself. What is not here has none. */
const rolesOfElements: ReadonlyMap<string, RoleOf> = new Map<string, RoleOf>([
  ['a', linkRole],
  ['address', 'group'],
  ['area', linkRole],
  ['article', 'article'],
  ['aside', asideRole],
  ['blockquote', 'blockquote'],
  ['button', 'button'],
  ['caption', captionRole],
  ['code', 'code'],
  ['datalist', 'listbox'],
  ['dd', 'definition'],
  ['del', 'deletion'],
  ['details', 'group'],
  ['dfn', 'term'],
  ['dialog', 'dialog'],
  ['dt', 'term'],
  ['em', 'emphasis'],
  ['fieldset', 'group'],
  ['figure', 'figure'],
  ['footer', footerRole],
  ['form', 'form'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['header', headerRole],
  ['hgroup', 'group'],
  ['hr', 'separator'],
  ['html', 'document'],
  ['img', imageRole],
  ['input', inputRole],
  ['ins', 'insertion'],
  ['li', listItemRole],
  ['main', 'main'],
  ['mark', 'mark'],
  ['math', 'math'],
  ['menu', 'list'],
  ['meter', 'meter'],
  ['nav', 'navigation'],
  ['ol', 'list'],
  ['optgroup', 'group'],
  ['option', 'option'],
  ['output', 'status'],
  ['p', 'paragraph'],
  ['progress', 'progressbar'],
  ['s', 'deletion'],
  ['search', 'search'],
  ['section', sectionRole],
  ['select', selectRole],
  ['strong', 'strong'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['table', 'table'],
  ['tbody', rowGroupRole],
  ['td', dataCellRole],
  ['textarea', 'textbox'],
  ['tfoot', rowGroupRole],
  ['th', headerCellRole],
  ['thead', rowGroupRole],
  ['time', 'time'],
  ['tr', rowRole],
  ['ul', 'list'],
]);

/**
 * The role that an element has by its kind and place; undefined where its kind has none. What an
 * element's internals say (ElementInternals) no script but its own can see.
 */
export function implicitRole(element: Element): Role | undefined {
  if (namespaceOf(element) === svgNamespace) {
    return svgRole(element);
  }
  const role = rolesOfElements.get(localName(element));
  return typeof role === 'function' ? role(element) : role;
}

/** The tags whose elements have the role wherever they are. */
export function tagsOfOneRole(role: Role): string[] {
  return [...rolesOfElements].filter(([, one]) => one === role).map(([tag]) => tag);
}

function linkRole(element: Element): Role {
  return hasAttribute(element, 'href') ? 'link' : 'generic';
}

/** HTML-AAM: an image with an empty text is decoration, unless it can be focused or is named. */
function imageRole(image: Element): Role {
  return attribute(image, 'alt') === '' && !keepsOwnRole(image, 'img') ? 'none' : 'img';
}

/**
 * HTML-AAM: an item is one in a list, and elements without a meaning may stand between them; in a
 * list without meaning it has none either (ARIA 1.2, 7.1).
 */
function listItemRole(item: Element): Role {
  let outer = parentOrHost(item);
  // Items around it are not asked for their own role: each would ask all those around it again.
  while (outer !== null && localName(outer) !== 'li') {
    const role = resolvedRole(outer, implicitRole(outer));
    if (role === 'list' || role === 'directory') {
      return 'listitem';
    }
    if (role === 'none' && matches(outer, lists)) {
      return 'none';
    }
    if (role !== undefined && role !== 'none' && role !== 'generic') {
      break;
    }
    outer = parentOrHost(outer);
  }
  return 'generic';
}
