import { documentElementOf } from '../describe/describe.ts';
import type { DropReason } from '../protocol/protocol.ts';
import { shadowListeners } from './shadow-listeners.ts';

/** Everything that somebody may listen to. */
const heardTypes = [
  ...(['pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'mouseup'] as const),
  ...(['click', 'auxclick', 'dblclick', 'contextmenu', 'drop'] as const),
  ...(['dragstart', 'dragend'] as const),
  ...(['touchstart', 'touchmove', 'touchend', 'wheel', 'scroll'] as const),
  ...(['keydown', 'keyup', 'compositionstart', 'compositionend'] as const),
  ...(['beforeinput', 'input', 'change', 'submit', 'cancel'] as const),
  ...(['copy', 'cut', 'paste'] as const),
  ...(['focus', 'blur', 'focusin', 'focusout', 'load'] as const),
  ...(['pagehide', 'pageshow', 'visibilitychange', 'popstate', 'hashchange'] as const),
] as const;

type HeardType = (typeof heardTypes)[number];
type PageEvents = WindowEventMap & Pick<DocumentEventMap, 'visibilitychange'>;

/** Hears what the browser made, and what scripts made only where it is asked for. */
export type Listen = <Type extends HeardType>(
  type: Type,
  listener: (event: PageEvents[Type]) => void,
  heard?: 'trusted' | 'all',
) => void;

/** One listener as it stands on the window and in shadow roots. */
export interface ArmedListener {
  readonly type: string;
  readonly handle: (event: Event) => void;
}

export interface ArmedListeners {
  /** For as long as the signal allows; those who listen to one type are told in the order in which they came. */
  until(signal: AbortSignal): Listen;
}

interface Listener {
  readonly heard: 'trusted' | 'all';
  readonly tell: (event: Event) => void;
}

/**
 * Listens on the window before the page's first script can, as whoever listens first can keep an event from all others;
 * and in the shadow roots that a person acts in. Each event is heard once, and none while nobody here listens. What a
 * page keeps from us in a closed root is counted, and what is too much to be described. `document.open()` removes every
 * listener, so all are put back when the document's own children change; adding one twice has no effect.
 */
export function armedListeners(
  signal: AbortSignal,
  lost: (reason: DropReason) => void,
): ArmedListeners {
  const listeners = new Map<string, readonly Listener[]>();
  // A script may send an event of the browser once more, which makes it an untrusted one.
  const known = new WeakMap<Event, boolean>();
  const armed = heardTypes.map((type) => ({ type, handle: (event: Event) => handle(type, event) }));
  const roots = shadowListeners(armed, signal, () => lost('closed_root'));
  const handle = (type: HeardType, event: Event) => {
    const { isTrusted } = event;
    const all = listeners.get(type) ?? [];
    const hearing = isTrusted ? all : all.filter(({ heard }) => heard === 'all');
    const isNew = hearing.length > 0 && known.get(event) !== isTrusted;
    if (isNew && roots.isInView(event)) {
      known.set(event, isTrusted);
      for (const { tell } of hearing) {
        attempt(() => tell(event), lost);
      }
    }
  };
  armWindow(armed, signal, roots.forget);
  return {
    until:
      (end) =>
      (type, listener, heard = 'trusted') => {
        const one: Listener = {
          heard,
          tell: (event) => isOfType(event, type) && listener(event),
        };
        const without = () => (listeners.get(type) ?? []).filter((other) => other !== one);
        if (!end.aborted) {
          listeners.set(type, [...without(), one]);
          end.addEventListener('abort', () => listeners.set(type, without()), { once: true });
        }
      },
  };
}

function armWindow(
  armed: readonly ArmedListener[],
  signal: AbortSignal,
  forgotten: () => void,
): void {
  const arm = () => {
    for (const { type, handle } of armed) {
      placeFor(type)?.addEventListener(type, handle, { capture: true, passive: true, signal });
    }
  };
  const observer = new MutationObserver(() => {
    forgotten();
    arm();
  });
  if (!signal.aborted) {
    arm();
    observer.observe(document, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
}

function placeFor(type: string): EventTarget | null {
  switch (type) {
    // The load of a frame or an image does not pass through the window (DOM, 4.5, "get the parent").
    case 'load':
      return document;
    // Where somebody listens to `wheel`, Chromium calls nobody at that place who listens to `mousewheel`, as old pages
    // do on their window or document (Blink, EventTarget::FireEventListeners).
    case 'wheel':
      return documentElementOf(document);
    default:
      return window;
  }
}

/** Whatever a page is made of, one event that cannot be worked out must not be lost without a trace. */
function attempt(work: () => void, lost: (reason: DropReason) => void): void {
  try {
    work();
  } catch {
    lost('name_not_computable');
  }
}

/** A key without a name is none: scripts make such events, and browsers where they fill in a form. */
function isOfType<Type extends HeardType>(event: Event, type: Type): event is PageEvents[Type] {
  return event.type === type && (!type.startsWith('key') || event instanceof KeyboardEvent);
}
