import { closest, localName, parentOrHost } from '../dom-access.ts';

const ofElement = Element.prototype;

/** Whether neither the element nor anything around it is taken out of what the page displays. */
export function isRendered(element: Element): boolean {
  const shown = boxedElement(element);
  if (shown === null) {
    return true;
  }
  return 'checkVisibility' in ofElement
    ? ofElement.checkVisibility.call(shown)
    : isDisplayed(shown);
}

/** Some elements never have a box and are shown by another one. */
function boxedElement(element: Element): Element | null {
  const name = localName(element);
  if (name === 'area') {
    const map = closest(element, 'map');
    return map && boxedElement(map);
  }
  if (name === 'option' || name === 'optgroup') {
    return closest(element, 'select') ?? element;
  }
  let shown: Element | null = element;
  while (shown && getComputedStyle(shown).display === 'contents') {
    shown = parentOrHost(shown);
  }
  return shown;
}

function isDisplayed(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOrHost(node)) {
    if (getComputedStyle(node).display === 'none') {
      return false;
    }
  }
  return true;
}
