import { describeTarget } from '../describe/describe.ts';
import type { DropReason, Target } from '../protocol/protocol.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { elementsOf, fieldOf } from './event-element.ts';

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

interface Pending {
  readonly field: Element;
  /** As it was before the first change; undefined where guard refused to look. */
  readonly target: Target | undefined;
  readonly refusal: DropReason | undefined;
  readonly time: number;
}

/** One action per edit of a field, with its final value, however it was typed. */
export const fill: ActionCapture = {
  kind: 'fill',
  start: (context) => {
    let pending: Pending | undefined;
    let composing = false;
    const settle = () => {
      const edit = pending;
      // Half a composed word is not what the person meant to write.
      if (edit && !composing) {
        pending = undefined;
        emitFill(context, edit);
      }
    };
    context.beforeOthers(settle);
    listenToComposition(context, (state) => {
      composing = state;
    });
    context.listen('input', (event) => {
      const field = fieldOf(event);
      if (!field || !isByPerson(context, event, field, pending)) {
        return;
      }
      if (pending?.field !== field) {
        // A composition cannot go on in a field that was left.
        composing = composing && pending === undefined;
        context.settle();
      }
      pending = startOrContinue(context, field, pending);
    });
    context.listen('focusin', (event) => noteFields(context, event));
    context.listen('change', (event) => {
      if (pending && isTypedField(pending.field) && elementsOf(event)[0] === pending.field) {
        settle();
      }
    });
    context.listen('focusout', (event) => {
      if (pending && elementsOf(event).includes(pending.field)) {
        settle();
      }
    });
  },
};

function listenToComposition(context: CaptureContext, tell: (composing: boolean) => void): void {
  context.listen('compositionstart', (event) => tell(event.isTrusted));
  context.listen('compositionend', () => tell(false));
  // What is left of a composition ends with the page.
  context.listen('pagehide', () => tell(false));
}

function startOrContinue(
  context: CaptureContext,
  field: Element,
  pending: Pending | undefined,
): Pending {
  const { guard } = context.session;
  const refusal = pending?.refusal ?? guard.refusal('fill');
  guard.noteField(field);
  const target = pending?.target ?? (refusal === undefined ? describeTarget(field) : undefined);
  return { field, target, refusal, time: Date.now() };
}

function emitFill(context: CaptureContext, edit: Pending): void {
  const { session } = context;
  const refusal = edit.refusal ?? session.guard.refusal('fill');
  if (refusal !== undefined || edit.target === undefined) {
    session.count(refusal ?? 'no_consent');
    return;
  }
  const value = session.guard.readField(edit.field);
  session.emit({ kind: 'fill', target: edit.target, value }, edit.time);
}

function isByPerson(
  context: CaptureContext,
  event: Event,
  field: Element,
  pending: Pending | undefined,
): boolean {
  if (!event.isTrusted) {
    context.session.count('untrusted_event');
    return false;
  }
  const caused = pending?.field === field || context.gesture.caused(field, event);
  if (!caused) {
    context.session.count('uncaused_event');
  }
  return caused;
}

function noteFields(context: CaptureContext, event: Event): void {
  const field = fieldOf(event);
  if (field) {
    context.session.guard.noteField(field);
  }
}

/** Number, date and range fields report a change at every step of an edit that goes on. */
function isTypedField(field: Element): boolean {
  return !(field instanceof HTMLInputElement && steppedTypes.has(field.type));
}
