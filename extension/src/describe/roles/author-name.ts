import { attribute, textContent } from '../dom-access.ts';
import { referencedElements } from '../referenced-elements.ts';

/** Whether an author names the element by an attribute, with a text that is not blank. */
export function hasAuthorName(element: Element): boolean {
  return isWritten(attribute(element, 'title')) || hasAriaName(element);
}

/** The same for what ARIA has to name it by. */
export function hasAriaName(element: Element): boolean {
  return (
    isWritten(attribute(element, 'aria-label')) ||
    referencedElements(element, 'aria-labelledby').some(mayGiveName)
  );
}

/** What is named by an attribute itself need not hold a text. */
function mayGiveName(reference: Element): boolean {
  return (
    isWritten(textContent(reference)) ||
    ['aria-label', 'alt', 'title'].some((name) => isWritten(attribute(reference, name)))
  );
}

function isWritten(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}
