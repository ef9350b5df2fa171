import {
  attribute,
  contains,
  firstChild,
  isElement,
  isText,
  lastChild,
  localName,
  nextSibling,
  pageText,
  previousSibling,
  textContent,
  visibleText,
} from '../describe/describe.ts';
import { isRendered } from './drawn.ts';

const textLimit = 256;
const mostNodes = 32;
/** A region that holds half a page announces nothing in particular. */
const longestContent = 2000;

/** What is announced by itself: a whole region, or one entry of a list such as a log. */
interface Line {
  readonly element: Element;
  /** What it holds, only to see whether that changed: never leaves the page. */
  readonly content: string;
}

/** What each live region holds now. */
export type Said = ReadonlyMap<Element, readonly Line[]>;

export function whatIsSaid(regions: readonly Element[]): Said {
  return new Map(regions.map((region) => [region, linesOf(region)]));
}

/**
 * What a page that was only just opened says: of what it holds from the start, only alerts are meant to be noticed, and
 * other regions speak when they change.
 */
export function saidOnArrival(before: Said, now: Said): Said {
  return new Map([...now].filter(([region]) => before.has(region) || isAlert(region)));
}

function isAlert(region: Element): boolean {
  return attribute(region, 'role') === 'alert' || attribute(region, 'aria-live') === 'assertive';
}

/** The texts that are there now and were not before, as a person sees them. */
export function newMessages(before: Said, after: Said): string[] {
  const regions = [...after.keys()];
  return [...after]
    .flatMap(([region, now]) => newLines(before.get(region) ?? [], now))
    .filter((line) => isInnermost(line, regions))
    .map(({ element }) => pageText(visibleText(element), textLimit))
    .filter((text) => text !== '');
}

/** An entry that only moved, or was rendered anew with the same text, says nothing new. */
function newLines(before: readonly Line[], after: readonly Line[]): Line[] {
  const old = before.map(({ content }) => content);
  return after.filter(({ content }) => {
    const known = old.indexOf(content);
    if (known !== -1) {
      old.splice(known, 1);
    }
    return known === -1;
  });
}

/** A region in another one speaks for itself. */
function isInnermost({ element }: Line, regions: readonly Element[]): boolean {
  return !regions.some((region) => region !== element && contains(element, region));
}

function linesOf(region: Element): Line[] {
  if (!isRendered(region)) {
    return [];
  }
  const entries = isAnnouncedWhole(region) ? [] : entriesOf(region);
  const elements = entries.length > 0 ? entries : [region];
  return elements
    .map((element) => ({ element, content: contentOf(element) }))
    .filter(({ content }) => content.trim() !== '' && content.length <= longestContent);
}

/** ARIA 1.2, 6.6.2: alerts and statuses are atomic unless they say otherwise, other regions are not. */
function isAnnouncedWhole(region: Element): boolean {
  const atomic = attribute(region, 'aria-atomic');
  if (atomic !== null) {
    return atomic === 'true';
  }
  const role = attribute(region, 'role');
  return role === 'alert' || role === 'status' || (role === null && localName(region) === 'output');
}

/** The last elements in it; none where it has text of its own between them. */
function entriesOf(region: Element): Element[] {
  const entries: Element[] = [];
  let node = lastChild(region);
  for (let looked = 0; node && looked < mostNodes; looked += 1) {
    if (isText(node) && node.data.trim() !== '') {
      return [];
    }
    if (isElement(node) && isRendered(node)) {
      entries.unshift(node);
    }
    node = previousSibling(node);
  }
  return entries;
}

/** The text of what is rendered in it. Messages are often there from the start and only shown. */
function contentOf(element: Element): string {
  const parts: string[] = [];
  let node = firstChild(innermostOnly(element));
  while (node && parts.length < mostNodes) {
    const isHidden = isElement(node) && !isRendered(node);
    parts.push(isHidden ? '' : textContent(node));
    node = nextSibling(node);
  }
  return parts.join('');
}

/** What is in it beside wrappers that hold nothing else. */
function innermostOnly(element: Element): Element {
  let inner = element;
  let only = firstChild(inner);
  while (isElement(only) && nextSibling(only) === null && isRendered(only)) {
    inner = only;
    only = firstChild(inner);
  }
  return inner;
}
