import type { Role } from '../../protocol/protocol.ts';
import { tagsOfOneRole } from './implicit-role.ts';

/** Tags that may have the role by their kind or place; which they have is to be checked for each. */
const tagsOfSeveralRoles: Partial<Record<Role, readonly string[]>> = {
  banner: ['header'],
  button: ['input'],
  caption: ['caption'],
  cell: ['td'],
  checkbox: ['input'],
  columnheader: ['th'],
  combobox: ['select', 'input'],
  complementary: ['aside'],
  contentinfo: ['footer'],
  gridcell: ['td'],
  group: ['g'],
  img: ['img', 'svg', 'image'],
  link: ['a', 'area'],
  listbox: ['select'],
  listitem: ['li'],
  radio: ['input'],
  region: ['section'],
  row: ['tr'],
  rowgroup: ['tbody', 'thead', 'tfoot'],
  rowheader: ['th'],
  searchbox: ['input'],
  slider: ['input'],
  spinbutton: ['input'],
  textbox: ['input'],
};

/** What inputs have that may have the role by themselves. */
const inputs: Partial<Record<Role, string>> = {
  button: '[type]',
  checkbox: '[type=checkbox i]',
  combobox: '[list]',
  radio: '[type=radio i]',
  searchbox: '[type=search i]',
  slider: '[type=range i]',
  spinbutton: '[type=number i]',
};

/** A selector for inputs that may have the role, by their kind or because they say so; empty for all. */
export function inputsOfRole(role: Role): string {
  const kind = inputs[role];
  return kind === undefined ? '' : `:is(${kind},[role])`;
}

/** Tags that may have the role without saying so. */
export function tagsOfRole(role: Role): readonly string[] {
  return [...tagsOfOneRole(role), ...(tagsOfSeveralRoles[role] ?? [])];
}
