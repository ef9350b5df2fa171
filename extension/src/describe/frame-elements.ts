import { activeElementOf, isHtml, isTag, localName, shadowRootOf } from './dom-access.ts';

const depthLimit = 64;

/** An element that shows another document. */
export function isFrame(
  element: Element,
): element is HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement {
  return isTag(element, 'iframe', 'object') || isOldFrame(element);
}

function isOldFrame(element: Element): element is HTMLFrameElement {
  return localName(element) === 'frame' && isHtml(element);
}

/** The element that has the focus, also in shadow roots. */
export function elementInFocus(): Element | null {
  let element = activeElementOf(document);
  for (let depth = 0; element && depth < depthLimit; depth += 1) {
    const inner: Element | null | undefined = shadowRootOf(element)?.activeElement;
    if (!inner) {
      break;
    }
    element = inner;
  }
  return element;
}
