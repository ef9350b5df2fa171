import { isHidden, isInvisible } from './hidden-element.ts';
import {
  createWalk,
  limitOfOneName,
  referenceWay,
  rootWay,
  type ValueReader,
  type WorkLimit,
} from './name-walk.ts';
import { textAlternative } from './text-alternative.ts';

/**
 * The accessible name as accname 1.2 computes it, with HTML-AAM and SVG-AAM. A hidden element gets
 * the name that it would have: pages hide a control and show a drawing of it. Throws where the
 * name is too large to compute.
 */
export function accessibleName(
  element: Element,
  values: ValueReader,
  limit: WorkLimit = limitOfOneName(),
): string {
  const way = { ...rootWay, takesInvisible: isInvisible(element) };
  return flat(createWalk(element, values, textAlternative, limit).textOf(element, way));
}

/** The texts of other elements, as a reference to them or a label takes them. */
export function referencedTexts(
  element: Element,
  references: readonly Element[],
  values: ValueReader,
): string {
  const walk = createWalk(element, values, textAlternative, limitOfOneName());
  // A control within its own label says nothing there.
  walk.visited.add(element);
  const texts = references.map((reference) =>
    flat(walk.textOf(reference, referenceWay(isHidden(reference), false))),
  );
  return texts.filter((text) => text !== '').join(' ');
}

/** Whitespace as ASCII has it: other spaces are the author's. */
function flat(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}
