import { isTag } from '../describe/describe.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { elementsOf } from './event-element.ts';

/** Every choice in a native select. Which of them are one step, its kind of widget says. */
export const selectOption: ActionCapture = {
  kind: 'select_option',
  start: (context) => {
    context.listen(
      'change',
      (event) => {
        const select = elementsOf(event)[0];
        if (isTag(select, 'select') && isByPerson(context, event, select)) {
          context.emit({
            kind: 'select_option',
            element: select,
            build: () => ({
              kind: 'select_option',
              target: context.describe(select),
              ...context.session.guard.readOptions(select),
            }),
          });
        }
      },
      'all',
    );
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
