import { isTag } from '../describe/describe.ts';
import type { Listen } from './armed-listeners.ts';
import { elementsOf } from './event-element.ts';

const recentMilliseconds = 1000;
const pointerEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchend',
  'drop',
] as const;
/** Not `cut`, `paste` or `compositionend`: a script can bring those about. */
const keyEvents = ['keydown', 'keyup', 'compositionstart'] as const;

/** The last thing that a person did with pointer or keyboard, whatever came of it. */
export interface Gesture {
  /** Changes with each gesture. */
  readonly number: number;
  readonly device: 'pointer' | 'key' | undefined;
  readonly last: Event | undefined;
  /**
   * Whether the gesture was a moment ago or on this very element. Enough for events that no script can bring about, such
   * as a trusted click.
   */
  caused(element: Element | undefined, event: Event): boolean;
  /** Whether the gesture was a moment ago. */
  isRecent(event: Event): boolean;
  /** Whether the gesture passed through the element or a label of it. */
  reached(element: Element): boolean;
}

/** Must be the first to listen, so that it knows the cause before anyone asks. */
export function followGestures(listen: Listen): Gesture {
  let number = 0;
  let device: Gesture['device'];
  let last: Event | undefined;
  let path: readonly Element[] = [];
  const remember = (kind: 'pointer' | 'key') => (event: Event) => {
    number += 1;
    device = kind;
    last = event;
    path = elementsOf(event);
  };
  for (const type of pointerEvents) {
    listen(type, remember('pointer'));
  }
  for (const type of keyEvents) {
    listen(type, remember('key'));
  }
  const reached = (element: Element) => {
    const labels = isTag(element, 'input') ? [...(element.labels ?? [])] : [];
    return path.includes(element) || labels.some((label) => path.includes(label));
  };
  const isRecent = (event: Event) =>
    last !== undefined && event.timeStamp - last.timeStamp <= recentMilliseconds;
  return {
    get number() {
      return number;
    },
    get device() {
      return device;
    },
    get last() {
      return last;
    },
    caused: (element, event) => {
      return isRecent(event) || (element !== undefined && reached(element));
    },
    isRecent,
    reached,
  };
}
