import {
  attribute,
  attributeSelector,
  documentOf,
  elementById,
  elementInFocus,
  find,
  findAll,
  hasAttribute,
  isTextField,
  previousElementSibling,
  reader,
  referencedElements,
  treeOf,
} from '../../describe/describe.ts';
import { ariaFlag, hasPopup, roleOf } from './aria-markup.ts';
import { isShown, isWithin, outerElement, outward } from './flat-tree.ts';
import { isDialog, isPicker, isPopupRole } from './popup-layers.ts';

const depthLimit = 10;
/** Not in all browsers (ARIA 1.3, 10.2). */
const reflectedActive = reader(Element.prototype, 'ariaActiveDescendantElement');
const naming = ['aria-controls', 'aria-owns', 'popovertarget', 'commandfor'];

/** The field that a person types into or the element itself, if it is a combobox in any version of ARIA. */
export function isCombobox(element: Element): boolean {
  if (roleOf(element) === 'combobox') {
    return true;
  }
  const controls = hasAttribute(element, 'aria-controls') || hasAttribute(element, 'aria-owns');
  const completes = hasAttribute(element, 'aria-autocomplete');
  return (
    isTextField(element) && (completes || hasPopup(element) || (controls && isExpandable(element)))
  );
}

/** Whether a gesture on it may open something to choose from. */
export function isOpener(element: Element): boolean {
  return isCombobox(element) || hasPopup(element) || isExpandable(element);
}

/** The combobox, button or menu item that the list, menu, tree, grid or dialog belongs to. */
export function openerOf(popup: Element): Element | undefined {
  let depth = 0;
  for (const part of outward(popup)) {
    depth += 1;
    if (isDialog(part) && part !== popup && !isPicker(part)) {
      return undefined;
    }
    const opener = openerOfPart(part, popup);
    if (opener) {
      return opener;
    }
    if (roleOf(part) === 'combobox' || depth > depthLimit) {
      return roleOf(part) === 'combobox' ? part : pointingInto(popup);
    }
  }
  return pointingInto(popup);
}

/** A list that unfolds, from before comboboxes without a field had a role of their own. */
export function isOpeningList(element: Element): boolean {
  return roleOf(element) === 'listbox' && isExpandable(element);
}

function openerOfPart(part: Element, popup: Element): Element | undefined {
  if (part !== popup && isOpeningList(part)) {
    return part;
  }
  const isLayer = part === popup || isPopupRole(roleOf(part)) || hasAttribute(part, 'popover');
  const named = namedBy(part);
  // What merely unfolds a part of the page opens no popup, whatever lies in that part.
  if (named && (isLayer || roleOf(popup) === 'menu' || isCombobox(named) || hasPopup(named))) {
    return named;
  }
  return isLayer ? (labelling(part) ?? besides(part)) : undefined;
}

/** An ARIA 1.1 combobox is a wrapper around its text field. */
export function comboboxAround(element: Element): Element {
  for (const outer of outward(element)) {
    if (roleOf(outer) === 'combobox') {
      return outer;
    }
  }
  return element;
}

/** What shows the value of a combobox: itself or the field in it. */
export function valueElement(combobox: Element): Element {
  return isTextField(combobox) ? combobox : (find(combobox, 'input,textarea') ?? combobox);
}

function isExpandable(element: Element): boolean {
  return hasAttribute(element, 'aria-expanded');
}

/** aria-controls, aria-owns and the like of an opener; a combobox rather than the button beside it. */
function namedBy(part: Element): Element | undefined {
  const id = attribute(part, 'id');
  if (!id) {
    return undefined;
  }
  const selector = naming.map((name) => attributeSelector(name, id, '~=')).join(',');
  const found = [...findAll(treeOf(part), selector)].filter((one) => {
    return !isWithin(one, part) && (isOpener(one) || hasAttribute(one, 'popovertarget'));
  });
  const combobox = found.find((one) => roleOf(one) === 'combobox') ?? found.find(isCombobox);
  return combobox ?? found.find(hasPopup) ?? found[0];
}

/** A menu is often labelled by the button that opens it. */
function labelling(part: Element): Element | undefined {
  return referencedElements(part, 'aria-labelledby').find((label) => {
    return (hasPopup(label) || isExpandable(label)) && !isWithin(label, part);
  });
}

/** A popup without ids stands in its menu item or right after its opener. */
function besides(part: Element): Element | undefined {
  let inner = part;
  for (let step = 0; step < 3; step += 1) {
    const before = previousElementSibling(inner);
    const opener = before ? openerIn(before) : undefined;
    if (opener && (step === 0 || isCombobox(opener) || hasPopup(opener))) {
      return opener;
    }
    const around = outerElement(inner);
    if (!around || isPopupRole(roleOf(around)) || roleOf(around) === 'menubar') {
      return undefined;
    }
    if (roleOf(around).startsWith('menuitem')) {
      return around;
    }
    inner = around;
  }
  return undefined;
}

/** What is open and says what it opens; an expanded element by itself only where it stands right before the popup. */
function openerIn(element: Element): Element | undefined {
  const inside = findAll(element, '[role=combobox],[aria-haspopup],[aria-autocomplete]');
  const openers = [element, ...inside].filter((one) => isCombobox(one) || hasPopup(one));
  const isUnfolding = isExpandable(element) && !hasAttribute(element, 'aria-controls');
  const isOther = ['treeitem', 'row', 'gridcell'].includes(roleOf(element));
  const all = isUnfolding && !isOther ? [...openers, element] : openers;
  return all.find((one) => ariaFlag(one, 'expanded') !== false);
}

/** The field whose active option lies in the popup. */
function pointingInto(popup: Element): Element | undefined {
  const focused = elementInFocus();
  const active = focused && activeDescendant(focused);
  return focused && active && focused !== popup && isWithin(active, popup) ? focused : undefined;
}

/** What aria-activedescendant says is focused inside the element, also where a script says it without an id. */
export function activeDescendant(element: Element): Element | undefined {
  const id = attribute(element, 'aria-activedescendant');
  const named = id ? elementById(treeOf(element), id) : null;
  const active = id === null ? null : (named ?? reflectedActive(element));
  const elsewhere = id ? elementById(documentOf(element), id) : null;
  return [active, elsewhere].find((one) => one && isShown(one)) ?? undefined;
}
