type Listener = (event: Event) => void;
type PageEvents = WindowEventMap & Pick<DocumentEventMap, 'visibilitychange'>;
export type Listen = <Type extends keyof PageEvents>(
  type: Type,
  listener: (event: PageEvents[Type]) => void,
) => void;

/**
 * Listens on the window before the page does. `document.open()` removes every listener, so all
 * are put back when the document's own children change; adding one twice has no effect.
 */
export function armedListeners(signal: AbortSignal): Listen {
  const listeners: { readonly type: string; readonly listener: Listener }[] = [];
  const options = { capture: true, passive: true, signal };
  const observer = new MutationObserver(() => {
    for (const { type, listener } of listeners) {
      window.addEventListener(type, listener, options);
    }
  });
  if (!signal.aborted) {
    observer.observe(document, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
  return (type, listener) => {
    const guarded: Listener = (event) => {
      if (isOfType(event, type)) {
        listener(event);
      }
    };
    listeners.push({ type, listener: guarded });
    window.addEventListener(type, guarded, options);
  };
}

function isOfType<Type extends keyof PageEvents>(
  event: Event,
  type: Type,
): event is PageEvents[Type] {
  return event.type === type;
}
