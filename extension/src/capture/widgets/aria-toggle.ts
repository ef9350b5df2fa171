import { attribute, isToggle } from '../../describe/describe.ts';
import { isDisabled, roleOf } from './aria-markup.ts';
import { hasActed } from './list-use.ts';
import { switchStep } from './step.ts';
import {
  done,
  type Outcome,
  open,
  ordinary,
  type WidgetKind,
  type WidgetUse,
} from './widget-kind.ts';

const switched: ReadonlySet<string> = new Set(['checkbox', 'switch']);

/** Checkboxes and switches that are made of other elements. What the browser itself switches needs no lifting. */
export const ariaToggle: WidgetKind = {
  reach: (element, touch) => {
    const isOne = switched.has(roleOf(element)) && !isToggle(element) && !isDisabled(element);
    return isOne && hasActed(touch)
      ? { kind: ariaToggle, root: element, item: element }
      : undefined;
  },
  begin: () => withSwitchedItems({ touch: () => undefined, outcome: waitForState }),
};

/** A state that has not changed after a second is not going to. */
function waitForState(_touch: unknown, moment: string): Outcome {
  return moment === 'raw' || moment === 'soon' ? open : ordinary;
}

/** Items that say whether they are checked are switched by what acts on them, where that changes their state. */
export function withSwitchedItems(use: WidgetUse): WidgetUse {
  let item: Element | undefined;
  let before: string | null = null;
  return {
    ...use,
    touch: (touch, touched) => {
      item = touched;
      before = stateOf(item);
      use.touch(touch, touched);
    },
    outcome: (touch, moment, raw) => {
      const now = moment === 'raw' ? before : stateOf(item);
      if (item && before !== null && now !== null && now !== before) {
        // A mixed state is neither: the click stays one and its effect tells.
        return now === 'mixed'
          ? ordinary
          : done(switchStep(item, now === 'true' ? 'check' : 'uncheck'));
      }
      return use.outcome(touch, moment, raw);
    },
  };
}

function stateOf(item: Element | undefined): string | null {
  return item ? attribute(item, 'aria-checked') : null;
}
