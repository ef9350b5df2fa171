/**
 * The role that the element's own markup gives it. Widgets are made of roles that are written down, and this is asked
 * for every element under each gesture.
 */
export function roleOf(element: Element): string {
  const written = element.getAttribute('role');
  if (written) {
    return written.trim().split(/\s+/, 1)[0]?.toLowerCase() ?? '';
  }
  const { localName } = element;
  if (localName === 'td' || localName === 'tr') {
    return gridPart(element, localName);
  }
  return localName === 'dialog' ? 'dialog' : '';
}

/** The cells and rows of a table that is a grid (HTML-AAM, td and tr). */
function gridPart(element: Element, name: 'td' | 'tr'): string {
  const role = element.closest('table')?.getAttribute('role');
  if (role !== 'grid' && role !== 'treegrid') {
    return '';
  }
  return name === 'td' ? 'gridcell' : 'row';
}

export function ariaFlag(element: Element, name: string): boolean | undefined {
  const value = element.getAttribute(`aria-${name}`);
  if (value === 'true') {
    return true;
  }
  return value === 'false' ? false : undefined;
}

export function isDisabled(element: Element): boolean {
  return ariaFlag(element, 'disabled') === true || element.matches(':disabled');
}

export function isMultiselectable(owner: Element): boolean {
  return ariaFlag(owner, 'multiselectable') === true;
}

/** Whether it says that it opens a menu, list, tree, grid or dialog. */
export function hasPopup(element: Element): boolean {
  const value = element.getAttribute('aria-haspopup');
  return value !== null && value !== '' && value !== 'false';
}

/** A number that an attribute gives, such as a place in a long list of which a part is in the page. */
export function ariaNumber(element: Element, name: string): number | undefined {
  const value = Number.parseInt(element.getAttribute(`aria-${name}`) ?? '', 10);
  return value >= 1 ? value : undefined;
}
