import type { Role } from '../../protocol/protocol.ts';
import { attribute, isTag } from '../dom-access.ts';
import { editingHost } from '../element-kinds.ts';
import { referencedElements } from '../referenced-elements.ts';
import { prohibitsNaming } from '../roles/presentational-conflict.ts';
import { ariaRole } from '../roles/role.ts';
import { holdsValue } from './embedded-control.ts';
import { isHidden, isHiddenBy, isInvisibleBy, isNeverText } from './hidden-element.ts';
import { hostLanguageLabel, lastResort } from './host-language-label.ts';
import { contentOf, takesContent, visibleContentOf } from './name-from-content.ts';
import { type NameWalk, referenceWay, type Way } from './name-walk.ts';
import { replacedContent } from './pseudo-content.ts';

/** The steps of accname 1.2, 4.3.2, for one element; `way` says how it was reached. */
export function textAlternative(element: Element, way: Way, walk: NameWalk): string {
  if (isNeverText(element)) {
    return '';
  }
  const style = getComputedStyle(element);
  if (!way.isRoot && !way.takesHidden) {
    if (isHiddenBy(element, style)) {
      return '';
    }
    if (!way.takesInvisible && isInvisibleBy(style)) {
      return visibleContentOf(element, way, walk);
    }
  }
  const referenced = referencedText(element, way, walk);
  return referenced === '' ? ownText(element, style, way, walk) : apart(referenced);
}

/** 2B: the texts that aria-labelledby refers to, each with its hidden parts if it is hidden. */
function referencedText(element: Element, way: Way, walk: NameWalk): string {
  return way.isLabelledby
    ? ''
    : referencedElements(element, 'aria-labelledby')
        .map((reference) => walk.textOf(reference, referenceWay(isHidden(reference), true)).trim())
        .filter((text) => text !== '')
        .join(' ');
}

/** 2C to 2I. An element gives its own text once, however often it is reached. */
function ownText(element: Element, style: CSSStyleDeclaration, way: Way, walk: NameWalk): string {
  if (walk.visited.has(element)) {
    return '';
  }
  walk.visited.add(element);
  if (isTag(element, 'slot')) {
    return contentOf(element, way, walk);
  }
  const role = ariaRole(element);
  // What a menu offers says nothing of what it stands in.
  if (element !== walk.root && role === 'menu') {
    return '';
  }
  if (element !== walk.root && holdsValue(element, role)) {
    return apart(walk.values(element));
  }
  const label = attribute(element, 'aria-label') ?? '';
  return label.trim() === '' ? markupText({ element, style, role }, way, walk) : apart(label);
}

/** A text that stands in an attribute or elsewhere is none of the words around the element. */
function apart(text: string): string {
  return text === '' ? '' : ` ${text} `;
}

interface Subject {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly role: Role | undefined;
}

/** 2E, 2F, 2I and what HTML-AAM adds for elements that are then still without a name. */
function markupText({ element, style, role }: Subject, way: Way, walk: NameWalk): string {
  const label = role === 'none' ? '' : hostLanguageLabel(element, way, walk);
  if (label !== '') {
    return apart(label);
  }
  const isRead = takesContent(element, role, way) && editingHost(element) === undefined;
  const content = isRead ? (replacedContent(element, style) ?? contentOf(element, way, walk)) : '';
  if (content.trim() !== '') {
    return content;
  }
  const besides = tooltip(element, role, way) || (way.isRoot ? lastResort(element, role) : '');
  return besides === '' ? content : apart(besides);
}

/** 2I: the title, which is only a description where the role may have no name. */
function tooltip(element: Element, role: Role | undefined, way: Way): string {
  const isNone = role === 'none' || (way.isRoot && role !== undefined && prohibitsTitle(role));
  const title = attribute(element, 'title') ?? '';
  return isNone || title.trim() === '' ? '' : title;
}

function prohibitsTitle(role: Role): boolean {
  return role !== 'generic' && prohibitsNaming(role);
}
