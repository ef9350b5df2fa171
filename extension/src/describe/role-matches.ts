import type { Role } from '../protocol/protocol.ts';
import { attribute, elementsByTag, hasAttribute, localName } from './dom-access.ts';
import { isFormControl } from './element-kinds.ts';
import type { Count } from './match-count.ts';
import { labelsOf } from './names/control-labels.ts';
import { isHidden } from './names/hidden-element.ts';
import { computableName } from './names/name-without-values.ts';
import { describedRole } from './roles/role.ts';
import { tagsOfRole } from './roles/role-tags.ts';
import { hasAll, mayBeText, mayHoldAttribute, mayHoldText, type TextProbe } from './text-probe.ts';
import type { TreeSurvey } from './tree-survey.ts';

const lookLimit = 4000;
const nameComputations = 20;
const elementsInNames = 1500;
const controlTags: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
const buttonTypes: ReadonlySet<string> = new Set(['button', 'submit', 'reset', 'image']);
const namingAttributes = ['title', 'placeholder', 'aria-placeholder'];
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

/** What an element is called by those who look by role. */
export interface Exposed {
  readonly role: Role;
  readonly probe: TextProbe;
  readonly survey: TreeSurvey;
}

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
export function countRoleMatches(element: Element, exposed: Exposed): Count {
  const isOther = otherOf(element, exposed);
  let left = lookLimit;
  for (const place of places(element, exposed)) {
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
function otherOf(element: Element, { role, probe }: Exposed): Question {
  let computed = 0;
  const limit = { elements: elementsInNames };
  return (candidate) => {
    if (candidate === element || describedRole(candidate) !== role) {
      return false;
    }
    computed += 1;
    const other = computed > nameComputations ? undefined : computableName(candidate, limit);
    return other === undefined ? undefined : other === probe.text && !isHidden(candidate);
  };
}

function* places(element: Element, exposed: Exposed): Generator<Place> {
  const { role, probe, survey } = exposed;
  const tags = tagsOfRole(role);
  const isElsewhere = survey.areElsewhere(probe.words, [element, ...labelsOf(element)]);
  const likely = isElsewhere ? mayBeNamed : mayBeNamedByAttribute;
  const ifLikely = (candidate: Element) => (likely(candidate, probe) ? candidate : null);
  if (labelledRoles.has(role) && isElsewhere) {
    // A control does not know its labels without a search of the page, but a label its control.
    const elements = elementsByTag(survey.tree, 'label');
    yield { elements, candidate: (label) => labelled(label, probe) };
  }
  for (const tag of tags) {
    yield { elements: elementsByTag(survey.tree, tag), candidate: ifLikely };
  }
  yield { elements: saidToBe(role, survey, tags), candidate: ifLikely };
}

/** Elements with the role by their attribute, unless their tag was looked for already. */
function saidToBe(role: Role, survey: TreeSurvey, tags: readonly string[]): Element[] {
  const words = [role, ...(synonyms[role] ?? [])];
  return Array.from(survey.withRole()).filter((candidate) => {
    const said = attribute(candidate, 'role')?.toLowerCase() ?? '';
    return words.some((word) => said.includes(word)) && !tags.includes(localName(candidate));
  });
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
  return mayBeNamedWith(mayHoldText, candidate, probe);
}

/** The same where the words of the name are in no text. */
function mayBeNamedByAttribute(candidate: Element, probe: TextProbe): boolean {
  return mayBeNamedWith(mayHoldAttribute, candidate, probe);
}

type MayHold = (element: Element, probe: TextProbe) => boolean;

function mayBeNamedWith(mayHold: MayHold, candidate: Element, probe: TextProbe): boolean {
  if (hasAttribute(candidate, 'aria-labelledby')) {
    return true;
  }
  const label = ariaLabel(candidate);
  if (label !== '') {
    return mayBeText(label, probe);
  }
  return isFormControl(candidate) ? mayNameControl(candidate, probe) : mayHold(candidate, probe);
}

/** What a button is called may be nowhere in the page. */
function mayNameControl(control: Element, { words }: TextProbe): boolean {
  const type = attribute(control, 'type')?.toLowerCase() ?? '';
  return (
    !controlTags.has(localName(control)) ||
    buttonTypes.has(type) ||
    namingAttributes.some((name) => hasAll(attribute(control, name) ?? '', words))
  );
}
