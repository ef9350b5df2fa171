import {
  attribute,
  closest,
  designModeOf,
  documentElementOf,
  documentOf,
  hasAttribute,
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
  if (element instanceof HTMLInputElement) {
    return !inputsWithoutText.has(element.type);
  }
  return element instanceof HTMLTextAreaElement || isEditingHost(element);
}

export function isMultiLineField(element: Element): boolean {
  return element instanceof HTMLTextAreaElement || isEditingHost(element);
}

export function isToggle(element: Element): element is HTMLInputElement {
  return (
    element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')
  );
}

/** Form controls whose accessible name never comes from their own content. */
export function isFormControl(
  element: Element,
): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
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
