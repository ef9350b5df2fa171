import type { Role } from '../../protocol/protocol.ts';
import { closest, hostAbove, parentOrHost } from '../dom-access.ts';
import { hasAuthorName } from './author-name.ts';

const sections =
  'article:not([role]),aside:not([role]),nav:not([role]),section:not([role]),[role=article],[role=complementary],[role=navigation],[role=region]';
const sectionsAndMain = `${sections},main:not([role]),[role=main]`;

/** HTML-AAM: the header of the page is a landmark, that of a section is not. */
export function headerRole(element: Element): Role {
  return isInside(element, sectionsAndMain) ? 'generic' : 'banner';
}

export function footerRole(element: Element): Role {
  return isInside(element, sectionsAndMain) ? 'generic' : 'contentinfo';
}

/** HTML-AAM: within a section, an aside is a landmark if it has a name. */
export function asideRole(element: Element): Role {
  return isInside(element, sections) && !hasAuthorName(element) ? 'generic' : 'complementary';
}

export function sectionRole(element: Element): Role {
  return hasAuthorName(element) ? 'region' : 'generic';
}

/** Looks across shadow hosts: a part of the page stands where its component stands. */
function isInside(element: Element, selector: string): boolean {
  for (let outer = parentOrHost(element); outer; outer = hostAbove(outer)) {
    if (closest(outer, selector)) {
      return true;
    }
  }
  return false;
}
