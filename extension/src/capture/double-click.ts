import type { Target } from '../protocol/protocol.ts';
import type { HeldAction } from './action-line.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { meantElement } from './event-element.ts';
import type { ClickPair } from './held-clicks.ts';

/**
 * One action for both clicks, which are its evidence. For that a click is held for a moment, except on what each click
 * does something to, such as a button: there two clicks are two. Anything else that happens, or the end of the page,
 * sends it out at once; who is slow has then clicked and double-clicked.
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
        if (pair) {
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
    build: () => ({ kind: 'double_click', target: target ?? context.describe(element) }),
    evidence: [...(first?.take() ?? []), ...second.take()],
  });
}

function targetOf({ action }: HeldAction): Target | undefined {
  return action?.kind === 'click' ? action.target : undefined;
}
