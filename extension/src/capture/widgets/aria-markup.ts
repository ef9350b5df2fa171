import { attribute, closest, localName, matches } from '../../describe/describe.ts';

/**
 * The role that the element's own markup gives it. Widgets are made of roles that are written down, and this is asked
 * for every element under each gesture.
 */
export function roleOf(element: Element): string {
  const written = attribute(element, 'role');
  if (written) {
    return written.trim().split(/\s+/, 1)[0]?.toLowerCase() ?? '';
  }
  const tag = localName(element);
  if (tag === 'td' || tag === 'tr') {
    return gridPart(element, tag);
  }
  return tag === 'dialog' ? 'dialog' : '';
}

/** The cells and rows of a table that is a grid (HTML-AAM, td and tr). */
function gridPart(element: Element, name: 'td' | 'tr'): string {
  const table = closest(element, 'table');
  const role = table && attribute(table, 'role');
  if (role !== 'grid' && role !== 'treegrid') {
    return '';
  }
  return name === 'td' ? 'gridcell' : 'row';
}

export function ariaFlag(element: Element, name: string): boolean | undefined {
  const value = attribute(element, `aria-${name}`);
  if (value === 'true') {
    return true;
  }
  return value === 'false' ? false : undefined;
}

export function isDisabled(element: Element): boolean {
  return ariaFlag(element, 'disabled') === true || matches(element, ':disabled');
}

export function isMultiselectable(owner: Element): boolean {
  return ariaFlag(owner, 'multiselectable') === true;
}

/** Whether it says that it opens a menu, list, tree, grid or dialog. */
export function hasPopup(element: Element): boolean {
  const value = attribute(element, 'aria-haspopup');
  return value !== null && value !== '' && value !== 'false';
}

/** A number that an attribute gives, such as a place in a long list of which a part is in the page. */
export function ariaNumber(element: Element, name: string): number | undefined {
  const value = Number.parseInt(attribute(element, `aria-${name}`) ?? '', 10);
  return value >= 1 ? value : undefined;
}
