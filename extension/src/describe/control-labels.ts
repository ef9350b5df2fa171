import { elementsByTag, treeOf } from './match-count.ts';

/** The labels of a control in the order of the document, without a search of the whole page. */
export function labelsOf(control: Element): HTMLLabelElement[] {
  const labels = new Set(wrappingLabels(control));
  const id = control.getAttribute('id');
  if (id) {
    for (const label of Array.from(elementsByTag(treeOf(control), 'label'))) {
      if (label.getAttribute('for') === id && isLabelOf(label, control)) {
        labels.add(label);
      }
    }
  }
  return [...labels].sort((left, right) => {
    return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

function wrappingLabels(control: Element): HTMLLabelElement[] {
  const labels: HTMLLabelElement[] = [];
  for (let outer = control.closest('label'); outer; outer = nextLabel(outer)) {
    if (isLabelOf(outer, control)) {
      labels.push(outer);
    }
  }
  return labels;
}

function nextLabel(label: Element): HTMLLabelElement | null {
  return label.parentElement?.closest('label') ?? null;
}

function isLabelOf(label: Element, control: Element): label is HTMLLabelElement {
  return label instanceof HTMLLabelElement && label.control === control;
}
