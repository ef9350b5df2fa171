import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { meantElement } from './event-element.ts';

/** Asks for a context menu, by pointer or key. What is then chosen in a menu of the page is a step of its own. */
export const rightClick: ActionCapture = {
  kind: 'right_click',
  start: (context) => {
    context.listen(
      'contextmenu',
      (event) => {
        const element = meantElement(event);
        if (element && isByPerson(context, event, element)) {
          context.emit({
            kind: 'right_click',
            element,
            build: () => ({ kind: 'right_click', target: context.describe(element) }),
            evidence: context.gesture.device === 'key' ? context.heldKey.take() : [],
          });
        }
      },
      'all',
    );
  },
};

function isByPerson(context: CaptureContext, event: MouseEvent, element: Element): boolean {
  if (!event.isTrusted) {
    context.session.count('untrusted_event');
    return false;
  }
  const caused = context.gesture.caused(element, event);
  if (!caused) {
    context.session.count('uncaused_event');
  }
  return caused;
}
