import { isElement } from '../describe/describe.ts';

interface Sight {
  readonly stage: EventTarget | null;
  readonly path: readonly EventTarget[];
  readonly elements: readonly Element[];
}

const sights = new WeakMap<Event, Sight>();

/**
 * What an event passes through as it is seen where it is now, innermost first: from within a closed shadow root one
 * sees more than from outside. Several listeners ask for each event, so it is kept as long as the event.
 */
export function pathOf(event: Event): readonly EventTarget[] {
  return sightOf(event).path;
}

/** The elements of that path. */
export function elementsOf(event: Event): readonly Element[] {
  return sightOf(event).elements;
}

function sightOf(event: Event): Sight {
  const known = sights.get(event);
  const stage = event.currentTarget;
  // After its way through the page an event has no path any more.
  if (known && (stage === null || known.stage === stage)) {
    return known;
  }
  const path = event.composedPath();
  const sight = { stage, path, elements: path.filter(isElement) };
  sights.set(event, sight);
  return sight;
}
