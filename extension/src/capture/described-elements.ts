import { describeTarget } from '../describe/describe.ts';
import type { Target } from '../protocol/protocol.ts';
import type { Listen } from './armed-listeners.ts';

/** What comes of a press or a key later than this is described as it is by then. */
const recentMilliseconds = 1000;

/** Describes what a person acts on. */
export type Describe = (element: Element) => Target;

/**
 * One press or key may be several actions on one element, such as the key, the choice and the click that the browser
 * makes of it. The element is described once for all of them, as it was before the first. Must listen before anyone asks.
 */
export function describeOnce(listen: Listen): Describe {
  let begun = Number.NEGATIVE_INFINITY;
  let known = new Map<Element, Target>();
  const begin = () => {
    begun = performance.now();
    known = new Map();
  };
  listen('pointerdown', begin);
  listen('keydown', begin);
  return (element) => {
    const isRecent = performance.now() - begun <= recentMilliseconds;
    const target = (isRecent ? known.get(element) : undefined) ?? describeTarget(element);
    known.set(element, target);
    return target;
  };
}
