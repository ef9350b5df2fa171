import { attribute, isTag, matches } from '../../describe/describe.ts';
import type { Target } from '../../protocol/protocol.ts';
import type { RawAction } from '../action-line.ts';
import { editStep, targetOf } from './step.ts';
import {
  type Moment,
  nothing,
  type Outcome,
  open,
  ordinary,
  pending,
  type Touch,
  type UseContext,
  type WidgetUse,
} from './widget-kind.ts';

interface Dial {
  readonly element: Element;
  readonly hasChanged: () => boolean;
}

/**
 * Sliders and spinbuttons: one edit with the final value, however it was dialled. `dialsIn` gives those that a gesture
 * may move: both thumbs of a range where it goes to the rail between them.
 */
export function beginDial(
  context: UseContext,
  dialsIn: (root: Element) => readonly Element[],
): WidgetUse {
  let dials: readonly Dial[] = [];
  let target: Target | undefined;
  return {
    touch: () => {
      if (!context.isPending()) {
        dials = dialsIn(context.root).map((element) => watchDial(context, element));
        const [only, another] = dials;
        target = only && !another ? targetOf(context, only.element) : undefined;
      }
    },
    outcome: (touch, moment, raw) => {
      if (raw?.kind === 'fill' || raw?.kind === 'clear') {
        return typedOutcome(raw);
      }
      const isOwn = moment !== 'raw' && isMovedByPage(context.root, touch);
      const moved = isOwn ? dials.find(({ hasChanged }) => hasChanged()) : undefined;
      if (moved) {
        return pending(
          editStep(context, target ?? targetOf(context, moved.element), moved.element),
        );
      }
      return unmoved(touch, moment);
    },
  };
}

/** What the browser does with a key in a slider of its own is an edit like any other. */
function isMovedByPage(root: Element, { key, event }: Touch): boolean {
  return key === undefined || !matches(root, 'input[type=range]') || event.defaultPrevented;
}

function watchDial(context: UseContext, element: Element): Dial {
  const before = stateOf(element);
  const shown = isTag(element, 'input') ? context.guard.watchShown(element) : undefined;
  return { element, hasChanged: () => stateOf(element) !== before || shown?.hasChanged === true };
}

function stateOf(element: Element): string {
  return `${attribute(element, 'aria-valuenow')} ${attribute(element, 'aria-valuetext')}`;
}

/** What was typed is an edit of its own already; it goes on where keys or buttons dial further. */
function typedOutcome({ captured }: RawAction): Outcome {
  return captured ? pending({ action: captured.action }) : ordinary;
}

function unmoved({ key }: Touch, moment: Moment): Outcome {
  if (moment === 'raw') {
    return open;
  }
  if (key !== undefined) {
    return nothing;
  }
  return moment === 'soon' ? open : ordinary;
}
