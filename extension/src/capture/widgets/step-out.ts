import { describedRole, describePage } from '../../describe/describe.ts';
import type { Guard } from '../../guard/guard.ts';
import type { Moment } from '../../observe/observe.ts';
import type { Action, Evidence } from '../../protocol/protocol.ts';
import { type RawAction, rawEventsOf } from '../action-line.ts';
import { limited } from '../evidence.ts';
import { pathLabel } from './item-label.ts';
import type { Step } from './widget-kind.ts';

/** A step, and what it is made of. */
export interface Lifted {
  readonly step: Step;
  readonly raws: readonly RawAction[];
  readonly clicked: Element | undefined;
}

/** Sends an action out of capture; guard's refusals are counted there. */
export type Send = (raw: RawAction) => number | undefined;

/** Sends a step with the raw actions beneath it; `clicked` is what was pressed without a click that followed. */
export function sendStep(send: Send, guard: Guard, lifted: Lifted): void {
  const { step, raws, clicked } = lifted;
  const action = asItWas(step, raws);
  const [only] = raws;
  if (only && raws.length === 1 && only.captured?.action === step.action) {
    send(only);
    return;
  }
  const last = [...raws].reverse().find(({ captured }) => captured !== undefined);
  const beneath = raws.flatMap((raw) => evidenceIn(raw, step));
  const evidence = limited(clicked ? [...beneath, clickOn(clicked)] : beneath);
  const page = last?.captured?.page ?? describePage();
  const observation = last?.captured?.observation;
  const captured = {
    action,
    page,
    ...(evidence.length > 0 && { evidence: kept(evidence, step) }),
    ...(observation !== undefined && { observation }),
  };
  const refusal = guard.refusal(action.kind);
  send({
    kind: action.kind,
    element: undefined,
    origin: undefined,
    refusal,
    captured: refusal === undefined ? captured : undefined,
    moment: last && momentOf(last, step),
    widgetMoment: undefined,
    time: last?.time ?? Date.now(),
    finish: undefined,
  });
}

/** What was switched or dialled has been described by its raw action before the page reacted. */
function asItWas({ action, element }: Step, raws: readonly RawAction[]): Action {
  const raw = element && raws.find((one) => one.element === element);
  const described = raw?.captured?.action;
  const target = described && 'target' in described ? described.target : undefined;
  return target && 'target' in action ? { ...action, target } : action;
}

/** What came of the step is seen at its target: the widget, or what was switched or dialled in it. */
function momentOf(raw: RawAction, { element }: Step): Moment | undefined {
  return element && element === raw.element ? raw.moment : (raw.widgetMoment ?? raw.moment);
}

/** An action that the step is told by is no event beneath it, but has some. */
function evidenceIn(raw: RawAction, { action }: Step): readonly Evidence[] {
  const isTheStep = raw.kind === action.kind && raw.kind !== 'fill';
  return isTheStep ? (raw.captured?.evidence ?? []) : rawEventsOf(raw);
}

function clickOn(element: Element): Evidence {
  return { kind: 'click', role: describedRole(element), name: pathLabel(element), locators: [] };
}

/** Where the choice may not be read, nothing below may say it: only the target is told from what was chosen in it. */
function kept(evidence: readonly Evidence[], { isWithheld, action }: Step): Evidence[] {
  const target = 'target' in action ? action.target : undefined;
  return evidence.map((event) => {
    const isTarget = event.role === target?.role && event.name !== '' && event.name === target.name;
    return isWithheld && !isTarget ? { ...event, name: '', locators: [] } : event;
  });
}
