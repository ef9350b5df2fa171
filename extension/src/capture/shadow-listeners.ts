import { findShadowRoot, shadowRootOf } from '../describe/describe.ts';
import type { ArmedListener } from './armed-listeners.ts';
import { pathOf } from './event-path.ts';

export interface ShadowListeners {
  /**
   * Whether all of the event's way is seen from where it is now. Where it goes on into a closed root it is not: the same
   * listeners hear it in there, or at the host if nothing in there was meant.
   */
  isInView(event: Event): boolean;
  /** All listeners were removed behind our back. */
  forget(): void;
}

/** With these a person comes to an element; it may have got its root since it was last looked at. */
const arrivals = new Set(['pointerdown', 'keydown', 'focusin']);

/**
 * Puts the listeners into each shadow root on the way of an event, when it comes by and not before. From outside a
 * closed root one sees only its host, and such events as `change` leave no root at all.
 */
export function shadowListeners(
  listeners: readonly ArmedListener[],
  signal: AbortSignal,
): ShadowListeners {
  let armed = new WeakSet<EventTarget>();
  const inView = new WeakMap<Event, { readonly stage: EventTarget | null; readonly is: boolean }>();
  const arm = (place: EventTarget, capture: boolean) => {
    if (!armed.has(place)) {
      armed.add(place);
      for (const { type, handle } of listeners) {
        place.addEventListener(type, handle, { capture, passive: true, signal });
      }
    }
  };
  const look = (event: Event): boolean => {
    const path = pathOf(event);
    for (const place of path) {
      if (place instanceof ShadowRoot) {
        arm(place, true);
      }
    }
    const [inner] = path;
    if (!(inner instanceof Element) || inner === event.currentTarget) {
      return true;
    }
    const root = arrivals.has(event.type) ? findShadowRoot(inner) : shadowRootOf(inner);
    if (root?.mode !== 'closed') {
      return true;
    }
    arm(root, true);
    // Listeners that do not capture come after those in the root.
    arm(inner, false);
    return false;
  };
  return {
    isInView: (event) => {
      const stage = event.currentTarget;
      const known = inView.get(event);
      if (known?.stage === stage) {
        return known.is;
      }
      const is = look(event);
      inView.set(event, { stage, is });
      return is;
    },
    forget: () => {
      armed = new WeakSet();
    },
  };
}
