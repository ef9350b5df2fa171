import { attribute, closest, hostAbove, localName } from '../dom-access.ts';
import { isRendered } from './rendered-element.ts';

/** Elements that hold no text for people even where a page shows them. */
const neverText: ReadonlySet<string> = new Set([
  'head',
  'noscript',
  'rp',
  'rt',
  'script',
  'style',
  'template',
]);

export function isNeverText(element: Element): boolean {
  return neverText.has(localName(element));
}

/** accname, 2A, for an element by itself and all that is around it. */
export function isHidden(element: Element): boolean {
  return !isRendered(element) || isInvisible(element) || isInAriaHidden(element);
}

/** Whether nobody sees or hears it, wherever the page takes it with aria-owns. */
export function isHiddenFromAll(element: Element): boolean {
  return !isRendered(element) || isInvisible(element) || isAriaHidden(element);
}

/**
 * The same for an element whose surroundings are known to be shown. What is hidden until it is
 * found has a box without what it holds (CSS Containment 2, 4).
 */
export function isHiddenBy(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    style.contentVisibility === 'hidden' ||
    isAriaHidden(element) ||
    attribute(element, 'inert') !== null
  );
}

export function isInvisible(element: Element): boolean {
  return isInvisibleBy(getComputedStyle(element));
}

export function isInvisibleBy({ visibility }: CSSStyleDeclaration): boolean {
  return visibility === 'hidden' || visibility === 'collapse';
}

function isAriaHidden(element: Element): boolean {
  return attribute(element, 'aria-hidden')?.toLowerCase() === 'true';
}

function isInAriaHidden(element: Element): boolean {
  for (let node: Element | null = element; node; node = hostAbove(node)) {
    if (closest(node, '[aria-hidden=true i],[inert]')) {
      return true;
    }
  }
  return false;
}
