import { isElement, isShadowRoot } from '../describe/describe.ts';

export interface Sight {
  readonly stage: EventTarget | null;
  /** Where the event is dispatched, as far as it is seen. */
  readonly inner: EventTarget | undefined;
  readonly elements: readonly Element[];
  readonly roots: readonly ShadowRoot[];
}

const sights = new WeakMap<Event, Sight>();

/**
 * The elements that an event passes through as it is seen where it is now, innermost first: from within a closed shadow
 * root one sees more than from outside. Several listeners ask for each event, so it is kept as long as the event.
 */
export function elementsOf(event: Event): readonly Element[] {
  return sightOf(event).elements;
}

export function sightOf(event: Event): Sight {
  const known = sights.get(event);
  const stage = event.currentTarget;
  // After its way through the page an event has no path any more.
  if (known && (stage === null || known.stage === stage)) {
    return known;
  }
  const elements: Element[] = [];
  const roots: ShadowRoot[] = [];
  const path = event.composedPath();
  for (const place of path) {
    if (isElement(place)) {
      elements.push(place);
    } else if (isShadowRoot(place)) {
      roots.push(place);
    }
  }
  const sight = { stage, inner: path[0], elements, roots };
  sights.set(event, sight);
  return sight;
}
