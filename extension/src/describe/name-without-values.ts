import { accessibleName, hiddenAccessibleName } from './accessible-name.ts';
import { labelsOf } from './control-labels.ts';
import { elementsByIds, isFormControl } from './element-kinds.ts';
import { collapse } from './page-text.ts';
import { ariaRole } from './role.ts';
import { isFreeOfValues, textWithoutValues } from './text-without-values.ts';

const namedFromContent = new Set([
  'button',
  'cell',
  'checkbox',
  'columnheader',
  'gridcell',
  'heading',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'row',
  'rowheader',
  'switch',
  'tab',
  'tooltip',
  'treeitem',
]);

const captions: ReadonlyMap<string, string> = new Map([
  ['fieldset', 'legend'],
  ['figure', 'figcaption'],
  ['table', 'caption'],
]);

/**
 * The accessible name, unless it would carry what a field holds: then the same sources are read
 * without the fields in them.
 */
export function nameWithoutValues(element: Element): string {
  if (nameSources(element).every((source) => isFreeOfValues(source, ignoredIn(source, element)))) {
    return collapse(accessibleName(element) || hiddenAccessibleName(element));
  }
  return collapse(nameFromSources(element));
}

/** The text of the labels that stand for a control, or its aria-label. */
export function labelText(element: Element): string {
  return collapse(element.getAttribute('aria-label') ?? '') || textOfLabels(element);
}

function textOfLabels(element: Element): string {
  return nativeLabels(element)
    .map(textWithoutValues)
    .filter((text) => text !== '')
    .join(' ');
}

export function nativeLabels(element: Element): Element[] {
  return isFormControl(element) || element instanceof HTMLButtonElement ? labelsOf(element) : [];
}

function nameSources(element: Element): Element[] {
  const referenced = elementsByIds(element, 'aria-labelledby');
  if (referenced.length === 0 && element.getAttribute('aria-label')?.trim()) {
    return [];
  }
  return [...referenced, ...nativeLabels(element), ...contentSources(element)];
}

/** The part of its content that names the element, if any does. */
function contentSources(element: Element): Element[] {
  if (isFormControl(element)) {
    return [];
  }
  const caption = captions.get(element.localName);
  if (caption !== undefined) {
    return [...element.children].filter((child) => child.localName === caption).slice(0, 1);
  }
  const isNamed = namedFromContent.has(ariaRole(element) ?? '') || element.localName === 'summary';
  return isNamed ? [element] : [];
}

function ignoredIn(source: Element, element: Element): Element {
  // Within its own label a control counts as visited and its value stays out.
  return source instanceof HTMLLabelElement && !element.hasAttribute('aria-labelledby')
    ? element
    : source.ownerDocument.documentElement;
}

function nameFromSources(element: Element): string {
  return (
    joined(elementsByIds(element, 'aria-labelledby')) ||
    element.getAttribute('aria-label') ||
    joined(nativeLabels(element)) ||
    contentSources(element).map(textWithoutValues).join('') ||
    element.getAttribute('title') ||
    element.getAttribute('placeholder') ||
    ''
  );
}

function joined(elements: readonly Element[]): string {
  return elements
    .map((element) => element.getAttribute('aria-label') || textWithoutValues(element))
    .filter((text) => text !== '')
    .join(' ');
}
