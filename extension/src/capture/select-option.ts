import { describeTarget } from '../describe/describe.ts';
import type { ChosenOptions } from '../guard/guard.ts';
import type { SelectOption } from '../protocol/protocol.ts';
import type { Finished, HeldAction } from './action-line.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { elementsOf } from './event-element.ts';

interface Selection {
  readonly select: HTMLSelectElement;
  readonly held: HeldAction;
}

/** Arrow keys change a closed select at every step: one action with the last choice. */
export const selectOption: ActionCapture = {
  kind: 'select_option',
  start: (context) => {
    let selection: Selection | undefined;
    let choice: ChosenOptions = { options: [], option_count: 0 };
    let time = 0;
    context.listen('change', (event) => {
      const select = elementsOf(event)[0];
      if (!(select instanceof HTMLSelectElement) || !isByPerson(context, event, select)) {
        return;
      }
      const goesOn = selection?.select === select && selection.held.isHeld;
      if (!goesOn) {
        context.settle();
      }
      // Read now: the page may put another choice in its place at once.
      choice = context.session.guard.readOptions(select);
      time = Date.now();
      if (!goesOn) {
        const finish = (begun: SelectOption) => ({ action: { ...begun, ...choice }, time });
        selection = { select, held: holdSelection(context, select, finish) };
      }
    });
    context.listen('focusout', (event) => {
      if (selection && elementsOf(event).includes(selection.select)) {
        selection.held.release();
      }
    });
  },
};

function holdSelection(
  context: CaptureContext,
  select: HTMLSelectElement,
  finish: (begun: SelectOption) => Finished,
): HeldAction {
  return context.hold({
    kind: 'select_option',
    element: select,
    build: () => ({
      kind: 'select_option',
      target: describeTarget(select),
      options: [],
      option_count: 0,
    }),
    finish,
  });
}

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
