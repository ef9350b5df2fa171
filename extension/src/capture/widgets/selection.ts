import { type Choice, choiceOfAll } from './choice.ts';
import { itemsOf } from './item-owner.ts';

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
  const found = roles.map((role) => itemsOf(owner, role).filter(isChosen));
  return found.find((items) => items.length > 0) ?? [];
}

export function isChosen(item: Element): boolean {
  return (
    item.getAttribute('aria-selected') === 'true' || item.getAttribute('aria-checked') === 'true'
  );
}

/** Whether the items say at all which of them are chosen. */
export function saysWhatIsChosen(owner: Element, roles: readonly string[]): boolean {
  return roles
    .flatMap((role) => itemsOf(owner, role))
    .some((item) => {
      return item.hasAttribute('aria-selected') || item.hasAttribute('aria-checked');
    });
}

/** Pages put other elements in the place of items, so these are compared by what they say. */
function whatTheySay(items: readonly Element[]): string {
  return items.map((item) => `${item.id} ${item.textContent}`).join('\n');
}
