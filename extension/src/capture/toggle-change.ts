import { isToggle } from '../describe/describe.ts';
import type { ElementState, Evidence, Target } from '../protocol/protocol.ts';
import type { CaptureContext } from './capture-context.ts';
import { elementsOf } from './event-element.ts';

/** Calls back with each checkbox or radio that a person switched to the state, and the key that did it. */
export function onToggled(
  context: CaptureContext,
  wanted: 'checked' | 'unchecked',
  emit: (toggle: HTMLInputElement, evidence: readonly Evidence[]) => void,
): void {
  const isByPerson = followClicks(context);
  context.listen(
    'change',
    (event) => {
      const toggle = elementsOf(event)[0];
      if (!toggle || !isToggle(toggle)) {
        return;
      }
      if (isWanted(context, toggle, wanted) && isByPerson(event, toggle)) {
        emit(toggle, context.heldKey.take());
      }
    },
    'all',
  );
}

/**
 * Whoever switches a toggle clicks it, be it by its label or a key: the browser makes a trusted click of that. A
 * script's click() is not trusted, but the change that comes of it is.
 */
function followClicks(context: CaptureContext): (change: Event, toggle: Element) => boolean {
  let clicked: Element | undefined;
  context.listen(
    'click',
    (event) => {
      const inner = elementsOf(event)[0];
      if (event.isTrusted) {
        clicked = inner;
      } else if (clicked === inner) {
        clicked = undefined;
      }
    },
    'all',
  );
  return (change, toggle) => {
    const isByPerson = change.isTrusted && clicked === toggle;
    if (!isByPerson) {
      context.session.count('untrusted_event');
    }
    return isByPerson;
  };
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

/** By the time of the change the toggle is already switched; states tell how it was before. */
export function describeBeforeSwitch(
  { describe }: CaptureContext,
  toggle: HTMLInputElement,
  was: 'checked' | 'unchecked',
): Target {
  const target = describe(toggle);
  const others = target.states.filter((state) => state !== 'checked' && state !== 'mixed');
  const states: ElementState[] = was === 'checked' ? ['checked', ...others] : others;
  return { ...target, states };
}
