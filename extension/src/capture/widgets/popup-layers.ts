import { findAll, isShadowRoot, matches, treeOf } from '../../describe/describe.ts';
import { roleOf } from './aria-markup.ts';
import { isShown } from './flat-tree.ts';

const choiceRoles = ['listbox', 'menu', 'tree', 'grid', 'treegrid'];
const popupRoles: ReadonlySet<string> = new Set([...choiceRoles, 'dialog', 'alertdialog']);
const choices = choiceRoles.map((role) => `[role=${role}]`).join(',');
const lists = '[role=menu],[role=listbox]';
const layers = `${choices},[role$=dialog],dialog`;
const fields = 'input:not([type=hidden]),textarea,[role=textbox],[role=combobox],[contenteditable]';
const searching =
  '[role=combobox],[role=searchbox],[type=search],[aria-autocomplete],[aria-controls],[aria-activedescendant]';

/** The popups that were there before something was opened. */
export interface Layers {
  /** The outermost new popup that the path passes through. */
  newIn(path: readonly Element[]): Element | undefined;
  hasNew(): boolean;
}

export function watchLayers(near: Element): Layers {
  const before = new Set(shownLayers(near));
  return {
    newIn: (path) => {
      const outermostFirst = [...path].reverse();
      return outermostFirst.find((one) => isPopupRole(roleOf(one)) && !before.has(one));
    },
    hasNew: () => shownLayers(near).some((layer) => !before.has(layer) && isToChooseFrom(layer)),
  };
}

/** What a button may open without saying so. */
export function isListOrMenu(element: Element): boolean {
  return matches(element, lists);
}

/** One of them, itself or in it, and nothing to fill in: a form with lists is no choice. */
export function holdsOneList(layer: Element): boolean {
  const shown = [layer, ...findAll(layer, lists)].filter(
    (one) => isListOrMenu(one) && isShown(one),
  );
  return shown.length === 1 && findAll(layer, fields).length === 0;
}

export function isPopupRole(role: string): boolean {
  return popupRoles.has(role);
}

function isToChooseFrom(layer: Element): boolean {
  return !isDialog(layer) || isPicker(layer);
}

export function isDialog(layer: Element): boolean {
  return roleOf(layer).endsWith('dialog');
}

/** A dialog to choose one thing in, such as a calendar; not a form that happens to hold a list. */
export function isPicker(dialog: Element): boolean {
  const found = [...findAll(dialog, fields)];
  const isSearchOnly =
    found.length === 0 || (found.length === 1 && found.every((field) => matches(field, searching)));
  return isSearchOnly && findAll(dialog, choices).length === 1;
}

function shownLayers(near: Element): Element[] {
  const tree = treeOf(near);
  const inside = isShadowRoot(tree) ? [...findAll(tree, layers)] : [];
  return [...inside, ...findAll(document, layers)].filter(isShown);
}
