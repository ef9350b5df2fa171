import { isTag } from '../describe/describe.ts';
import type { Fill } from '../protocol/protocol.ts';
import type { HeldAction } from './action-line.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { clearedBy } from './clear.ts';
import { elementsOf, fieldOf } from './event-element.ts';
import type { Gesture } from './gesture.ts';

const steppedTypes = new Set([
  'number',
  'range',
  'color',
  'date',
  'datetime-local',
  'month',
  'week',
  'time',
]);

/** An edit that goes on. */
interface Edit {
  readonly field: Element;
  readonly held: HeldAction;
}

/** One action per edit of a field, with its final value, however it was typed. */
export const fill: ActionCapture = {
  kind: 'fill',
  start: (context) => {
    let edit: Edit | undefined;
    let lastInput = 0;
    let composing = false;
    listenToComposition(context, (state) => {
      composing = state;
    });
    const isAnnounced = followAnnouncements(context);
    context.listen(
      'input',
      (event) => {
        const field = fieldOf(event);
        const begun = edit?.held.isHeld ? edit : undefined;
        const isKnown = begun?.field === field || isAnnounced(event);
        if (!field || !isByPerson(context, event, field, isKnown)) {
          return;
        }
        context.session.guard.noteField(field);
        lastInput = Date.now();
        if (begun?.field === field) {
          return;
        }
        // A composition cannot go on in a field that was left.
        composing = composing && begun === undefined;
        context.settle();
        // Half a composed word is not what the person meant to write.
        const end = () => (composing ? undefined : lastInput);
        edit = { field, held: holdEdit(context, field, end) };
      },
      'all',
    );
    context.listen('focusin', (event) => noteFields(context, event));
    context.listen('change', (event) => {
      if (edit && isTypedField(edit.field) && elementsOf(event)[0] === edit.field) {
        edit.held.release();
      }
    });
    context.listen('focusout', (event) => {
      if (edit && elementsOf(event).includes(edit.field)) {
        edit.held.release();
      }
    });
  },
};

/** The field is described as it was before the first change, its value is read when the edit is over. */
function holdEdit(
  context: CaptureContext,
  field: Element,
  end: () => number | undefined,
): HeldAction {
  return context.hold({
    kind: 'fill',
    element: field,
    build: () => ({ kind: 'fill', target: context.describe(field), value: { shape: 'empty' } }),
    finish: (begun) => {
      const time = end();
      if (time === undefined) {
        return 'not_yet';
      }
      const edit: Fill = { ...begun, value: context.session.guard.readField(field) };
      return { action: clearedBy(edit) ?? edit, time };
    },
  });
}

function listenToComposition(context: CaptureContext, tell: (composing: boolean) => void): void {
  context.listen('compositionstart', () => tell(true));
  // Chromium dispatches it as a script would: it is not trusted, whoever composed. A false one hides nothing.
  context.listen('compositionend', () => tell(false), 'all');
  // What is left of a composition ends with the page.
  context.listen('pagehide', () => tell(false));
}

/**
 * An edit by a person is announced to the page, one by a script's execCommand() is not (Input Events, 4.1.2 and 7). What
 * comes without a kind of edit, as from a slider, a date picker or autofill, no script can bring about.
 */
function followAnnouncements(context: CaptureContext): (input: Event) => boolean {
  let announced: Element | undefined;
  context.listen('beforeinput', (event) => {
    announced = elementsOf(event)[0];
  });
  return (input) => {
    const isAnnounced = elementsOf(input)[0] === announced;
    announced = undefined;
    return isAnnounced;
  };
}

function isByPerson(
  context: CaptureContext,
  event: Event,
  field: Element,
  isKnown: boolean,
): boolean {
  if (!event.isTrusted) {
    context.session.count('untrusted_event');
    return false;
  }
  const isByPerson = isKnown || isFromGesture(context.gesture, event, field);
  if (!isByPerson) {
    context.session.count('uncaused_event');
  }
  return isByPerson;
}

/** Editors answer a key in them with edits of their own. */
function isFromGesture(gesture: Gesture, event: Event, field: Element): boolean {
  return event instanceof InputEvent
    ? gesture.device === 'key' && gesture.reached(field) && gesture.isRecent(event)
    : gesture.caused(field, event);
}

function noteFields(context: CaptureContext, event: Event): void {
  const field = fieldOf(event);
  if (field) {
    context.session.guard.noteField(field);
  }
}

/** Number, date and range fields report a change at every step of an edit that goes on. */
function isTypedField(field: Element): boolean {
  return !(isTag(field, 'input') && steppedTypes.has(field.type));
}
