import { attribute, localName } from './dom-access.ts';

/** ARIA 1.2, 6.6 (aria-level) and HTML-AAM; a heading that does not say its level has the second. */
export function headingLevel(heading: Element): number {
  const said = Number(attribute(heading, 'aria-level') ?? Number.NaN);
  if (Number.isInteger(said) && said > 0) {
    return said;
  }
  return Number(/^h([1-6])$/.exec(localName(heading))?.[1] ?? 2);
}
