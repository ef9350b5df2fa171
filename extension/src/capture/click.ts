import { describeTarget } from '../describe/describe.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { elementsOf, isCoveredByOtherAction, meantElement } from './event-element.ts';

export const click: ActionCapture = {
  kind: 'click',
  start: (context) => {
    let last: { readonly element: Element; readonly gesture: number } | undefined;
    context.listen('click', (event) => {
      const element = meantElement(event);
      if (!element || !isClick(context, event, element)) {
        return;
      }
      const gesture = context.gesture.number;
      // A label and its control both get a click of the same gesture.
      if (last?.element !== element || last.gesture !== gesture) {
        last = { element, gesture };
        context.emit({
          kind: 'click',
          element,
          build: () => ({ kind: 'click', target: describeTarget(element) }),
          evidence: context.gesture.device === 'key' ? context.heldKey.take() : [],
        });
      }
    });
  },
};

function isClick(context: CaptureContext, event: MouseEvent, element: Element): boolean {
  if (!event.isTrusted) {
    context.session.count('untrusted_event');
    return false;
  }
  if (!context.gesture.caused(element, event)) {
    context.session.count('uncaused_event');
    return false;
  }
  if (context.gesture.device === 'key' && !isActivatedByKey(context, event)) {
    return false;
  }
  return !isCoveredByOtherAction(element);
}

/** Enter in a field clicks the form's default button: that is the key's doing, not a click. */
function isActivatedByKey(context: CaptureContext, event: MouseEvent): boolean {
  const inner = elementsOf(event)[0];
  return inner !== undefined && context.gesture.reached(inner);
}
