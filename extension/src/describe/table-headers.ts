import { attribute, children, closest, find, isTag, matches } from './dom-access.ts';
import { nameWithoutValues } from './names/name-without-values.ts';

const cellElements = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';
const rowElements = 'tr,[role=row]';
const tableElements = 'table,[role=table],[role=grid],[role=treegrid]';

export interface TableHeaders {
  readonly row: string;
  readonly column: string;
}

/** What names the row and the column that the element is in; empty where nothing does. */
export function tableHeaders(element: Element): TableHeaders {
  const cell = closest(element, cellElements);
  const row = closest(cell ?? element, rowElements);
  const table = row && closest(row, tableElements);
  if (!row || !table) {
    return { row: '', column: '' };
  }
  return { row: rowHeader(row, cell), column: cell ? columnHeader(table, row, cell) : '' };
}

function rowHeader(row: Element, cell: Element | null): string {
  const marked = find(row, 'th[scope=row],[role=rowheader]');
  const header = marked ?? find(row, cellElements);
  return header && header !== cell ? nameWithoutValues(header) : '';
}

function columnHeader(table: Element, row: Element, cell: Element): string {
  const first = find(table, rowElements);
  if (!first || first === row) {
    return '';
  }
  const place = attribute(cell, 'aria-colindex') ?? String(placeOf(cell, row));
  const headers = [...children(first)].filter((child) => matches(child, 'th,[role=columnheader]'));
  const header = headers.find((candidate) => {
    return (attribute(candidate, 'aria-colindex') ?? String(placeOf(candidate, first))) === place;
  });
  return header ? nameWithoutValues(header) : '';
}

/** Counted in columns from 1, so that cells that span several keep their neighbours in place. */
function placeOf(cell: Element, row: Element): number {
  let place = 1;
  for (const sibling of children(row)) {
    if (sibling === cell) {
      return place;
    }
    place += isTag(sibling, 'td', 'th') ? sibling.colSpan : 1;
  }
  return place;
}
