import type { ElementState, Role } from '../protocol/protocol.ts';
import { detailsOf } from './details-summary.ts';
import {
  attribute,
  elementById,
  hasAttribute,
  isTag,
  matches,
  parentOrHost,
  treeOf,
} from './dom-access.ts';
import { ariaRole } from './roles/role.ts';

/** ARIA 1.2, 6.6: which roles support which state. */
const checkedRoles = rolesOf(
  'checkbox menuitemcheckbox menuitemradio option radio switch treeitem',
);
const selectedRoles = rolesOf('columnheader gridcell option row rowheader tab treeitem');
const expandedRoles = rolesOf(
  'application button checkbox columnheader combobox gridcell link listbox menuitem menuitemcheckbox menuitemradio row rowheader switch tab treeitem',
);
const invalidRoles = rolesOf(
  'application checkbox columnheader combobox gridcell listbox radiogroup rowheader searchbox slider spinbutton switch textbox tree treegrid',
);

/** States as they are when called: listeners run before the page's own, so before the action. */
export function elementStates(element: Element): ElementState[] {
  const role = ariaRole(element);
  const checked = checkedState(element, role);
  const expanded = expandedState(element, role);
  const found: readonly (readonly [ElementState, boolean])[] = [
    ['checked', checked === 'true'],
    ['mixed', checked === 'mixed'],
    ['disabled', isDisabled(element)],
    ['readonly', has(element, 'readonly')],
    ['required', has(element, 'required')],
    ['expanded', expanded === true],
    ['collapsed', expanded === false],
    ['selected', isSelected(element, role)],
    ['pressed', role === 'button' && isOneOf(element, 'aria-pressed', ['true', 'mixed'])],
    ['invalid', isInvalid(element, role)],
    ['multiselectable', isMultiselectable(element)],
  ];
  return found.filter(([, holds]) => holds).map(([state]) => state);
}

function rolesOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function supports(roles: ReadonlySet<string>, role: Role | undefined): boolean {
  return role !== undefined && roles.has(role);
}

function isOneOf(element: Element, name: string, words: readonly string[]): boolean {
  return words.includes(attribute(element, name)?.trim().toLowerCase() ?? '');
}

/** What a native control shows counts, whatever its author adds (HTML-AAM, 3.6). */
function checkedState(element: Element, role: Role | undefined): string | undefined {
  if (isTag(element, 'input') && matches(element, '[type=checkbox i],[type=radio i]')) {
    return element.indeterminate ? 'mixed' : String(element.checked);
  }
  return supports(checkedRoles, role) ? attribute(element, 'aria-checked')?.trim() : undefined;
}

function expandedState(element: Element, role: Role | undefined): boolean | undefined {
  const native = nativeExpanded(element);
  if (native !== undefined || !supports(expandedRoles, role)) {
    return native;
  }
  const said = attribute(element, 'aria-expanded')?.trim();
  return said === 'true' || said === 'false' ? said === 'true' : undefined;
}

/** A summary folds its details, and a button may open a popover (HTML-AAM, popovertarget). */
function nativeExpanded(element: Element): boolean | undefined {
  const details = isTag(element, 'details') ? element : detailsOf(element);
  if (details !== undefined) {
    return details.open;
  }
  const id = attribute(element, 'popovertarget');
  const popover = id ? elementById(treeOf(element), id) : null;
  return popover && hasAttribute(popover, 'popover') ? isOpen(popover) : undefined;
}

function isOpen(popover: Element): boolean {
  try {
    return matches(popover, ':popover-open');
  } catch {
    return false; // The selector is younger than the attribute.
  }
}

/** Whoever is disabled disables what it holds (ARIA 1.2, 6.6: aria-disabled). */
function isDisabled(element: Element): boolean {
  if (matches(element, ':disabled')) {
    return true;
  }
  for (let node: Element | null = element; node; node = parentOrHost(node)) {
    const said = attribute(node, 'aria-disabled')?.trim().toLowerCase();
    if (said === 'true' || said === 'false') {
      return said === 'true';
    }
  }
  return false;
}

function isSelected(element: Element, role: Role | undefined): boolean {
  if (isTag(element, 'option')) {
    return element.selected;
  }
  return supports(selectedRoles, role) && isOneOf(element, 'aria-selected', ['true']);
}

/** Any word but "false" says so (ARIA 1.2, 6.6: aria-invalid). */
function isInvalid(element: Element, role: Role | undefined): boolean {
  const said = attribute(element, 'aria-invalid')?.trim().toLowerCase() ?? '';
  return supports(invalidRoles, role) && said !== '' && said !== 'false';
}

function has(element: Element, name: string): boolean {
  return hasAttribute(element, name) || attribute(element, `aria-${name}`) === 'true';
}

function isMultiselectable(element: Element): boolean {
  return (
    (isTag(element, 'select') && element.multiple) ||
    attribute(element, 'aria-multiselectable') === 'true'
  );
}
