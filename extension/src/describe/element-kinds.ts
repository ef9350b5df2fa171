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
const valueRoles = new Set(['textbox', 'searchbox', 'spinbutton', 'slider', 'combobox']);

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
  if (element.ownerDocument.designMode === 'on') {
    return element.ownerDocument.documentElement;
  }
  let host: Element | undefined;
  let marked = element.closest('[contenteditable]');
  while (marked && marked.getAttribute('contenteditable')?.toLowerCase() !== 'false') {
    host = marked;
    marked = marked.parentElement?.closest('[contenteditable]') ?? null;
  }
  return host;
}

/** Whether accessible-name rules would take this element's value into a name around it. */
export function holdsValue(element: Element): boolean {
  if (element instanceof HTMLSelectElement) {
    return false;
  }
  return isTextField(element) || valueRoles.has(element.getAttribute('role') ?? '');
}

export function elementsByIds(element: Element, attribute: string): Element[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) {
    return [];
  }
  const ids = collapseIds(element.getAttribute(attribute));
  return ids.map((id) => root.getElementById(id)).filter((found) => found !== null);
}

function collapseIds(value: string | null): string[] {
  return (value ?? '').split(/\s+/).filter((id) => id !== '');
}

function isEditingHost(element: Element): boolean {
  return element.hasAttribute('contenteditable') && editingHost(element) === element;
}
