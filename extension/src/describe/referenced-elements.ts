import { attribute, elementById, reader, treeOf } from './dom-access.ts';

const mostReferences = 64;

type Reference =
  | 'aria-controls'
  | 'aria-describedby'
  | 'aria-errormessage'
  | 'aria-labelledby'
  | 'aria-owns';

/** What scripts refer to without ids is told by these only (ARIA 1.3, 10.2); not by all browsers. */
const reflected = {
  'aria-controls': reader(Element.prototype, 'ariaControlsElements'),
  'aria-describedby': reader(Element.prototype, 'ariaDescribedByElements'),
  'aria-errormessage': reader(Element.prototype, 'ariaErrorMessageElements'),
  'aria-labelledby': reader(Element.prototype, 'ariaLabelledByElements'),
  'aria-owns': reader(Element.prototype, 'ariaOwnsElements'),
} satisfies Record<Reference, (element: Element) => readonly Element[] | null>;

/** The elements that the attribute refers to, in its order, in the element's own tree. */
export function referencedElements(element: Element, name: Reference): readonly Element[] {
  const ids = attribute(element, name);
  // Elements that a script sets leave an empty attribute.
  if (ids === null) {
    return [];
  }
  return reflected[name](element)?.slice(0, mostReferences) ?? elementsByIds(element, ids);
}

function elementsByIds(element: Element, ids: string): Element[] {
  const tree = treeOf(element);
  return ids
    .split(/[\t\n\f\r ]+/, mostReferences)
    .flatMap((id) => (id === '' ? [] : (elementById(tree, id) ?? [])));
}
