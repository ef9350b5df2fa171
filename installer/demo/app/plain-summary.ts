// Shows the state on a page with native controls: the Summary card, and `data-end-state` for a program that compares.
import { type DemoState, endState } from './demo-state';

const labels: Readonly<Record<string, string>> = {
  name: 'Full name',
  email: 'E-mail',
  phone: 'Phone',
  quantity: 'Quantity',
  shipping: 'Shipping',
  instructions: 'Instructions',
  signature: 'Signature',
  weekend: 'Weekend',
  payment: 'Payment',
};

function facts(state: DemoState): ReadonlyArray<readonly [string, string]> {
  const fields = Object.entries(labels).map(
    ([name, label]) => [label, state.form[name] ?? 'empty'] as const,
  );
  return [
    ...fields,
    ['Gift wrap', state.giftWrap ? 'yes' : 'no'],
    ['Warehouse note', state.noteAttached ? 'attached' : 'none'],
    ['Draft', state.draftSaved ? 'saved' : 'not saved'],
  ];
}

export function showSummary(state: DemoState): void {
  document.querySelector('main')?.setAttribute('data-end-state', endState(state));
  const rows = facts(state).flatMap(([label, text]) => {
    const term = document.createElement('dt');
    term.textContent = label;
    const description = document.createElement('dd');
    description.textContent = text.charAt(0).toUpperCase() + text.slice(1);
    return [term, description];
  });
  document.getElementById('summary')?.replaceChildren(...rows);
}
