import { elementStates, isConnected } from '../describe/describe.ts';
import type { EffectContent } from '../protocol/page-messages.ts';
import type { Action, ElementState, Layer } from '../protocol/protocol.ts';
import type { Layers } from './layers.ts';
import { newMessages, saidOnArrival } from './messages.ts';
import { type PointedOut, pointedOutBy } from './pointed-out.ts';
import type { Snapshot } from './snapshot.ts';

const mostEntries = 8;

/** How it was when an action began. */
export interface Start {
  /** What the action was done to; none for the page as a whole. */
  readonly element: Element | undefined;
  readonly before: Snapshot;
  readonly pointedOut: PointedOut;
}

/** What was seen so far to come of it. What is gone again, such as a toast, still counts. */
export interface Outcome {
  readonly latest: Snapshot;
  readonly remark: string;
  readonly appeared: Layers;
  readonly messages: readonly string[];
  /** The element when all is over. */
  readonly states?: readonly ElementState[] | undefined;
  readonly isGone: boolean;
}

export function noOutcome(start: Start): Outcome {
  return {
    latest: { ...start.before, layers: layersBefore(start) },
    remark: start.pointedOut.remark,
    appeared: new Map(),
    messages: [],
    isGone: false,
  };
}

/** The same with what is seen now. */
export function withSnapshot(start: Start, outcome: Outcome, snapshot: Snapshot): Outcome {
  const { layers: popups, remark } = pointedOutBy(start.element);
  const layers = new Map([...snapshot.layers, ...popups]);
  const appeared = without(layers, layersBefore(start));
  const before = outcome.latest.said;
  const isArrival = start.before.isLoading;
  const said = isArrival ? saidOnArrival(before, snapshot.said) : snapshot.said;
  const isComplaint = remark !== outcome.remark && statesNow(start)?.includes('invalid') === true;
  return {
    latest: { ...snapshot, layers },
    remark,
    appeared: new Map([...outcome.appeared, ...(isArrival ? appeared.filter(isDialog) : appeared)]),
    messages: [...outcome.messages, ...newMessages(before, said), ...(isComplaint ? [remark] : [])],
    isGone: false,
  };
}

/** Other layers that a page has from the start are its furniture. */
function isDialog([, { role }]: readonly [Element, Layer]): boolean {
  return role === 'dialog' || role === 'alertdialog';
}

/** The same with how the element is at the end. */
export function withElement(start: Start, outcome: Outcome): Outcome {
  const isGone = start.element !== undefined && !isConnected(start.element);
  return { ...outcome, states: statesNow(start), isGone };
}

/** What came of the action, by which number it is named; undefined where nothing did. */
export function effectOf(
  start: Start,
  outcome: Outcome,
  { action, number }: { readonly action: Action; readonly number: number },
): EffectContent | undefined {
  const appeared = [...outcome.appeared.values()];
  const vanished = without(layersBefore(start), outcome.latest.layers).map(([, layer]) => layer);
  const messages = new Set(outcome.messages.filter((text) => text !== ''));
  const before = statesBefore(action);
  const after = outcome.states ?? before;
  const content: EffectContent = {
    action: number,
    kind: action.kind,
    ...pageChange(start.before, outcome.latest),
    appeared: unlike(appeared, vanished).slice(0, mostEntries),
    vanished: unlike(vanished, openOf(outcome)).slice(0, mostEntries),
    messages: [...messages].slice(0, mostEntries),
    states_gained: hasTarget(action) ? after.filter((state) => !before.includes(state)) : [],
    states_lost: before.filter((state) => !after.includes(state)),
    target_gone: outcome.isGone,
  };
  return isNothing(content) ? undefined : content;
}

function layersBefore({ before, pointedOut }: Start): Layers {
  return new Map([...before.layers, ...pointedOut.layers]);
}

function hasTarget(action: Action): boolean {
  return 'target' in action && action.target !== undefined;
}

function statesBefore(action: Action): readonly ElementState[] {
  return ('target' in action && action.target?.states) || [];
}

function statesNow({ element }: Start): ElementState[] | undefined {
  return element && isConnected(element) ? elementStates(element) : undefined;
}

function without(layers: Layers, others: Layers): [Element, Layer][] {
  return [...layers].filter(([element]) => !others.has(element));
}

function openOf({ appeared, latest }: Outcome): Layer[] {
  return [...appeared].filter(([element]) => latest.layers.has(element)).map(([, layer]) => layer);
}

/** A layer that was only made anew, as another element, neither appeared nor vanished. */
function unlike(layers: readonly Layer[], others: readonly Layer[]): Layer[] {
  const left = [...others];
  return layers.filter(({ role, name }) => {
    const same = left.findIndex((other) => other.role === role && other.name === name);
    if (same !== -1) {
      left.splice(same, 1);
    }
    return same === -1;
  });
}

/** A page that was only just opened has no title yet, and getting one is no change. */
function pageChange({ page: before }: Snapshot, { page }: Snapshot): Pick<EffectContent, 'page'> {
  const isSame = page.url === before.url && (page.title === before.title || before.title === '');
  return isSame ? {} : { page };
}

function isNothing(content: EffectContent): boolean {
  const { page, appeared, vanished, messages, states_gained, states_lost, target_gone } = content;
  const entries = [appeared, vanished, messages, states_gained, states_lost].flat();
  return page === undefined && entries.length === 0 && !target_gone;
}
