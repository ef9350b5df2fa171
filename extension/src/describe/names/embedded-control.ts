import type { Role } from '../../protocol/protocol.ts';
import { isTag } from '../dom-access.ts';
import { isTextField } from '../element-kinds.ts';

/** accname, 2C: controls that give their value to a name around them, and not their own name. */
const valueRoles: ReadonlySet<string> = new Set([
  'combobox',
  'listbox',
  'meter',
  'progressbar',
  'scrollbar',
  'searchbox',
  'slider',
  'spinbutton',
  'textbox',
]);

/** Whether a name around the element takes its value. What a person edits is one in any role. */
export function holdsValue(element: Element, role: Role | undefined): boolean {
  return (
    (role !== undefined && valueRoles.has(role)) || isTextField(element) || isTag(element, 'select')
  );
}
