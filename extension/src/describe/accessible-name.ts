import { getElementAccessibleName } from 'ivya/utils';
import { labelsOf } from './control-labels.ts';

/**
 * The accessible name as the accname specification computes it. Where a label embeds another
 * control, that is the control's value: what leaves the page takes `nameWithoutValues` instead.
 */
export function accessibleName(element: Element): string {
  return nameWithKnownLabels(element, false);
}

/** For controls that the page hides and shows a drawing of, such as styled checkboxes. */
export function hiddenAccessibleName(element: Element): string {
  return nameWithKnownLabels(element, true);
}

/**
 * The browser searches the whole page for a control's labels, so for the time of the computation
 * our own object for the element, which no page sees, says which they are.
 */
function nameWithKnownLabels(element: Element, includeHidden: boolean): string {
  if (!('labels' in element)) {
    return getElementAccessibleName(element, includeHidden);
  }
  Object.defineProperty(element, 'labels', { value: labelsOf(element), configurable: true });
  try {
    return getElementAccessibleName(element, includeHidden);
  } finally {
    Reflect.deleteProperty(element, 'labels');
  }
}
