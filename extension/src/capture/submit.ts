import { closest, describeTarget, isTag } from '../describe/describe.ts';
import type { ActionCapture } from './capture-context.ts';
import { elementsOf } from './event-element.ts';

/**
 * A form that Enter in one of its fields sends. The press is held for as long as that may come of it, so the browser's
 * own rules decide (HTML, 4.10.22.2 "Implicit submission"): a form that does not pass validation, or that nothing sends,
 * leaves a press. What a submit button or a script sends leaves no held press.
 */
export const submit: ActionCapture = {
  kind: 'submit',
  start: (context) => {
    context.listen(
      'submit',
      (event) => {
        const form = elementsOf(event)[0];
        if (!event.isTrusted) {
          context.session.count('untrusted_event');
          return;
        }
        if (form && context.heldKey.key === 'Enter' && formOf(context.heldKey.element) === form) {
          context.emit({
            kind: 'submit',
            element: form,
            build: () => ({ kind: 'submit', target: describeTarget(form) }),
            evidence: context.heldKey.take(),
          });
        }
      },
      'all',
    );
  },
};

/** The form that the field belongs to, which its form attribute may name. */
export function formOf(field: Element | undefined): Element | undefined {
  const owner = isTag(field, 'input') ? field.form : field && closest(field, 'form');
  return owner ?? undefined;
}
