import {
  bodyOf,
  documentElementOf,
  editingHost,
  isTag,
  isTextField,
  isToggle,
  matches,
} from '../describe/describe.ts';
import { elementsOf } from './event-path.ts';
import { hasPopup } from './widgets/aria-markup.ts';
import { comboboxAround, isCombobox } from './widgets/popup-opener.ts';

export { elementsOf } from './event-path.ts';

const actionable = [
  'button',
  'a[href]',
  'area[href]',
  'summary',
  'input',
  'select',
  'textarea',
  'option',
  ...[
    'button',
    'checkbox',
    'combobox',
    'gridcell',
    'link',
    'menuitem',
    'menuitemcheckbox',
    'menuitemradio',
    'option',
    'radio',
    'slider',
    'spinbutton',
    'switch',
    'tab',
    'treeitem',
  ].map((role) => `[role=${role}]`),
  '[tabindex]:not([tabindex^="-"])',
].join(',');

const actsOnClick = [
  'button',
  'a[href]',
  'area[href]',
  'summary',
  'input',
  'select',
  ...[
    'button',
    'checkbox',
    'combobox',
    'link',
    'menuitem',
    'menuitemcheckbox',
    'menuitemradio',
    'radio',
    'switch',
    'tab',
  ].map((role) => `[role=${role}]`),
].join(',');

const activatable = [
  'button',
  'a[href]',
  'area[href]',
  'summary',
  'input[type=button]',
  'input[type=submit]',
  'input[type=reset]',
  'input[type=image]',
  'input[type=file]',
  'input[type=checkbox]',
  'input[type=radio]',
  '[role]:not([role=textbox],[role=searchbox])',
].join(',');

/** Whatever lies in these is a part of them (ARIA 1.2, "Children Presentational"), and no control by itself. */
const wholes = ['graphics-symbol', 'image', 'img', 'meter', 'progressbar', 'scrollbar', 'separator']
  .map((role) => `[role=${role}]`)
  .join(',');

/** The element that the person meant: an icon means its button, a label its control, a line its drawing. */
export function meantElement(event: Event): Element | undefined {
  const path = elementsOf(event);
  for (const element of path) {
    if (matches(element, actionable)) {
      return element;
    }
    if (isTag(element, 'label') && element.control) {
      return element.control;
    }
  }
  return path.find((element) => matches(element, wholes)) ?? path[0];
}

/** Where typing at this event goes to. */
export function fieldOf(event: Event): Element | undefined {
  const inner = elementsOf(event)[0];
  if (!inner) {
    return undefined;
  }
  return isTextField(inner) ? inner : editingHost(inner);
}

/** The field, or else what has the focus or the selection; none where it is the page as a whole. */
export function elementInUse(event: Event): Element | undefined {
  const inner = fieldOf(event) ?? elementsOf(event)[0];
  return inner === bodyOf(document) || inner === documentElementOf(document) ? undefined : inner;
}

/** Whether Enter or Space, or an arrow among radios, may activate the element by a click. */
export function isActivatable(element: Element): boolean {
  return matches(element, activatable);
}

/** Whether each click on the element does something, so that two of them are two and not a double click. */
export function isActedOnByClick(element: Element): boolean {
  return matches(element, actsOnClick);
}

/** Whether a person may mean the element itself, not only a place in the page. */
export function isActionable(element: Element): boolean {
  return matches(element, actionable);
}

export function isLink(element: Element): boolean {
  return matches(element, 'a[href],area[href]');
}

/** What another kind of action stands for: controls, and the text of an editor. A click that opens a list is kept. */
export function isCoveredByOtherAction(element: Element): boolean {
  if (isToggle(element)) {
    return true;
  }
  const opensList = isCombobox(comboboxAround(element)) || hasPopup(element);
  return !opensList && (isTextField(element) || isEdited(element));
}

function isEdited(element: Element): boolean {
  const host = editingHost(element);
  return host === element || (host !== undefined && !isActionable(element));
}
