import type { Role } from '../../protocol/protocol.ts';

/** Tags that may have the role without saying so; the role itself is to be checked for each. */
const tags: Partial<Record<Role, readonly string[]>> = {
  article: ['article'],
  banner: ['header'],
  blockquote: ['blockquote'],
  button: ['button', 'input'],
  caption: ['caption'],
  cell: ['td'],
  checkbox: ['input'],
  code: ['code'],
  columnheader: ['th'],
  combobox: ['select', 'input'],
  complementary: ['aside'],
  contentinfo: ['footer'],
  definition: ['dd'],
  deletion: ['del', 's'],
  dialog: ['dialog'],
  document: ['html'],
  emphasis: ['em'],
  figure: ['figure'],
  form: ['form'],
  gridcell: ['td'],
  group: ['fieldset', 'details', 'optgroup', 'address', 'hgroup', 'g'],
  heading: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  img: ['img', 'svg', 'image'],
  insertion: ['ins'],
  link: ['a', 'area'],
  list: ['ul', 'ol', 'menu'],
  listbox: ['select', 'datalist'],
  listitem: ['li'],
  main: ['main'],
  mark: ['mark'],
  math: ['math'],
  meter: ['meter'],
  navigation: ['nav'],
  option: ['option'],
  paragraph: ['p'],
  progressbar: ['progress'],
  radio: ['input'],
  region: ['section'],
  row: ['tr'],
  rowgroup: ['tbody', 'thead', 'tfoot'],
  rowheader: ['th'],
  search: ['search'],
  searchbox: ['input'],
  separator: ['hr'],
  slider: ['input'],
  spinbutton: ['input'],
  status: ['output'],
  strong: ['strong'],
  subscript: ['sub'],
  superscript: ['sup'],
  table: ['table'],
  term: ['dfn', 'dt'],
  textbox: ['input', 'textarea'],
  time: ['time'],
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

export function tagsOfRole(role: Role): readonly string[] {
  return tags[role] ?? [];
}
