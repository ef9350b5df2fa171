import { findShadowRoot, isElement, shadowRootOf } from '../describe/describe.ts';
import type { ArmedListener } from './armed-listeners.ts';
import { sightOf } from './event-path.ts';

export interface ShadowListeners {
  /**
   * Whether all of the event's way is seen from where it is now. Where it goes on into a closed root it is not: the same
   * listeners hear it in there, or at the host if nothing in there was meant.
   */
  isInView(event: Event): boolean;
  /** All listeners were removed behind our back. */
  forget(): void;
}

/** With these a gesture begins. */
const beginnings = new Set(['pointerdown', 'keydown']);

/** With these a person comes to an element; it may have got its root since it was last looked at. */
const arrivals = new Set(['pointerdown', 'keydown', 'focusin']);

/**
 * Puts the listeners into each shadow root on the way of an event, when it comes by and not before. From outside a
 * closed root one sees only its host, and such events as `change` leave no root at all. An event that a page stops on its
 * way into a closed root is missed; `missed` is called once for each host and gesture.
 */
export function shadowListeners(
  listeners: readonly ArmedListener[],
  signal: AbortSignal,
  missed: () => void,
): ShadowListeners {
  const watch = watchHosts(missed);
  let armed = new WeakSet<EventTarget>();
  const arm = (place: EventTarget, capture: boolean) => {
    if (!armed.has(place)) {
      armed.add(place);
      for (const { type, handle } of listeners) {
        place.addEventListener(type, handle, { capture, passive: true, signal });
      }
    }
  };
  const look = (event: Event): boolean => {
    const { inner, roots } = sightOf(event);
    for (const place of roots) {
      arm(place, true);
    }
    if (!isElement(inner) || inner === event.currentTarget) {
      return true;
    }
    const root = arrivals.has(event.type) ? findShadowRoot(inner) : shadowRootOf(inner);
    if (root?.mode !== 'closed') {
      return true;
    }
    arm(root, true);
    // Listeners that do not capture come after those in the root.
    arm(inner, false);
    watch.expect(event, inner);
    return false;
  };
  return {
    isInView: (event) => {
      const is = look(event);
      if (is) {
        watch.heard(event);
      }
      return is;
    },
    forget: () => {
      armed = new WeakSet();
    },
  };
}

interface HostWatch {
  /** The event goes on into a closed root or ends at its host, and is heard there. */
  expect(event: Event, host: Element): void;
  heard(event: Event): void;
}

function watchHosts(missed: () => void): HostWatch {
  let gesture = 0;
  const expected = new Set<Event>();
  const counted = new WeakMap<Element, number>();
  return {
    expect: (event, host) => {
      if (!event.isTrusted) {
        return;
      }
      gesture += beginnings.has(event.type) ? 1 : 0;
      const present = gesture;
      expected.add(event);
      // By then it has been everywhere.
      setTimeout(() => {
        if (expected.delete(event) && counted.get(host) !== present) {
          counted.set(host, present);
          missed();
        }
      }, 0);
    },
    heard: (event) => {
      expected.delete(event);
    },
  };
}
