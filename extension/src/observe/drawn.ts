import { attribute, boxOf, hasAttribute } from '../describe/describe.ts';

const asStyled = { checkOpacity: true, checkVisibilityCSS: true };

/** Whether the element is rendered, if only for a screen reader. */
export function isRendered(element: Element): boolean {
  return (
    Element.prototype.checkVisibility.call(element, asStyled) &&
    attribute(element, 'aria-hidden') !== 'true'
  );
}

/** Whether a person can see the element. Drawers that are closed are often only pushed out at the side. */
export function isDrawn(element: Element): boolean {
  return isRendered(element) && !hasAttribute(element, 'inert') && hasPlace(boxOf(element));
}

function hasPlace({ width, height, left, right }: DOMRect): boolean {
  return width > 0 && height > 0 && right > 0 && left < innerWidth;
}
