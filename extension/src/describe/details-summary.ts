import { children, isTag, localName, parentElement } from './dom-access.ts';

/** HTML, 4.11.2: the first summary among the children; what else is called so folds nothing. */
export function summaryOf(details: HTMLDetailsElement): Element | undefined {
  return [...children(details)].find((child) => localName(child) === 'summary');
}

/** The details that the element folds and unfolds; undefined where it is not their summary. */
export function detailsOf(element: Element): HTMLDetailsElement | undefined {
  const details = localName(element) === 'summary' ? parentElement(element) : null;
  return isTag(details, 'details') && summaryOf(details) === element ? details : undefined;
}
