import type { Role } from '../../protocol/protocol.ts';
import { attribute, elementById, hasAttribute, isTag, localName, treeOf } from '../dom-access.ts';

const rolesOfTypes: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['button', 'button'],
  ['checkbox', 'checkbox'],
  // HTML-AAM leaves it to the platform; browsers show a button.
  ['file', 'button'],
  ['hidden', 'generic'],
  ['image', 'button'],
  ['number', 'spinbutton'],
  ['radio', 'radio'],
  ['range', 'slider'],
  ['reset', 'button'],
  ['search', 'searchbox'],
  ['submit', 'button'],
]);
const listTypes: ReadonlySet<string> = new Set(['email', 'search', 'tel', 'text', 'url']);

/** HTML-AAM: by type; a text field that suggests is a combobox. Dates and colours are typed too. */
export function inputRole(input: Element): Role {
  const type = isTag(input, 'input') ? input.type : 'text';
  if (listTypes.has(type) && hasSuggestions(input)) {
    return 'combobox';
  }
  return rolesOfTypes.get(type) ?? 'textbox';
}

export function selectRole(select: Element): Role {
  const size = Number(attribute(select, 'size') ?? 0);
  return hasAttribute(select, 'multiple') || size > 1 ? 'listbox' : 'combobox';
}

/** HTML, 4.10.5.3.5: the list attribute counts if it names a datalist. */
function hasSuggestions(input: Element): boolean {
  const id = attribute(input, 'list');
  const list = id ? elementById(treeOf(input), id) : null;
  return list !== null && localName(list) === 'datalist';
}
