/** The part of the Navigation API that capture uses; TypeScript's DOM types do not have it yet. */
export interface PageNavigation {
  onCurrentEntryChange(listener: (type: string | null) => void, signal: AbortSignal): void;
  /** Called when the document is about to be left for another one. */
  onLeaving(listener: (type: string) => void, signal: AbortSignal): void;
}

export function navigationOf(view: Window): PageNavigation | undefined {
  const navigation = 'navigation' in view ? view.navigation : undefined;
  if (!(navigation instanceof EventTarget)) {
    return undefined;
  }
  return {
    onCurrentEntryChange: (listener, signal) => {
      navigation.addEventListener(
        'currententrychange',
        (event) => listener(typeOf(event) ?? null),
        {
          signal,
        },
      );
    },
    onLeaving: (listener, signal) => {
      const leave = (event: Event) => {
        const type = typeOf(event);
        if (type !== undefined && isToOtherDocument(event)) {
          listener(type);
        }
      };
      navigation.addEventListener('navigate', leave, { signal });
    },
  };
}

function typeOf(event: Event): string | undefined {
  const type = 'navigationType' in event ? event.navigationType : undefined;
  return typeof type === 'string' ? type : undefined;
}

function isToOtherDocument(event: Event): boolean {
  const destination = 'destination' in event ? event.destination : undefined;
  const isDownload = 'downloadRequest' in event && event.downloadRequest !== null;
  return (
    !isDownload &&
    typeof destination === 'object' &&
    destination !== null &&
    'sameDocument' in destination &&
    destination.sameDocument === false
  );
}
