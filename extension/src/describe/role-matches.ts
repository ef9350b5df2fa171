import type { Role } from '../protocol/protocol.ts';
import {
  attribute,
  elementsByTag,
  findAll,
  hasAttribute,
  localName,
  type Tree,
  treeOf,
} from './dom-access.ts';
import { isFormControl } from './element-kinds.ts';
import { attributeSelector, type Count } from './match-count.ts';
import { isHidden } from './names/hidden-element.ts';
import { computableName } from './names/name-without-values.ts';
import { describedRole } from './roles/role.ts';
import { tagsOfRole } from './roles/role-tags.ts';
import { mayBeText, mayHoldText, type TextProbe } from './text-probe.ts';

const lookLimit = 4000;
const nameComputations = 20;
const elementsInNames = 1500;
const controlTags: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
const buttonSelectors = ['button', 'submit', 'reset', 'image'].map((type) => `[type=${type}]`);
const labelledRoles: ReadonlySet<Role> = new Set<Role>([
  'button',
  'checkbox',
  'combobox',
  'listbox',
  'menuitemcheckbox',
  'menuitemradio',
  'meter',
  'option',
  'progressbar',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'status',
  'switch',
  'tab',
  'textbox',
]);
/** Other words for a role in a role attribute. */
const synonyms: Partial<Record<Role, readonly string[]>> = {
  img: ['image'],
  link: ['doc-backlink', 'doc-biblioref', 'doc-glossref', 'doc-noteref'],
};

/** Undefined where too much work would be needed to know. */
type Question = (candidate: Element) => boolean | undefined;

interface Place {
  readonly elements: ArrayLike<Element>;
  /** The element that may have the name because of this one. */
  candidate(element: Element): Element | null;
}

/**
 * How many elements that are exposed share the role that this one has and the name that is probed
 * for: itself and perhaps another one. Full names are computed for likely ones only; undefined
 * where those, or the elements to look at, are too many to know.
 */
export function countRoleMatches(element: Element, role: Role, probe: TextProbe): Count {
  const isOther = otherOf(element, role, probe.text);
  let left = lookLimit;
  for (const place of places(element, role, probe)) {
    const found = hasOther(place, isOther, left);
    if (found !== false) {
      return found === true ? 'many' : undefined;
    }
    left -= place.elements.length;
  }
  return 'one';
}

function hasOther(place: Place, isOther: Question, limit: number): boolean | undefined {
  const { elements, candidate } = place;
  const { length } = elements;
  const end = Math.min(limit, length);
  for (let index = 0; index < end; index += 1) {
    const looked = elements[index];
    const likely = looked ? candidate(looked) : null;
    const answer = likely !== null && isOther(likely);
    if (answer !== false) {
      return answer;
    }
  }
  return length > end ? undefined : false;
}

/** Answers for a candidate; undefined after too many comparisons of names. */
function otherOf(element: Element, role: Role, name: string): Question {
  let computed = 0;
  const limit = { elements: elementsInNames };
  return (candidate) => {
    if (candidate === element || describedRole(candidate) !== role) {
      return false;
    }
    computed += 1;
    const other = computed > nameComputations ? undefined : computableName(candidate, limit);
    return other === undefined ? undefined : other === name && !isHidden(candidate);
  };
}

function* places(element: Element, role: Role, probe: TextProbe): Generator<Place> {
  const tree = treeOf(element);
  const tags = tagsOfRole(role);
  const ifLikely = (candidate: Element) => (mayBeNamed(candidate, probe) ? candidate : null);
  if (labelledRoles.has(role)) {
    // A control does not know its labels without a search of the page, but a label its control.
    yield { elements: elementsByTag(tree, 'label'), candidate: (label) => labelled(label, probe) };
  }
  for (const tag of tags) {
    const elements = controlTags.has(tag)
      ? findAll(tree, `${tag}:is(${namingSelector(probe)})`)
      : elementsByTag(tree, tag);
    yield { elements, candidate: ifLikely };
  }
  yield { elements: saidToBe(role, tree, tags), candidate: ifLikely };
}

/** Elements with the role by their attribute, unless their tag was looked for already. */
function saidToBe(role: Role, tree: Tree, tags: readonly string[]): Element[] {
  const words = [role, ...(synonyms[role] ?? [])];
  return [...findAll(tree, '[role]')].filter((candidate) => {
    const said = attribute(candidate, 'role')?.toLowerCase() ?? '';
    return words.some((word) => said.includes(word)) && !tags.includes(localName(candidate));
  });
}

/** Finds the controls that anything but a label may give the name. */
function namingSelector({ words }: TextProbe): string {
  const holding = ['aria-label', 'title', 'placeholder', 'aria-placeholder'].map((name) => {
    const parts = words.map((word) => attributeSelector(name, word, '*='));
    return parts.join('') || `[${name}]`;
  });
  return [...holding, '[aria-labelledby]', ...buttonSelectors].join(',');
}

function labelled(label: Element, probe: TextProbe): Element | null {
  const control = label instanceof HTMLLabelElement && mayHoldText(label, probe) && label.control;
  return control && !isNamedByAria(control) ? control : null;
}

function isNamedByAria(element: Element): boolean {
  return hasAttribute(element, 'aria-labelledby') || ariaLabel(element) !== '';
}

function ariaLabel(element: Element): string {
  return attribute(element, 'aria-label')?.trim() ?? '';
}

/** By anything but a label: those are looked at by themselves. */
function mayBeNamed(candidate: Element, probe: TextProbe): boolean {
  if (hasAttribute(candidate, 'aria-labelledby')) {
    return true;
  }
  const label = ariaLabel(candidate);
  if (label !== '') {
    return mayBeText(label, probe);
  }
  return isFormControl(candidate) || mayHoldText(candidate, probe);
}
