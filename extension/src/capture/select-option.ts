import { describeTarget } from '../describe/describe.ts';
import type { ChosenOptions } from '../guard/guard.ts';
import type { Target } from '../protocol/protocol.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { elementsOf } from './event-element.ts';

interface Pending {
  readonly select: HTMLSelectElement;
  readonly target: Target;
  readonly choice: ChosenOptions;
  readonly time: number;
}

/** Arrow keys change a closed select at every step: one action with the last choice. */
export const selectOption: ActionCapture = {
  kind: 'select_option',
  start: (context) => {
    let pending: Pending | undefined;
    const settle = () => {
      const { target, choice, time } = pending ?? {};
      pending = undefined;
      if (target && choice && time !== undefined) {
        context.session.emit({ kind: 'select_option', target, ...choice }, time);
      }
    };
    context.beforeOthers(settle);
    context.listen('change', (event) => {
      const select = elementsOf(event)[0];
      if (!(select instanceof HTMLSelectElement) || !isByPerson(context, event, select)) {
        return;
      }
      if (pending?.select !== select) {
        context.settle();
      }
      // Read now: the page may put another choice in its place at once.
      const target = pending?.target ?? describeTarget(select);
      const choice = context.session.guard.readOptions(select);
      pending = { select, target, choice, time: Date.now() };
    });
    context.listen('focusout', (event) => {
      if (pending && elementsOf(event).includes(pending.select)) {
        settle();
      }
    });
  },
};

function isByPerson(context: CaptureContext, event: Event, select: Element): boolean {
  const { session, gesture } = context;
  const reason = event.isTrusted ? session.guard.refusal('select_option') : 'untrusted_event';
  const uncaused = gesture.caused(select, event) ? undefined : 'uncaused_event';
  const dropped = reason ?? uncaused;
  if (dropped !== undefined) {
    session.count(dropped);
  }
  return dropped === undefined;
}
