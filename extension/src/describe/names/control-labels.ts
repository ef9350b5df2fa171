import {
  attribute,
  closest,
  elementsByTag,
  isTag,
  localName,
  parentElement,
  precedes,
  treeOf,
} from '../dom-access.ts';

/** HTML, 4.10.2: elements that a label may stand for. Custom elements may be controls of a form. */
const labelable: ReadonlySet<string> = new Set([
  'button',
  'input',
  'meter',
  'output',
  'progress',
  'select',
  'textarea',
]);

/** The labels of a control in the order of the document, without a search of the whole page. */
export function labelsOf(control: Element): HTMLLabelElement[] {
  const name = localName(control);
  if (!labelable.has(name) && !name.includes('-')) {
    return [];
  }
  const labels = new Set(wrappingLabels(control));
  const id = attribute(control, 'id');
  if (id) {
    for (const label of Array.from(elementsByTag(treeOf(control), 'label'))) {
      if (attribute(label, 'for') === id && isLabelOf(label, control)) {
        labels.add(label);
      }
    }
  }
  return [...labels].sort((left, right) => (precedes(left, right) ? -1 : 1));
}

function wrappingLabels(control: Element): HTMLLabelElement[] {
  const labels: HTMLLabelElement[] = [];
  for (let outer = closest(control, 'label'); outer; outer = nextLabel(outer)) {
    if (isLabelOf(outer, control)) {
      labels.push(outer);
    }
  }
  return labels;
}

function nextLabel(label: Element): Element | null {
  const parent = parentElement(label);
  return parent && closest(parent, 'label');
}

function isLabelOf(label: Element, control: Element): label is HTMLLabelElement {
  return isTag(label, 'label') && label.control === control;
}
