import { getAriaRole } from 'ivya/utils';
import { type Role, roles, type Tag, tags } from '../protocol/protocol.ts';

const knownRoles: ReadonlyMap<string, Role> = new Map(roles.map((role) => [role, role]));
const knownTags: ReadonlyMap<string, Tag> = new Map(tags.map((tag) => [tag, tag]));

/** The role that ARIA in HTML gives the element; null where it gives none. */
export function ariaRole(element: Element): string | null {
  return getAriaRole(element);
}

export function describedRole(element: Element): Role {
  const role = ariaRole(element);
  if (role === 'presentation') {
    return 'none';
  }
  return knownRoles.get(role ?? '') ?? 'generic';
}

export function describedTag(element: Element): Tag {
  const name = element.localName.toLowerCase();
  // Names of custom elements are free text: they could carry anything.
  return name.includes('-') ? 'custom' : (knownTags.get(name) ?? 'other');
}
