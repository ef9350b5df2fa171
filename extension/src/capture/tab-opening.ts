import { attribute } from '../describe/describe.ts';
import type { CaptureContext } from './capture-context.ts';
import { elementsOf, isLink } from './event-element.ts';

/** Names of windows that are no other tab (HTML, 7.3.1.7 "Navigable target names"). */
const sameTab = new Set(['', '_self', '_parent', '_top']);

/**
 * Tells the worker what a person does that may open a tab, so that it knows why a tab has come. A click anywhere may
 * make a script open one: that needs no telling.
 */
export function followOpenings(context: CaptureContext): void {
  const tell = (event: Event, cause: 'link' | 'form' | undefined) => {
    if (cause && context.gesture.caused(undefined, event)) {
      context.session.opening(cause);
    }
  };
  const linkOf = (event: Event) => elementsOf(event).find(isLink);
  context.listen('click', (event) => {
    const link = linkOf(event);
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || namesTab(link);
    tell(event, link && isElsewhere ? 'link' : undefined);
  });
  context.listen('auxclick', (event) => {
    tell(event, event.button === 1 && linkOf(event) ? 'link' : undefined);
  });
  // The browser's own menu for a link can open it.
  context.listen('contextmenu', (event) => tell(event, linkOf(event) && 'link'));
  context.listen('submit', (event) => {
    const isElsewhere = namesTab(event.submitter, 'formtarget') ?? namesTab(elementsOf(event)[0]);
    tell(event, isElsewhere ? 'form' : undefined);
  });
}

/** Undefined where nothing is named. */
function namesTab(
  element: Element | null | undefined,
  attributeName = 'target',
): boolean | undefined {
  const name = element && attribute(element, attributeName);
  return name === null || name === undefined ? undefined : !sameTab.has(name.toLowerCase());
}
