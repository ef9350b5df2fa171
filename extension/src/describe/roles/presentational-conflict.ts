import type { Role } from '../../protocol/protocol.ts';
import { attribute, hasAttribute, localName, matches } from '../dom-access.ts';
import { hasAriaName } from './author-name.ts';
import { explicitRole } from './explicit-role.ts';

/** ARIA 1.2, 6.5: attributes that every element supports. */
const globalAttributes = [
  'aria-atomic',
  'aria-busy',
  'aria-controls',
  'aria-current',
  'aria-describedby',
  'aria-details',
  'aria-dropeffect',
  'aria-flowto',
  'aria-grabbed',
  'aria-hidden',
  'aria-keyshortcuts',
  'aria-live',
  'aria-owns',
  'aria-relevant',
];
const anyGlobal = globalAttributes.map((name) => `[${name}]`).join(',');
const focusable =
  'button,select,textarea,summary,details,iframe,a[href],area[href],audio[controls],video[controls]';

/** ARIA 1.2, 5.2.8.6: roles that an author cannot name. */
const unnamed: ReadonlySet<Role> = new Set<Role>([
  'caption',
  'code',
  'deletion',
  'emphasis',
  'generic',
  'insertion',
  'none',
  'paragraph',
  'strong',
  'subscript',
  'superscript',
]);

/** Whether ARIA forbids that an author names an element of the role. */
export function prohibitsNaming(role: Role): boolean {
  return unnamed.has(role);
}

/** The role of an element whose own role is known: what its author says, if that may be said. */
export function resolvedRole(element: Element, ownRole: Role | undefined): Role | undefined {
  const explicit = explicitRole(element) ?? ownRole;
  return explicit === 'none' && keepsOwnRole(element, ownRole) ? ownRole : explicit;
}

/**
 * ARIA 1.2, 7.1: an element that can be focused or has a global attribute keeps its own role,
 * whatever presentational one it is given. A naming attribute counts only where it says something
 * and the role may be named.
 */
export function keepsOwnRole(element: Element, ownRole: Role | undefined): boolean {
  const mayBeNamed = ownRole !== undefined && !unnamed.has(ownRole);
  return (
    matches(element, anyGlobal) ||
    (mayBeNamed && (hasAriaName(element) || hasRoleDescription(element))) ||
    isFocusable(element)
  );
}

function hasRoleDescription(element: Element): boolean {
  return (attribute(element, 'aria-roledescription') ?? '').trim() !== '';
}

function isFocusable(element: Element): boolean {
  if (matches(element, ':disabled')) {
    return false;
  }
  const tabIndex = attribute(element, 'tabindex')?.trim();
  return (
    (tabIndex !== undefined && /^-?\d+/.test(tabIndex)) ||
    isEditable(element) ||
    matches(element, focusable) ||
    (localName(element) === 'input' && attribute(element, 'type')?.toLowerCase() !== 'hidden')
  );
}

function isEditable(element: Element): boolean {
  return (
    hasAttribute(element, 'contenteditable') &&
    attribute(element, 'contenteditable')?.toLowerCase() !== 'false'
  );
}
