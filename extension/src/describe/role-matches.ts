import type { Role } from '../protocol/protocol.ts';
import { elementsByTag, hasAttribute, isTag, localName } from './dom-access.ts';
import { isFormControl } from './element-kinds.ts';
import type { Count } from './match-count.ts';
import { createNameIndex, upTo, type WordsOf } from './name-index.ts';
import { labelsOf } from './names/control-labels.ts';
import { isHidden } from './names/hidden-element.ts';
import { computableName } from './names/name-without-values.ts';
import {
  ariaLabel,
  controlTags,
  labelledBy,
  type Naming,
  namingControls,
} from './naming-markup.ts';
import { describedRole } from './roles/role.ts';
import { inputsOfRole, tagsOfRole } from './roles/role-tags.ts';
import {
  hasAll,
  mayBeText,
  mayHoldAttribute,
  mayHoldText,
  mayMention,
  maySay,
  type TextProbe,
} from './text-probe.ts';
import type { TreeSurvey } from './tree-survey.ts';

const lookLimit = 4000;
const nameComputations = 20;
const elementsInNames = 1500;
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
  /** Tells it from others in the survey; undefined for what no other search asks for. */
  readonly key: string | undefined;
  readonly elements: ArrayLike<Element>;
  /** In what the words of an element stand that may lead to a candidate. */
  readonly wordsOf: WordsOf;
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
    const found = hasOther(place, isOther, { exposed, limit: left });
    if (found !== false) {
      return found === true ? 'many' : undefined;
    }
    left -= place.elements.length;
  }
  return 'one';
}

interface Reach {
  readonly exposed: Exposed;
  readonly limit: number;
}

function hasOther(
  place: Place,
  isOther: Question,
  { exposed: { survey, probe }, limit }: Reach,
): boolean | undefined {
  const { key, elements, candidate, wordsOf } = place;
  const { length } = elements;
  const end = Math.min(limit, length);
  const most = Math.min(lookLimit, length);
  const make = () => createNameIndex(elements, most, wordsOf);
  const index = key === undefined ? undefined : survey.indexes.of(key, most, make);
  let looked = 0;
  let found: boolean | undefined = length > end ? undefined : false;
  for (const at of index?.saying(probe.words[0], end) ?? upTo(end)) {
    looked += 1;
    const element = elements[at];
    const likely = element ? candidate(element) : null;
    const answer = likely !== null && isOther(likely);
    if (answer !== false) {
      found = answer;
      break;
    }
  }
  if (key !== undefined && index === undefined) {
    survey.indexes.askedOneByOne(key, looked);
  }
  return found;
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

/** A button is mostly named by what it holds, and other controls by their labels. */
function* places(element: Element, exposed: Exposed): Generator<Place> {
  const { role, probe, survey } = exposed;
  const mayHold = isFormControl(element) ? survey.mayLabelsHold : survey.areElsewhere;
  const isElsewhere = mayHold(probe.words, [element, ...labelsOf(element)]);
  const labels = labelledRoles.has(role) && isElsewhere ? placeOfLabels(exposed) : [];
  const others = placesOfCandidates(exposed, isElsewhere ? byText : byAttribute);
  for (const inTurn of role === 'button' ? [others, labels] : [labels, others]) {
    yield* inTurn;
  }
}

/** A control does not know its labels without a search of the page, but a label its control. */
function* placeOfLabels({ probe, survey }: Exposed): Generator<Place> {
  yield {
    key: 'label',
    elements: elementsByTag(survey.tree, 'label'),
    wordsOf: survey.texts.said,
    candidate: (label) => labelled(label, probe),
  };
}

type MayHold = (element: Element, probe: TextProbe) => boolean;

/** What tells that a name may be the one probed for: first what takes no time, then what is surer. */
interface Tests {
  readonly maySay: MayHold;
  readonly mayHold: MayHold;
}

const byText: Tests = { maySay, mayHold: mayHoldText };
const byAttribute: Tests = { maySay: mayMention, mayHold: mayHoldAttribute };

function* placesOfCandidates({ role, probe, survey }: Exposed, tests: Tests): Generator<Place> {
  const tags = tagsOfRole(role);
  const [word] = probe.words;
  const candidate = (one: Element) => {
    // What a button is called may be nowhere in the page.
    const isLikely = controlTags.has(localName(one)) || tests.maySay(one, probe);
    return isLikely && mayBeNamed(one, survey.markup(one), probe, tests.mayHold) ? one : null;
  };
  const wordsOf = (one: Element) => namingWords(one, survey);
  for (const tag of tags) {
    if (controlTags.has(tag)) {
      const otherwise = namedOtherwise(tag, role);
      const elements = survey.ofTag(tag, otherwise);
      yield { key: `${tag}${otherwise}`, elements, wordsOf, candidate };
      const withWord = withTag(tag, survey.find(labelledBy(word)));
      yield { key: undefined, elements: withWord, wordsOf, candidate };
    } else {
      yield { key: tag, elements: elementsByTag(survey.tree, tag), wordsOf, candidate };
    }
  }
  yield { key: `[role=${role}]`, elements: saidToBe(role, survey, tags), wordsOf, candidate };
}

/** All in which a candidate's name may have its words. */
function namingWords(candidate: Element, { markup, texts }: TreeSurvey): string | undefined {
  const naming = markup(candidate);
  switch (naming.by) {
    case 'anything':
      return undefined;
    case 'label':
      return naming.label;
    case 'attributes':
      return naming.values.join(' ');
    case 'content':
      return texts.said(candidate);
  }
}

function withTag(tag: string, elements: ArrayLike<Element>): Element[] {
  return Array.from(elements).filter((element) => localName(element) === tag);
}

/** Finds controls of the tag that may have the role, named by something else than a label or an aria-label. */
function namedOtherwise(tag: string, role: Role): string {
  return `${tag === 'input' ? inputsOfRole(role) : ''}:is(${namingControls})`;
}

/** Elements with the role by their attribute, unless their tag was looked for already. */
function saidToBe(role: Role, survey: TreeSurvey, tags: readonly string[]): ArrayLike<Element> {
  return survey.saidToBe([role, ...(synonyms[role] ?? [])], tags);
}

function labelled(label: Element, probe: TextProbe): Element | null {
  const control = isTag(label, 'label') && mayHoldText(label, probe) && label.control;
  return control && !isNamedByAria(control) ? control : null;
}

function isNamedByAria(element: Element): boolean {
  return hasAttribute(element, 'aria-labelledby') || ariaLabel(element) !== '';
}

/** By anything but a label: those are looked at by themselves. */
function mayBeNamed(
  candidate: Element,
  naming: Naming,
  probe: TextProbe,
  mayHold: MayHold,
): boolean {
  switch (naming.by) {
    case 'anything':
      return true;
    case 'label':
      return mayBeText(naming.label, probe);
    case 'attributes':
      return naming.values.some((value) => hasAll(value, probe.words));
    case 'content':
      return mayHold(candidate, probe);
  }
}
