import { beforeFieldEdit, isTag } from '../describe/describe.ts';
import type { Listen } from './armed-listeners.ts';
import { elementsOf } from './event-path.ts';

/** What comes right before the browser changes a field, as far as it tells the page. */
const announcing = {
  select: ['keydown', 'keypress'],
  input: ['beforeinput', 'textInput'],
} as const;
const types = [...announcing.select, ...announcing.input];
/**
 * An edit follows at once, though the browser may lay out a large page for it. What comes later is another one, such as
 * a choice from a list that a key has only opened: other things may have happened by then.
 */
const longestMilliseconds = 100;

interface Announced {
  readonly field: EventTarget;
  readonly time: number;
  readonly done: () => void;
}

/**
 * Tells describe of edits that are the browser's own, so that a page is not searched anew for them. Nothing else than
 * the edit lies between the last listener to what announces it, which is ours, and the first one to `input`, which is
 * ours too. Where a page keeps the event from us, or prevents the edit, none is told.
 */
export function followFieldEdits(listen: Listen, signal: AbortSignal): void {
  let announced: Announced | undefined;
  const begin = (event: Event) => {
    announced = undefined;
    if (event.isTrusted && fieldOf(event)) {
      // Whoever is added last is told last.
      window.removeEventListener(event.type, end);
      window.addEventListener(event.type, end, { passive: true, signal });
    }
  };
  const end = (event: Event) => {
    const field = event.isTrusted && !event.defaultPrevented ? fieldOf(event) : undefined;
    announced = field && { field, time: performance.now(), done: beforeFieldEdit(document) };
  };
  for (const type of types) {
    window.addEventListener(type, begin, { capture: true, passive: true, signal });
  }
  listen('input', (event) => {
    const edit = announced;
    announced = undefined;
    if (edit && elementsOf(event)[0] === edit.field && isRecent(edit)) {
      edit.done();
    }
  });
}

function isRecent({ time }: Announced): boolean {
  return performance.now() - time <= longestMilliseconds;
}

/** Fields that show what they hold by nodes of the browser's own. */
function fieldOf({ type, target }: Event): EventTarget | undefined {
  const isChoice = announcing.select.some((one) => one === type);
  const isField = isChoice ? isTag(target, 'select') : isTag(target, 'input', 'textarea');
  return isField && target ? target : undefined;
}
