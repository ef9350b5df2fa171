import { shadowListeners } from './shadow-listeners.ts';

type PageEvents = WindowEventMap & Pick<DocumentEventMap, 'visibilitychange'>;
export type Listen = <Type extends keyof PageEvents>(
  type: Type,
  listener: (event: PageEvents[Type]) => void,
) => void;

/** One listener as it stands on the window and in shadow roots. */
export interface ArmedListener {
  readonly type: string;
  readonly handle: (event: Event) => void;
}

/**
 * Listens on the window before the page does, and in the shadow roots that a person acts in; each event is heard once.
 * `document.open()` removes every listener, so all are put back when the document's own children change; adding one
 * twice has no effect.
 */
export function armedListeners(signal: AbortSignal): Listen {
  const listeners: ArmedListener[] = [];
  const roots = shadowListeners(listeners, signal);
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
  return (type, listener) => {
    const heard = new WeakSet<Event>();
    const handle = (event: Event) => {
      if (isOfType(event, type) && !heard.has(event) && roots.isInView(event)) {
        heard.add(event);
        listener(event);
      }
    };
    const armed = { type, handle };
    listeners.push(armed);
    add(armed);
  };
}

function isOfType<Type extends keyof PageEvents>(
  event: Event,
  type: Type,
): event is PageEvents[Type] {
  return event.type === type;
}
