import { type Role, roles } from '../../protocol/protocol.ts';
import { attribute } from '../dom-access.ts';
import { hasAuthorName } from './author-name.ts';

/** Roles that ARIA defines and our vocabulary calls otherwise or only by their superclass. */
const otherWords: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['image', 'img'],
  ['presentation', 'none'],
  ['doc-backlink', 'link'],
  ['doc-biblioref', 'link'],
  ['doc-glossref', 'link'],
  ['doc-noteref', 'link'],
]);
const known: ReadonlyMap<string, Role> = new Map([
  ...roles.map((role): [string, Role] => [role, role]),
  ...otherWords,
]);
/** Without a name they are no landmarks, and the next word counts (ARIA 1.2, 5.3.5 and 9.1). */
const onlyNamed: ReadonlySet<Role> = new Set<Role>(['form', 'region']);

/**
 * The first word of the role attribute that is a role, whatever its letters' case (ARIA 1.2, 8.1).
 * A role outside of the context that it asks for is kept: ARIA 1.2 tells authors, not browsers.
 */
export function explicitRole(element: Element): Role | undefined {
  const words = attribute(element, 'role');
  if (!words) {
    return undefined;
  }
  return roleTokens(words).find((role) => !onlyNamed.has(role) || hasAuthorName(element));
}

function roleTokens(words: string): Role[] {
  return words
    .toLowerCase()
    .split(/[\t\n\f\r ]+/)
    .flatMap((word) => known.get(word) ?? []);
}
