import { describeTarget, nameWithoutValues } from '../../describe/describe.ts';
import type { ElementState, SelectOption, Target } from '../../protocol/protocol.ts';
import type { Choice } from './choice.ts';
import { labelOfHidden } from './hidden-control.ts';
import { valueElement } from './popup-opener.ts';
import type { Step, UseContext } from './widget-kind.ts';

/** The choice as one step of the widget; without any label where guard refuses to read the field. */
export function selectStep(
  { guard, root }: UseContext,
  target: Target,
  { options, count, path }: Choice,
  mayRead = guard.mayReadChoice(root),
): Step {
  const base = { kind: 'select_option' as const, target, option_count: count };
  if (!mayRead) {
    return { action: { ...base, options: [] }, isWithheld: true };
  }
  const action: SelectOption = { ...base, options: [...options] };
  return { action: path.length > 0 ? { ...action, path: [...path] } : action };
}

/** What a field holds in the end, however it was dialled or picked. */
export function editStep({ guard }: UseContext, target: Target, field: Element): Step {
  const value = guard.readField(field);
  const isEmpty = 'text' in value && value.text === '';
  return {
    action: isEmpty ? { kind: 'clear', target } : { kind: 'fill', target, value },
    element: field,
  };
}

/** An ARIA 1.1 combobox may have its name on the field in it alone, others on the control that they stand for. */
export function comboboxTarget(context: UseContext, combobox: Element): Target {
  const label = labelOfHidden(combobox);
  if (label !== '' && label !== nameWithoutValues(combobox)) {
    return { ...withoutRole(targetOf(context, combobox)), name: label };
  }
  const field = valueElement(combobox);
  if (field === combobox || nameWithoutValues(combobox) !== '') {
    return targetOf(context, combobox);
  }
  return { ...withoutRole(targetOf(context, field)), role: 'combobox' };
}

/** Without the locator by role, which says the element's own role and name. */
function withoutRole(target: Target): Target {
  return { ...target, locators: target.locators.filter(({ kind }) => kind !== 'role') };
}

/** A switch or radio; described as it was before, as far as that can be told afterwards. */
export function switchStep(element: Element, is: 'check' | 'uncheck'): Step {
  return { action: { kind: is, target: beforeSwitch(describeTarget(element), is) }, element };
}

/** A held action may have described the element already, as it was when it happened. */
export function targetOf(context: UseContext, element: Element): Target {
  return heldTarget(context, element) ?? describeTarget(element);
}

function heldTarget(context: UseContext, element: Element): Target | undefined {
  for (const { element: described, captured } of context.held()) {
    const action = captured?.action;
    if (described === element && action && 'target' in action && action.target) {
      return action.target;
    }
  }
  return undefined;
}

function beforeSwitch(target: Target, is: 'check' | 'uncheck'): Target {
  const others = target.states.filter((state) => state !== 'checked' && state !== 'mixed');
  const states: ElementState[] = is === 'uncheck' ? ['checked', ...others] : others;
  return { ...target, states };
}
