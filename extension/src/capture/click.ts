import { matches } from '../describe/describe.ts';
import type { Click, Modifier } from '../protocol/protocol.ts';
import type { Draft } from './action-line.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { emitClick } from './download.ts';
import {
  elementsOf,
  isActedOnByClick,
  isActionable,
  isCoveredByOtherAction,
  isLink,
  meantElement,
} from './event-element.ts';
import { isFileField } from './upload-file.ts';

/** Clicks that may be half of a double click are held; see held-clicks.ts. */
export const click: ActionCapture = {
  kind: 'click',
  start: (context) => {
    let last: { readonly element: Element; readonly gesture: number } | undefined;
    let removed: Element | undefined;
    let isHeard = false;
    context.listen('pointerdown', () => {
      removed = undefined;
      isHeard = false;
    });
    context.listen('pointerup', (event) => {
      const take = (element: Element | undefined) => {
        if (element && removed === undefined && isClick(context, event, element)) {
          removed = element;
          context.emit(draftOf(context, element, event));
        }
      };
      take(context.pressed.removed);
      const element = context.pressed.clickedBy(event);
      // Its click comes at once, or not at all where the page takes it away now, or took it out and put it back.
      setTimeout(() => isHeard || context.session.signal.aborted || take(leftAlone(element)), 0);
    });
    context.listen(
      'click',
      (event) => {
        if (!event.isTrusted) {
          context.session.count('untrusted_event');
          return;
        }
        isHeard = true;
        const wasMoved = context.pressed.wasMoved(event);
        const element = context.widgets.meant(event, wasMoved) ?? meantElement(event);
        if (!element || removed !== undefined || !isClick(context, event, element)) {
          return;
        }
        const gesture = context.gesture.number;
        // A label and its control both get a click of the same gesture.
        if (last?.element !== element || last.gesture !== gesture) {
          last = { element, gesture };
          emitOrHold(context, draftOf(context, element, event), event);
        }
      },
      'all',
    );
    context.listen('auxclick', (event) => {
      const element = meantElement(event);
      // Only what the middle button opens: elsewhere it scrolls or pastes.
      if (element && event.button === 1 && isLink(element) && isClick(context, event, element)) {
        context.emit(draftOf(context, element, event));
      }
    });
  },
};

/** A list of the browser's own opens and closes over the page, which hears of no click then. */
function leftAlone(element: Element | undefined): Element | undefined {
  return element && !matches(element, 'select,option') ? element : undefined;
}

function emitOrHold(context: CaptureContext, draft: Draft<'click'>, event: MouseEvent): void {
  const isByPointer = context.gesture.device === 'pointer' && modifiersOf(event).length === 0;
  if (isByPointer && draft.element && !isActedOnByClick(draft.element)) {
    context.heldClicks.hold(draft, event);
  } else if (isFileField(draft.element)) {
    holdOpening(context, draft, event);
  } else {
    emitClick(context, draft);
  }
}

/** Whether the page has kept it for itself is known once all its handlers have run. */
function holdOpening(context: CaptureContext, draft: Draft<'click'>, event: MouseEvent): void {
  context.settle();
  context.openingClick.hold(context.hold(draft), '');
  setTimeout(() => event.defaultPrevented && context.openingClick.release(), 0);
}

function draftOf(context: CaptureContext, element: Element, event: MouseEvent): Draft<'click'> {
  return {
    kind: 'click',
    element,
    build: () => {
      const target = context.pressed.targetOf(element) ?? context.describe(element);
      const modifiers = modifiersOf(event);
      const plain: Click = { kind: 'click', target };
      return modifiers.length === 0 ? plain : { ...plain, modifiers };
    },
    evidence: context.gesture.device === 'key' ? context.heldKey.take() : [],
  };
}

function modifiersOf(event: MouseEvent): Modifier[] {
  const held: readonly (readonly [Modifier, boolean])[] = [
    ['control', event.ctrlKey],
    ['alt', event.altKey],
    ['shift', event.shiftKey],
    ['meta', event.metaKey],
  ];
  return held.filter(([, down]) => down).map(([name]) => name);
}

function isClick(context: CaptureContext, event: MouseEvent, element: Element): boolean {
  if (!context.gesture.caused(element, event)) {
    context.session.count('uncaused_event');
    return false;
  }
  if (context.gesture.device === 'key' && !isActivatedByKey(context, event)) {
    return false;
  }
  const isNothing = matches(element, ':disabled') || isDrag(context, event, element);
  return !isNothing && !isCoveredByOtherAction(element);
}

/** Enter in a field clicks the form's default button: that is the key's doing, not a click. */
function isActivatedByKey(context: CaptureContext, event: MouseEvent): boolean {
  const inner = elementsOf(event)[0];
  return inner !== undefined && context.gesture.reached(inner);
}

/**
 * A pointer that goes down on one thing and up on another clicks what both lie in (UI Events, "click"). Nobody means
 * that, be it text that is selected or a button that is left before it is let go.
 */
function isDrag(
  { gesture, pressed, drags }: CaptureContext,
  event: MouseEvent,
  element: Element,
): boolean {
  const wasMoved = gesture.device === 'pointer' && pressed.wasMoved(event);
  const isElsewhere = () => !pressed.isOn(element) || getSelection()?.type === 'Range';
  return wasMoved && (drags.hasCarried || (!isActionable(element) && isElsewhere()));
}
