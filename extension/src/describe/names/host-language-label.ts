import type { Role } from '../../protocol/protocol.ts';
import { attribute, children, hasAttribute, isTag, localName, namespaceOf } from '../dom-access.ts';
import { labelsOf } from './control-labels.ts';
import { isHidden } from './hidden-element.ts';
import { type NameWalk, referenceWay, type Way } from './name-walk.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

type Source = (element: Element, way: Way, walk: NameWalk) => string;

const buttonInput: readonly Source[] = [labelTexts, ofAttribute('value')];

/**
 * HTML-AAM, 4.1: what names each kind of element besides ARIA, its content and its title. A caption
 * describes its figure and does not name it (4.1.9).
 */
const sourcesOfElements: ReadonlyMap<string, readonly Source[]> = new Map([
  ['area', [ofAttribute('alt')]],
  ['button', [labelTexts]],
  ['fieldset', [ofChild('legend')]],
  ['img', [ofAttribute('alt')]],
  ['meter', [labelTexts]],
  // HTML, 4.10.9: where a group has a legend, its label is not shown.
  ['optgroup', [ofChild('legend'), ofAttribute('label')]],
  ['option', [ofAttribute('label')]],
  ['output', [labelTexts]],
  ['progress', [labelTexts]],
  ['select', [labelTexts]],
  ['table', [ofChild('caption')]],
  ['textarea', [labelTexts]],
]);

/** The same for each type of input. Browsers translate the words of a button without a value. */
const sourcesOfInputs: ReadonlyMap<string, readonly Source[]> = new Map([
  ['button', buttonInput],
  ['submit', [...buttonInput, unlessValued('Submit')]],
  ['reset', [...buttonInput, unlessValued('Reset')]],
  ['image', [labelTexts, ofAttribute('alt')]],
  ['hidden', []],
]);

const hinted: ReadonlySet<Role> = new Set<Role>(['combobox', 'searchbox', 'spinbutton', 'textbox']);
const hints = ['placeholder', 'aria-placeholder'];

/** Says nothing of its own, but may be labelled. */
const labelOnly: readonly Source[] = [labelTexts];
const drawing: readonly Source[] = [ofChild('title'), linkTitle];

/** accname, 2E: the name that the markup gives by itself; empty where it gives none. */
export function hostLanguageLabel(element: Element, way: Way, walk: NameWalk): string {
  for (const source of sourcesOf(element)) {
    const text = source(element, way, walk);
    if (text.trim() !== '') {
      return text;
    }
  }
  return '';
}

/** What stands in where even a title is missing: HTML-AAM, 4.1.1, 4.1.3 and 4.1.11. */
export function lastResort(element: Element, role: Role | undefined): string {
  if (isTag(element, 'input') && element.type === 'image') {
    return 'Submit';
  }
  const names =
    localName(element) === 'table' ? ['summary'] : role && hinted.has(role) ? hints : [];
  return (
    names.map((name) => attribute(element, name) ?? '').find((text) => text.trim() !== '') ?? ''
  );
}

function sourcesOf(element: Element): readonly Source[] {
  const name = localName(element);
  if (namespaceOf(element) === svgNamespace) {
    return drawing;
  }
  if (isTag(element, 'input')) {
    return sourcesOfInputs.get(element.type) ?? labelOnly;
  }
  // A custom element may be a control of a form.
  return sourcesOfElements.get(name) ?? (name.includes('-') ? labelOnly : []);
}

/** HTML-AAM, 4.1.2: a button that is given an empty value shows no words. */
function unlessValued(words: string): Source {
  return (element) => (hasAttribute(element, 'value') ? '' : words);
}

function ofAttribute(name: string): Source {
  return (element) => attribute(element, name) ?? '';
}

/** The first child of the name, hidden or not (accname, 2A: a native text alternative). */
function ofChild(name: string): Source {
  return (element, way, walk) => {
    const child = [...children(element)].find((candidate) => localName(candidate) === name);
    return child === undefined ? '' : walk.textOf(child, nativeWay(child, way));
  };
}

function labelTexts(element: Element, way: Way, walk: NameWalk): string {
  return labelsOf(element)
    .map((label) => walk.textOf(label, nativeWay(label, way)).trim())
    .filter((text) => text !== '')
    .join(' ');
}

function nativeWay(element: Element, way: Way): Way {
  return referenceWay(way.takesHidden || isHidden(element), way.isLabelledby);
}

/** SVG-AAM, 5.1.2: a link's own title attribute. */
function linkTitle(element: Element): string {
  return hasAttribute(element, 'xlink:title') ? (attribute(element, 'xlink:title') ?? '') : '';
}
