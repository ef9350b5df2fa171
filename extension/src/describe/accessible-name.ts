import { getElementAccessibleName } from 'ivya/utils';

/**
 * The accessible name as the accname specification computes it. Where a label embeds another
 * control, that is the control's value: what leaves the page takes `nameWithoutValues` instead.
 */
export function accessibleName(element: Element): string {
  return getElementAccessibleName(element, false);
}

/** For controls that the page hides and shows a drawing of, such as styled checkboxes. */
export function hiddenAccessibleName(element: Element): string {
  return getElementAccessibleName(element, true);
}
