import { describeTarget } from '../describe/describe.ts';
import type { Target } from '../protocol/protocol.ts';
import type { HeldAction } from './action-line.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { isActedOnByClick, meantElement } from './event-element.ts';
import type { ClickPair } from './held-clicks.ts';

/**
 * One action for both clicks, which are its evidence. A click of the pointer is held for a moment, whatever it is on, as
 * every element may count on double clicks; anything else that happens, or the end of the page, sends it out at once.
 * Where the first click has gone out already, a button or link was clicked twice, and anything else double-clicked.
 */
export const doubleClick: ActionCapture = {
  kind: 'double_click',
  start: (context) => {
    context.listen('mousedown', (event) => {
      if (event.button === 0) {
        context.heldClicks.pressedAgain(event);
      }
    });
    context.listen(
      'dblclick',
      (event) => {
        const element = meantElement(event);
        if (!element) {
          return;
        }
        if (!event.isTrusted) {
          context.session.count('untrusted_event');
          return;
        }
        const pair = context.heldClicks.pair();
        if (pair && (pair.first || !isActedOnByClick(element))) {
          emitDoubleClick(context, element, pair);
        }
      },
      'all',
    );
  },
};

function emitDoubleClick(context: CaptureContext, element: Element, pair: ClickPair): void {
  const { first, second } = pair;
  // As it was before the first click: that may have selected or replaced it.
  const target = (first && targetOf(first)) ?? targetOf(second);
  context.emit({
    kind: 'double_click',
    element,
    build: () => ({ kind: 'double_click', target: target ?? describeTarget(element) }),
    evidence: [...(first?.take() ?? []), ...second.take()],
  });
}

function targetOf({ action }: HeldAction): Target | undefined {
  return action?.kind === 'click' ? action.target : undefined;
}
