import type { Role } from '../../protocol/protocol.ts';
import {
  attribute,
  closest,
  localName,
  nextElementSibling,
  parentElement,
  previousElementSibling,
} from '../dom-access.ts';
import { resolvedRole } from './presentational-conflict.ts';

const tableRoles: ReadonlySet<Role> = new Set<Role>(['table', 'grid', 'treegrid']);

/** HTML-AAM: parts of a table are such only in what is exposed as one; else they are nothing. */
export function rowRole(part: Element): Role {
  return inTable(part, 'row');
}

export function rowGroupRole(part: Element): Role {
  return inTable(part, 'rowgroup');
}

export function captionRole(part: Element): Role {
  return inTable(part, 'caption');
}

export function dataCellRole(cell: Element): Role {
  return inTable(cell, isInGrid(cell) ? 'gridcell' : 'cell');
}

/**
 * HTML, 4.9.12.2: a header without a scope heads its column if it stands among headers, and its
 * row if it stands beside data.
 */
export function headerCellRole(cell: Element): Role {
  const scope = attribute(cell, 'scope')?.toLowerCase() ?? '';
  if (scope === 'col' || scope === 'colgroup') {
    return inTable(cell, 'columnheader');
  }
  if (scope === 'row' || scope === 'rowgroup') {
    return inTable(cell, 'rowheader');
  }
  return inTable(cell, headsColumn(cell) ? 'columnheader' : 'rowheader');
}

function headsColumn(cell: Element): boolean {
  const row = parentElement(cell);
  const group = row && parentElement(row);
  const neighbours = [previousElementSibling(cell), nextElementSibling(cell)].flatMap((sibling) =>
    sibling ? [localName(sibling)] : [],
  );
  return (
    (group !== null && localName(group) === 'thead') ||
    neighbours.length === 0 ||
    neighbours.includes('th')
  );
}

function isInGrid(cell: Element): boolean {
  const table = closest(cell, 'table');
  const role = table && resolvedRole(table, 'table');
  return role === 'grid' || role === 'treegrid';
}

function inTable(part: Element, role: Role): Role {
  const table = closest(part, 'table');
  const shown = table === null ? undefined : resolvedRole(table, 'table');
  if (shown === 'none') {
    return 'none';
  }
  return shown !== undefined && tableRoles.has(shown) ? role : 'generic';
}
