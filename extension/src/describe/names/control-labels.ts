import {
  attribute,
  closest,
  documentOf,
  elementsByTag,
  isTag,
  localName,
  parentElement,
  precedes,
  treeOf,
} from '../dom-access.ts';
import { type IsUnchanged, unchangedFrom } from '../unchanged-document.ts';

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

interface Asked {
  readonly control: Element;
  readonly labels: readonly HTMLLabelElement[];
  readonly isCurrent: IsUnchanged;
}

const lastAsked = new WeakMap<Document, Asked>();

/** The labels of a control in the order of the document, without a search of the whole page. */
export function labelsOf(control: Element): HTMLLabelElement[] {
  const name = localName(control);
  if (!labelable.has(name) && !name.includes('-')) {
    return [];
  }
  const around = wrappingLabels(control);
  const id = attribute(control, 'id');
  const labels = new Set(id ? [...around, ...labelsFor(control, id)] : around);
  return [...labels].sort((left, right) => (precedes(left, right) ? -1 : 1));
}

/** One description asks for the labels of its control several times. */
function labelsFor(control: Element, id: string): readonly HTMLLabelElement[] {
  const page = documentOf(control);
  const last = lastAsked.get(page);
  if (last?.control === control && last.isCurrent()) {
    return last.labels;
  }
  const labels = findLabelsFor(control, id);
  lastAsked.set(page, { control, labels, isCurrent: unchangedFrom(page) });
  return labels;
}

function findLabelsFor(control: Element, id: string): HTMLLabelElement[] {
  const all = elementsByTag(treeOf(control), 'label');
  const labels: HTMLLabelElement[] = [];
  for (let index = 0, end = all.length; index < end; index += 1) {
    const label = all[index];
    if (label && attribute(label, 'for') === id && isLabelOf(label, control)) {
      labels.push(label);
    }
  }
  return labels;
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
