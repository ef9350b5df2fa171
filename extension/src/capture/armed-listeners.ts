import type { DropReason } from '../protocol/protocol.ts';
import { shadowListeners } from './shadow-listeners.ts';

type PageEvents = WindowEventMap & Pick<DocumentEventMap, 'visibilitychange'>;
/** Hears what the browser made, and what scripts made only where it is asked for. */
export type Listen = <Type extends keyof PageEvents>(
  type: Type,
  listener: (event: PageEvents[Type]) => void,
  heard?: 'trusted' | 'all',
) => void;

/** One listener as it stands on the window and in shadow roots. */
export interface ArmedListener {
  readonly type: string;
  readonly handle: (event: Event) => void;
}

/**
 * Listens on the window before the page does, and in the shadow roots that a person acts in; each event is heard once.
 * What a page keeps from us in a closed root is counted, and what is too much to be described. `document.open()` removes
 * every listener, so all are put back when the document's own children change; adding one twice has no effect.
 */
export function armedListeners(signal: AbortSignal, lost: (reason: DropReason) => void): Listen {
  const listeners: ArmedListener[] = [];
  const roots = shadowListeners(listeners, signal, () => lost('closed_root'));
  const add = ({ type, handle }: ArmedListener) => {
    // The load of a frame or an image does not pass through the window (DOM, 4.5, "get the parent").
    const place = type === 'load' ? document : window;
    place.addEventListener(type, handle, { capture: true, passive: true, signal });
  };
  const observer = new MutationObserver(() => {
    roots.forget();
    listeners.forEach(add);
  });
  if (!signal.aborted) {
    observer.observe(document, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
  return (type, listener, heard = 'trusted') => {
    const known = new WeakSet<Event>();
    const handle = (event: Event) => {
      const isHeard = event.isTrusted || heard === 'all';
      if (isHeard && isOfType(event, type) && !known.has(event) && roots.isInView(event)) {
        known.add(event);
        attempt(() => listener(event), lost);
      }
    };
    const armed = { type, handle };
    listeners.push(armed);
    add(armed);
  };
}

/** Whatever a page is made of, one event that cannot be worked out must not be lost without a trace. */
function attempt(work: () => void, lost: (reason: DropReason) => void): void {
  try {
    work();
  } catch {
    lost('name_not_computable');
  }
}

function isOfType<Type extends keyof PageEvents>(
  event: Event,
  type: Type,
): event is PageEvents[Type] {
  return event.type === type;
}
