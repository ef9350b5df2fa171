// What was sent, as this tab keeps it.
import { type Ticket, tickets } from './tickets';

function show(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}

function facts(ticket: Ticket): ReadonlyArray<readonly [string, string]> {
  return [
    ['Order', ticket.order],
    ['Category', ticket.category],
    ['Priority', ticket.priority.charAt(0).toUpperCase() + ticket.priority.slice(1)],
    ['Description', ticket.description || 'None'],
  ];
}

const ticket = tickets()[0];
if (ticket) {
  show('ticket-number', ticket.number);
  show('ticket-order', ticket.order);
  const rows = facts(ticket).flatMap(([label, text]) => {
    const term = document.createElement('dt');
    term.textContent = label;
    const description = document.createElement('dd');
    description.textContent = text;
    return [term, description];
  });
  document.getElementById('ticket-summary')?.replaceChildren(...rows);
}
