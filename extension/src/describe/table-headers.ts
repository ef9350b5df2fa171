import { textWithoutValues } from './text-without-values.ts';

const cellElements = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';
const rowElements = 'tr,[role=row]';
const tableElements = 'table,[role=table],[role=grid],[role=treegrid]';

export interface TableHeaders {
  readonly row: string;
  readonly column: string;
}

/** What names the row and the column that the element is in; empty where nothing does. */
export function tableHeaders(element: Element): TableHeaders {
  const cell = element.closest(cellElements);
  const row = (cell ?? element).closest(rowElements);
  const table = row?.closest(tableElements);
  if (!row || !table) {
    return { row: '', column: '' };
  }
  return { row: rowHeader(row, cell), column: cell ? columnHeader(table, row, cell) : '' };
}

function rowHeader(row: Element, cell: Element | null): string {
  const marked = row.querySelector('th[scope=row],[role=rowheader]');
  const header = marked ?? row.querySelector(cellElements);
  return header && header !== cell ? textWithoutValues(header) : '';
}

function columnHeader(table: Element, row: Element, cell: Element): string {
  const first = table.querySelector(rowElements);
  if (!first || first === row) {
    return '';
  }
  const place = cell.getAttribute('aria-colindex') ?? String(placeOf(cell, row));
  const headers = [...first.children].filter((child) => child.matches('th,[role=columnheader]'));
  const header = headers.find((candidate) => {
    return (candidate.getAttribute('aria-colindex') ?? String(placeOf(candidate, first))) === place;
  });
  return header ? textWithoutValues(header) : '';
}

/** Counted in columns from 1, so that cells that span several keep their neighbours in place. */
function placeOf(cell: Element, row: Element): number {
  let place = 1;
  for (const sibling of row.children) {
    if (sibling === cell) {
      return place;
    }
    place += sibling instanceof HTMLTableCellElement ? sibling.colSpan : 1;
  }
  return place;
}
