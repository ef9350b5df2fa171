import type { Target } from '../../protocol/protocol.ts';
import { isDisabled, isMultiselectable, roleOf } from './aria-markup.ts';
import { type Choice, choiceOf } from './choice.ts';
import { ownerOf } from './item-owner.ts';
import { activeDescendant } from './popup-opener.ts';
import { type Selection, watchSelection } from './selection.ts';
import { selectStep, targetOf } from './step.ts';
import { isActing, isListKey } from './touch-key.ts';
import {
  done,
  type Moment,
  nothing,
  type Outcome,
  open,
  ordinary,
  pending,
  type Reached,
  type Touch,
  type UseContext,
  type WidgetKind,
  type WidgetUse,
} from './widget-kind.ts';

/** The roles of what lies in a kind of list and, as the list itself may have several, its own. */
export interface ListRoles {
  readonly parts: readonly string[];
  readonly owners: readonly string[];
}

/** A part of such a list, or the list, where that is what has the focus: its active item is meant then. */
export function reachList(
  kind: WidgetKind,
  { parts, owners }: ListRoles,
  element: Element,
  { key }: Touch,
): Reached | undefined {
  const isPart = parts.includes(roleOf(element));
  const root = isPart ? ownerOf(element) : element;
  if (!root || !owners.includes(roleOf(root)) || !isListKey(key)) {
    return undefined;
  }
  return { kind, root, item: isPart ? element : activeDescendant(element) };
}

/** What one kind of list adds to what all of them share. */
export interface ListRules {
  /** The roles of what may be selected in it. */
  readonly roles: readonly string[];
  /** Whether the gesture chooses the item by the standard, whatever becomes of its states. */
  choosesAtOnce(touch: Touch, item: Element): boolean;
  /** What a click, Enter or Space came to that changed no selection. */
  withoutChange(touch: Touch, moment: Moment, item: Element, choose: () => Outcome): Outcome;
}

/** Works for everything that stands in the page and has items to choose from. */
export function beginList(context: UseContext, rules: ListRules): WidgetUse {
  const { root } = context;
  let selection: Selection | undefined;
  let target: Target | undefined;
  let choice: Choice | undefined;
  const step = (chosen: Choice) => selectStep(context, target ?? targetOf(context, root), chosen);
  const afterwards = (touch: Touch, moment: Moment): Outcome => {
    const changed = selection?.changed();
    if (changed) {
      const isFinal = hasActed(touch) && !isMultiselectable(root);
      return isFinal ? done(step(changed)) : pending(step(changed));
    }
    const chosen = choice;
    return chosen
      ? rules.withoutChange(touch, moment, chosen.item, () => done(step(chosen)))
      : nothing;
  };
  return {
    touch: (touch, item) => {
      target ??= targetOf(context, root);
      selection = context.isPending() ? selection : watchSelection(root, rules.roles);
      choice = item && hasActed(touch) && !isDisabled(item) ? choiceOf(item) : undefined;
    },
    outcome: (touch, moment) => {
      if (hasActed(touch) && !choice) {
        return ordinary;
      }
      if (choice && !isMultiselectable(root) && rules.choosesAtOnce(touch, choice.item)) {
        return done(step(choice));
      }
      return moment === 'raw' ? open : afterwards(touch, moment);
    },
  };
}

export function hasActed({ key }: Touch): boolean {
  return key === undefined || isActing(key);
}
