import { isConnected } from '../describe/describe.ts';
import type { Target } from '../protocol/protocol.ts';
import type { Listen } from './armed-listeners.ts';
import type { CaptureSession } from './capture-session.ts';
import type { Describe } from './described-elements.ts';
import { isActionable, isCoveredByOtherAction, meantElement } from './event-element.ts';

/** From how many CSS pixels on a pointer that went down and up again was moved. */
const movedPixels = 5;

/** What the pointer went down on, described before the page's own handlers can change or remove it. */
export interface PressedElement {
  /** Its description, if it is this element. */
  targetOf(element: Element): Target | undefined;
  /** The element, if the page took it away while the pointer was down: no click will come of it. */
  readonly removed: Element | undefined;
  isOn(element: Element): boolean;
  /** The element, if the pointer that goes up now went down on it too: a click of it is to follow. */
  clickedBy(up: PointerEvent): Element | undefined;
  /** Whether the pointer was moved between going down and this event. */
  wasMoved(event: MouseEvent): boolean;
}

interface Press {
  readonly element: Element;
  readonly target: Target | undefined;
  readonly x: number;
  readonly y: number;
}

interface Tools {
  readonly session: CaptureSession;
  readonly listen: Listen;
  readonly describe: Describe;
}

export function followPresses({ session, listen, describe }: Tools): PressedElement {
  let press: Press | undefined;
  listen('pointerdown', (event) => {
    const element = event.button === 0 ? meantElement(event) : undefined;
    press = element && {
      element,
      target: mayBeClicked(session, element, event) ? describe(element) : undefined,
      x: event.clientX,
      y: event.clientY,
    };
  });
  const wasMoved = (event: MouseEvent) => {
    const { x, y } = press ?? { x: event.clientX, y: event.clientY };
    return Math.hypot(event.clientX - x, event.clientY - y) >= movedPixels;
  };
  listen('pointercancel', () => {
    press = undefined;
  });
  return {
    targetOf: (element) => (press?.element === element ? press.target : undefined),
    get removed() {
      return press?.target && !isConnected(press.element) ? press.element : undefined;
    },
    isOn: (element) => press?.element === element,
    clickedBy: (up) => {
      const isOnSame = press?.target !== undefined && meantElement(up) === press.element;
      return isOnSame && isClickOfMouse(up) && !wasMoved(up) ? press?.element : undefined;
    },
    wasMoved,
  };
}

/** A finger that goes down mostly scrolls, and nothing on the page hears of it before it goes up. */
function mayBeClicked(session: CaptureSession, element: Element, event: PointerEvent): boolean {
  const isClick = event.pointerType !== 'touch' && isActionable(element);
  return isClick && !isCoveredByOtherAction(element) && session.guard.allows('click');
}

/** With Control a Mac asks for the context menu. */
function isClickOfMouse({ pointerType, button, ctrlKey }: PointerEvent): boolean {
  return pointerType === 'mouse' && button === 0 && !ctrlKey;
}
