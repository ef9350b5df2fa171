// What a person changed in this tab, shared by all pages of the app through sessionStorage: it survives a full-page
// navigation, is gone with the tab, and a replay in a new tab starts afresh.
// Texts that a person typed are kept as "filled" only, and fields that are never read are not kept at all, so that the
// end state after a replay with masked values is the same as after the recording.

export type OrderStatus = 'New' | 'Packed' | 'On hold' | 'Shipped' | 'Cancelled';

export interface OrderChanges {
  readonly status?: OrderStatus;
  readonly shipping?: string | null;
  readonly assigned?: string | null;
  readonly saved?: boolean;
}

export interface DemoState {
  readonly orders: Readonly<Record<string, OrderChanges>>;
  readonly form: Readonly<Record<string, string>>;
  readonly draftSaved: boolean;
  readonly giftWrap: boolean;
  readonly noteAttached: boolean;
  readonly submitted: boolean;
}

const storageKey = 'orders-demo';
const emptyState: DemoState = {
  orders: {},
  form: {},
  draftSaved: false,
  giftWrap: false,
  noteAttached: false,
  submitted: false,
};

export function readState(): DemoState {
  const stored = sessionStorage.getItem(storageKey);
  return stored ? { ...emptyState, ...JSON.parse(stored) } : emptyState;
}

export function changeState(changes: Partial<DemoState>): DemoState {
  const state = { ...readState(), ...changes };
  sessionStorage.setItem(storageKey, JSON.stringify(state));
  return state;
}

export function changeOrder(number: string, changes: OrderChanges): DemoState {
  const { orders } = readState();
  return changeState({ orders: { ...orders, [number]: { ...orders[number], ...changes } } });
}

/** The state as one line of JSON with sorted names, for `<main data-end-state>`; equal states give equal texts. */
export function endState(state: DemoState): string {
  return JSON.stringify(sorted(state));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, member]) => [name, sorted(member)]));
}
