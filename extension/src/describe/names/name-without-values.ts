import { attribute } from '../dom-access.ts';
import { collapse } from '../page-text.ts';
import { accessibleDescription } from './accessible-description.ts';
import { accessibleName, referencedTexts } from './accessible-name.ts';
import { labelsOf } from './control-labels.ts';
import type { WorkLimit } from './name-walk.ts';

/** What fields hold stays out of every name: only guard reads values. */
const withoutValues = () => '';

/**
 * The accessible name without what any field in it holds, on one line; undefined where it takes
 * more work than the limit or the page makes it fail.
 */
export function computableName(element: Element, limit?: WorkLimit): string | undefined {
  try {
    return collapse(accessibleName(element, withoutValues, limit));
  } catch {
    return undefined;
  }
}

/** The same, empty where it cannot be computed. */
export function nameWithoutValues(element: Element): string {
  return computableName(element) ?? '';
}

export function descriptionWithoutValues(element: Element, name: string): string {
  try {
    return accessibleDescription(element, name, withoutValues);
  } catch {
    return '';
  }
}

/** The text of one label, as it names its control. */
export function textOfLabel(label: Element, control: Element): string {
  try {
    return collapse(referencedTexts(control, [label], withoutValues));
  } catch {
    return '';
  }
}

/** The text of the labels that stand for a control, or its aria-label. */
export function labelText(element: Element): string {
  return (
    collapse(attribute(element, 'aria-label') ?? '') ||
    labelsOf(element)
      .map((label) => textOfLabel(label, element))
      .filter((text) => text !== '')
      .join(' ')
  );
}
