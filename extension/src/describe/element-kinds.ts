import {
  attribute,
  closest,
  designModeOf,
  documentElementOf,
  documentOf,
  hasAttribute,
  isTag,
  parentElement,
} from './dom-access.ts';

const inputsWithoutText = new Set([
  'button',
  'submit',
  'reset',
  'image',
  'checkbox',
  'radio',
  'file',
  'hidden',
]);

/** A control that a person types or dials a value into. */
export function isTextField(element: Element): boolean {
  if (isTag(element, 'input')) {
    return !inputsWithoutText.has(element.type);
  }
  return isTag(element, 'textarea') || isEditingHost(element);
}

export function isMultiLineField(element: Element): boolean {
  return isTag(element, 'textarea') || isEditingHost(element);
}

export function isToggle(element: Element): element is HTMLInputElement {
  return isTag(element, 'input') && (element.type === 'checkbox' || element.type === 'radio');
}

/** Form controls whose accessible name never comes from their own content. */
export function isFormControl(
  element: Element,
): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return isTag(element, 'input') || isTag(element, 'select') || isTag(element, 'textarea');
}

/** The outermost editable element around this one: its text is a field's value. */
export function editingHost(element: Element): Element | undefined {
  const page = documentOf(element);
  if (designModeOf(page) === 'on') {
    return documentElementOf(page);
  }
  let host: Element | undefined;
  let marked = closest(element, '[contenteditable]');
  while (marked && attribute(marked, 'contenteditable')?.toLowerCase() !== 'false') {
    host = marked;
    const parent = parentElement(marked);
    marked = parent && closest(parent, '[contenteditable]');
  }
  return host;
}

function isEditingHost(element: Element): boolean {
  return hasAttribute(element, 'contenteditable') && editingHost(element) === element;
}
