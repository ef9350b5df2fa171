import { type Role, type Tag, tags } from '../../protocol/protocol.ts';
import { localName } from '../dom-access.ts';
import { implicitRole } from './implicit-role.ts';
import { resolvedRole } from './presentational-conflict.ts';

const knownTags: ReadonlyMap<string, Tag> = new Map(tags.map((tag) => [tag, tag]));

/** The role by ARIA 1.2 and the mappings of HTML and SVG; undefined where they give none. */
export function ariaRole(element: Element): Role | undefined {
  return resolvedRole(element, implicitRole(element));
}

export function describedRole(element: Element): Role {
  return ariaRole(element) ?? 'generic';
}

export function describedTag(element: Element): Tag {
  const name = localName(element).toLowerCase();
  // Names of custom elements are free text: they could carry anything.
  return name.includes('-') ? 'custom' : (knownTags.get(name) ?? 'other');
}
