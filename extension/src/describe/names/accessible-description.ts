import { attribute, children, localName, namespaceOf } from '../dom-access.ts';
import { collapse } from '../page-text.ts';
import { referencedElements } from '../referenced-elements.ts';
import { referencedTexts } from './accessible-name.ts';
import type { ValueReader } from './name-walk.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** accname 1.2, 4.3.3: what describes the element besides its name. Throws as the name does. */
export function accessibleDescription(element: Element, name: string, values: ValueReader): string {
  return (
    collapse(referencedTexts(element, referencedElements(element, 'aria-describedby'), values)) ||
    collapse(attribute(element, 'aria-description') ?? '') ||
    unlessNamed(attribute(element, 'title') ?? '', name) ||
    unlessNamed(drawingDescription(element, values), name)
  );
}

/** What names the element already does not describe it as well. */
function unlessNamed(text: string, name: string): string {
  const collapsed = collapse(text);
  return collapsed === name ? '' : collapsed;
}

/** SVG-AAM, 5.1.2. */
function drawingDescription(element: Element, values: ValueReader): string {
  if (namespaceOf(element) !== svgNamespace) {
    return '';
  }
  const description = [...children(element)].find((child) => localName(child) === 'desc');
  return description ? referencedTexts(element, [description], values) : '';
}
