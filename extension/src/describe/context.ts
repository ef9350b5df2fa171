import type { ContextEntry, ContextKind } from '../protocol/protocol.ts';
import { headingsAbove } from './headings.ts';
import { nameWithoutValues } from './name-without-values.ts';
import { pageText } from './page-text.ts';
import { ariaRole } from './role.ts';
import { tableHeaders } from './table-headers.ts';
import { textWithoutValues } from './text-without-values.ts';

const entryLimit = 16;
const nameLimit = 256;

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
export function contextOf(element: Element): ContextEntry[] {
  const entries: ContextEntry[] = [];
  let inner: Element | null = element;
  while (inner) {
    entries.unshift(...entriesInTree(inner));
    const root: Node = inner.getRootNode();
    inner = root instanceof ShadowRoot ? root.host : null;
  }
  const headers = tableHeaders(element);
  entries.push(...named('row', headers.row), ...named('column', headers.column));
  return entries.slice(-entryLimit);
}

function entriesInTree(element: Element): ContextEntry[] {
  const places: Place[] = headingsAbove(element).flatMap((heading) => {
    return named('heading', textWithoutValues(heading)).map((entry) => ({
      element: heading,
      entry,
    }));
  });
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const entry = surrounding(outer);
    if (entry) {
      places.push({ element: outer, entry });
    }
  }
  places.sort((left, right) => orderInDocument(left.element, right.element));
  return places.map(({ entry }) => entry);
}

function surrounding(element: Element): ContextEntry | undefined {
  const kind = kindOfRole.get(ariaRole(element) ?? '') ?? searchKind(element);
  if (kind === undefined) {
    return undefined;
  }
  const name = mayBeNamed(element) ? pageText(nameWithoutValues(element), nameLimit) : '';
  return name === '' && onlyNamed.has(kind) ? undefined : { kind, name };
}

/** Whatever surrounds is named by these and never by what it holds. */
function mayBeNamed(element: Element): boolean {
  return element.localName === 'fieldset' || naming.some((name) => element.hasAttribute(name));
}

function searchKind(element: Element): ContextKind | undefined {
  return element.localName === 'search' ? 'search' : undefined;
}

function named(kind: ContextKind, text: string): ContextEntry[] {
  const name = pageText(text, nameLimit);
  return name === '' ? [] : [{ kind, name }];
}

function orderInDocument(left: Element, right: Element): number {
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
