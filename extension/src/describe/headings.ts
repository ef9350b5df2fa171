import { closest, contains, elementsByTag, precedes } from './dom-access.ts';
import { headingLevel } from './heading-level.ts';
import type { TreeSurvey } from './tree-survey.ts';

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const sectionElements =
  'article,aside,nav,section,dialog,header,footer,[role=article],[role=complementary],[role=navigation],[role=region],[role=dialog],[role=alertdialog],[role=banner],[role=contentinfo]';
const lookedAt = 20;

/** The headings that the element stands under, from the outermost level to the nearest. */
export function headingsAbove(element: Element, { tree, headings }: TreeSurvey): Element[] {
  const lists = [...headingTags.map((tag) => elementsByTag(tree, tag)), headings()];
  const nearest = lists.flatMap((list) => nearestIn(list, element));
  nearest.sort((left, right) => (precedes(left, right) ? 1 : -1));
  const found: Element[] = [];
  let level = 7;
  for (const heading of nearest) {
    if (headingLevel(heading) < level) {
      level = headingLevel(heading);
      found.unshift(heading);
    }
  }
  return found;
}

function nearestIn(headings: ArrayLike<Element>, element: Element): Element[] {
  const last = lastBefore(headings, element);
  for (let index = last; index >= 0 && index > last - lookedAt; index -= 1) {
    const heading = headings[index];
    if (heading && isOfSection(heading, element)) {
      return [heading];
    }
  }
  return [];
}

/** A heading in a section that does not hold the element says nothing about it. */
function isOfSection(heading: Element, element: Element): boolean {
  const section = closest(heading, sectionElements);
  return !contains(heading, element) && (section === null || contains(section, element));
}

function lastBefore(headings: ArrayLike<Element>, element: Element): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading && precedes(heading, element)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
