import type { MatchCount, Role } from '../protocol/protocol.ts';
import { isFormControl, isTextField } from './element-kinds.ts';
import { countMatches, elementsByTag, mayContain, sumOfMatches, type Tree } from './match-count.ts';
import { nameWithoutValues } from './name-without-values.ts';
import { collapse } from './page-text.ts';
import { describedRole } from './role.ts';

const nameComputations = 40;

/** Tags that may have the role without saying so; the role itself is checked for each. */
const implicitTags: Partial<Record<Role, readonly string[]>> = {
  article: ['article'],
  blockquote: ['blockquote'],
  button: ['button', 'input'],
  cell: ['td', 'th'],
  checkbox: ['input'],
  columnheader: ['th'],
  combobox: ['select', 'input'],
  complementary: ['aside'],
  dialog: ['dialog'],
  figure: ['figure'],
  form: ['form'],
  gridcell: ['td', 'th'],
  group: ['fieldset', 'details', 'optgroup'],
  heading: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  img: ['img', 'svg'],
  link: ['a', 'area'],
  list: ['ul', 'ol', 'menu'],
  listbox: ['select', 'datalist'],
  listitem: ['li'],
  main: ['main'],
  meter: ['meter'],
  navigation: ['nav'],
  option: ['option'],
  progressbar: ['progress'],
  radio: ['input'],
  region: ['section'],
  row: ['tr'],
  rowheader: ['th'],
  searchbox: ['input'],
  slider: ['input'],
  spinbutton: ['input'],
  status: ['output'],
  table: ['table'],
  textbox: ['input', 'textarea'],
};

/** How many elements share role and name. Full names are computed for likely ones only. */
export function countRoleMatches(tree: Tree, role: Role, name: string): MatchCount {
  const tags = implicitTags[role] ?? [];
  const explicit = [...tree.querySelectorAll(`[role~="${role}"]`)];
  const lists = [
    ...tags.map((tag) => elementsByTag(tree, tag)),
    explicit.filter((element) => !tags.includes(element.localName)),
  ];
  const matches = nameMatcher(role, name);
  return lists.reduce<MatchCount>((total, list) => addCounts(total, list, matches), 'none');
}

function addCounts(
  total: MatchCount,
  list: ArrayLike<Element>,
  matches: (candidate: Element) => boolean,
): MatchCount {
  return total === 'many' ? total : sumOfMatches(total, countMatches(list, matches));
}

function nameMatcher(role: Role, name: string): (candidate: Element) => boolean {
  let computed = 0;
  return (candidate) => {
    if (!mayBeNamed(candidate, name) || describedRole(candidate) !== role) {
      return false;
    }
    computed += 1;
    // Too many to compare count as matches, which ends in 'many'.
    return computed > nameComputations || nameWithoutValues(candidate) === name;
  };
}

/** Cheap and never wrong when it says no: the name can only come from these places. */
function mayBeNamed(candidate: Element, name: string): boolean {
  if (candidate.hasAttribute('aria-labelledby')) {
    return true;
  }
  const label = candidate.getAttribute('aria-label');
  if (label?.trim()) {
    return collapse(label) === name;
  }
  if (isFormControl(candidate)) {
    return isLabelled(candidate, name);
  }
  // Images and hidden parts make the name differ from the text; its first word is then enough.
  return mayContain(candidate, name) || isNamedOtherwise(candidate);
}

function isLabelled(
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  name: string,
): boolean {
  const labels = [...(control.labels ?? [])];
  if (labels.length > 0) {
    return labels.some((label) => mayContain(label, name) || isNamedOtherwise(label));
  }
  const isButton = control instanceof HTMLInputElement && !isTextField(control);
  return (
    isButton ||
    control.getAttribute('title') === name ||
    control.getAttribute('placeholder') === name
  );
}

function isNamedOtherwise(candidate: Element): boolean {
  return (
    candidate.hasAttribute('title') ||
    candidate.hasAttribute('alt') ||
    candidate.shadowRoot !== null ||
    (candidate.childElementCount > 0 &&
      candidate.querySelector('img,svg,[aria-label],[title],[alt]') !== null)
  );
}
