import {
  getAriaChecked,
  getAriaDisabled,
  getAriaExpanded,
  getAriaInvalid,
  getAriaPressed,
  getAriaSelected,
} from 'ivya/utils';
import type { ElementState } from '../protocol/protocol.ts';

/** States as they are when called: listeners run before the page's own, so before the action. */
export function elementStates(element: Element): ElementState[] {
  const checked = getAriaChecked(element);
  const expanded = getAriaExpanded(element);
  const found: readonly (readonly [ElementState, boolean])[] = [
    ['checked', checked === true],
    ['mixed', checked === 'mixed'],
    ['disabled', getAriaDisabled(element)],
    ['readonly', has(element, 'readonly')],
    ['required', has(element, 'required')],
    ['expanded', expanded === true || summaryIs(element, true)],
    ['collapsed', expanded === false || summaryIs(element, false)],
    ['selected', getAriaSelected(element)],
    ['pressed', getAriaPressed(element) !== false],
    ['invalid', getAriaInvalid(element) !== 'false'],
    ['multiselectable', isMultiselectable(element)],
  ];
  return found.filter(([, holds]) => holds).map(([state]) => state);
}

function has(element: Element, name: string): boolean {
  return element.hasAttribute(name) || element.getAttribute(`aria-${name}`) === 'true';
}

function summaryIs(element: Element, open: boolean): boolean {
  const details = element.parentElement;
  return (
    element.localName === 'summary' &&
    details instanceof HTMLDetailsElement &&
    details.open === open
  );
}

function isMultiselectable(element: Element): boolean {
  return (
    (element instanceof HTMLSelectElement && element.multiple) ||
    element.getAttribute('aria-multiselectable') === 'true'
  );
}
