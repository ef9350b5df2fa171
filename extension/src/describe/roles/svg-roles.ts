import type { Role } from '../../protocol/protocol.ts';
import { attribute, children, hasAttribute, localName } from '../dom-access.ts';

const groups: ReadonlySet<string> = new Set(['g', 'foreignObject']);
const shapes: ReadonlySet<string> = new Set([
  'circle',
  'ellipse',
  'line',
  'path',
  'polygon',
  'polyline',
  'rect',
  'symbol',
  'use',
]);

/**
 * SVG-AAM, 5.1.2 and 6.2: a drawing is an image, and so is a picture in it; its other parts count
 * where they have a title or a name.
 */
export function svgRole(element: Element): Role {
  const name = localName(element);
  if (name === 'svg' || name === 'image') {
    return 'img';
  }
  if (name === 'a') {
    return hasAttribute(element, 'href') || hasAttribute(element, 'xlink:href')
      ? 'link'
      : 'generic';
  }
  if (!isTitled(element)) {
    return 'generic';
  }
  if (groups.has(name)) {
    return 'group';
  }
  return shapes.has(name) ? 'img' : 'generic';
}

function isTitled(element: Element): boolean {
  return (
    Boolean(attribute(element, 'aria-label') || attribute(element, 'aria-labelledby')) ||
    [...children(element)].some((child) => localName(child) === 'title')
  );
}
