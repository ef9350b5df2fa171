import { attribute, matches, textContent } from '../../describe/describe.ts';
import { type Choice, choiceOfAll } from './choice.ts';
import { itemsOf } from './item-owner.ts';

const chosen = ['[aria-selected=true]', '[aria-checked=true]'];
const choosable = ['[aria-selected]', '[aria-checked]'];

/** What was selected in a list, tree, grid or tab list when a person began to work in it. */
export interface Selection {
  /** What is selected now, if that is not what it was. */
  changed(): Choice | undefined;
}

export function watchSelection(owner: Element, roles: readonly string[]): Selection {
  const before = whatTheySay(selectedItems(owner, roles));
  return {
    changed: () => {
      const now = selectedItems(owner, roles);
      return whatTheySay(now) === before ? undefined : choiceOfAll(owner, now);
    },
  };
}

/** Of the first role that anything is selected in: a selected row may have selected cells. */
export function selectedItems(owner: Element, roles: readonly string[]): Element[] {
  const found = roles.map((role) => itemsOf(owner, role, chosen));
  return found.find((items) => items.length > 0) ?? [];
}

export function isChosen(item: Element): boolean {
  return chosen.some((state) => matches(item, state));
}

/** Whether the items say at all which of them are chosen. */
export function saysWhatIsChosen(owner: Element, roles: readonly string[]): boolean {
  return roles.some((role) => itemsOf(owner, role, choosable).length > 0);
}

/** Pages put other elements in the place of items, so these are compared by what they say. */
function whatTheySay(items: readonly Element[]): string {
  return items.map((item) => `${attribute(item, 'id')} ${textContent(item)}`).join('\n');
}
