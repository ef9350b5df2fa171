import type { ContextEntry, ContextKind } from '../protocol/protocol.ts';
import { hasAttribute, hostAbove, localName, parentElement, precedes } from './dom-access.ts';
import { headingsAbove } from './headings.ts';
import { nameWithoutValues } from './names/name-without-values.ts';
import { pageText } from './page-text.ts';
import { ariaRole } from './roles/role.ts';
import { tableHeaders } from './table-headers.ts';
import { surveyAround, type TreeSurvey } from './tree-survey.ts';

const entryLimit = 16;
const nameLimit = 256;
const depthLimit = 1000;

const kindOfRole: ReadonlyMap<string, ContextKind> = new Map([
  ['banner', 'banner'],
  ['complementary', 'complementary'],
  ['contentinfo', 'contentinfo'],
  ['main', 'main'],
  ['navigation', 'navigation'],
  ['region', 'region'],
  ['search', 'search'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['form', 'form'],
  ['group', 'fieldset'],
  ['radiogroup', 'fieldset'],
]);
const onlyNamed: ReadonlySet<ContextKind> = new Set<ContextKind>(['region', 'form', 'fieldset']);

const naming = ['aria-label', 'aria-labelledby', 'title'];

interface Place {
  readonly element: Element;
  readonly entry: ContextEntry;
}

/** What surrounds the element, from the outside in, across shadow hosts. */
export function contextOf(element: Element, survey: TreeSurvey): ContextEntry[] {
  const entries: ContextEntry[] = [];
  let inner: Element | null = element;
  while (inner) {
    entries.unshift(...entriesInTree(inner, inner === element ? survey : surveyAround(inner)));
    inner = hostAbove(inner);
  }
  const headers = tableHeaders(element);
  entries.push(...named('row', headers.row), ...named('column', headers.column));
  return entries.slice(-entryLimit);
}

function entriesInTree(element: Element, survey: TreeSurvey): ContextEntry[] {
  const places: Place[] = headingsAbove(element, survey).flatMap((heading) => {
    return named('heading', nameWithoutValues(heading)).map((entry) => ({
      element: heading,
      entry,
    }));
  });
  let outer = parentElement(element);
  for (let depth = 0; outer && depth < depthLimit; depth += 1) {
    const entry = surrounding(outer);
    if (entry) {
      places.push({ element: outer, entry });
    }
    outer = parentElement(outer);
  }
  places.sort((left, right) => (precedes(left.element, right.element) ? -1 : 1));
  return places.map(({ entry }) => entry);
}

function surrounding(element: Element): ContextEntry | undefined {
  const kind = kindOfRole.get(ariaRole(element) ?? '');
  if (kind === undefined) {
    return undefined;
  }
  const name = mayBeNamed(element) ? pageText(nameWithoutValues(element), nameLimit) : '';
  return name === '' && onlyNamed.has(kind) ? undefined : { kind, name };
}

/** Whatever surrounds is named by these and never by what it holds. */
function mayBeNamed(element: Element): boolean {
  return localName(element) === 'fieldset' || naming.some((name) => hasAttribute(element, name));
}

function named(kind: ContextKind, text: string): ContextEntry[] {
  const name = pageText(text, nameLimit);
  return name === '' ? [] : [{ kind, name }];
}
