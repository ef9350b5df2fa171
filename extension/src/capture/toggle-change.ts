import { describeTarget, isToggle } from '../describe/describe.ts';
import type { ElementState, Evidence, Target } from '../protocol/protocol.ts';
import type { CaptureContext } from './capture-context.ts';
import { elementsOf } from './event-element.ts';

/** Calls back with each checkbox or radio that a person switched to the state, and the key that did it. */
export function onToggled(
  context: CaptureContext,
  wanted: 'checked' | 'unchecked',
  emit: (toggle: HTMLInputElement, evidence: readonly Evidence[]) => void,
): void {
  let scripted: Element | undefined;
  context.listen('click', (event) => {
    // A script's click() makes a trusted change, so it must be remembered.
    scripted = event.isTrusted ? undefined : elementsOf(event)[0];
  });
  context.listen('change', (event) => {
    const toggle = elementsOf(event)[0];
    if (!toggle || !isToggle(toggle)) {
      return;
    }
    if (isWanted(context, toggle, wanted) && isByPerson(context, event, toggle === scripted)) {
      emit(toggle, context.heldKey.take());
    }
  });
}

function isWanted(
  context: CaptureContext,
  toggle: HTMLInputElement,
  wanted: 'checked' | 'unchecked',
): boolean {
  const checked = context.session.guard.readToggle(toggle);
  if (checked === undefined && wanted === 'checked') {
    context.heldKey.take();
    context.session.count('category_not_approved');
  }
  return checked !== undefined && (checked ? 'checked' : 'unchecked') === wanted;
}

function isByPerson(context: CaptureContext, event: Event, byScript: boolean): boolean {
  if (byScript || !event.isTrusted) {
    context.session.count('untrusted_event');
    return false;
  }
  const caused = context.gesture.caused(elementsOf(event)[0], event);
  if (!caused) {
    context.session.count('uncaused_event');
  }
  return caused;
}

/** By the time of the change the toggle is already switched; states tell how it was before. */
export function describeBeforeSwitch(
  toggle: HTMLInputElement,
  was: 'checked' | 'unchecked',
): Target {
  const target = describeTarget(toggle);
  const others = target.states.filter((state) => state !== 'checked' && state !== 'mixed');
  const states: ElementState[] = was === 'checked' ? ['checked', ...others] : others;
  return { ...target, states };
}
