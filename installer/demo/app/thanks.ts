// The page after a new order: what was ordered comes from this tab's state, the rest from the address.
import { readState } from './demo-state';
import { showSummary } from './plain-summary';

const query = new URLSearchParams(location.search);

function show(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}

show('order-number', query.get('order') ?? '');
show('confirmation', query.get('email') || 'the customer');
showSummary(readState());
