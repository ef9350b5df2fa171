// The helpdesk's first page: all tickets, or those of one status.
import { type Ticket, tickets } from './tickets';

function cell(tag: 'td' | 'th', text: string): HTMLTableCellElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function row(ticket: Ticket): HTMLTableRowElement {
  const number = cell('th', ticket.number);
  number.scope = 'row';
  const priority = ticket.priority.charAt(0).toUpperCase() + ticket.priority.slice(1);
  const status = cell('td', '');
  const label = document.createElement('span');
  label.className = 'label';
  label.textContent = ticket.status;
  status.append(label);
  const element = document.createElement('tr');
  element.append(
    number,
    ...[ticket.order, ticket.category, ticket.description, priority].map((text) =>
      cell('td', text),
    ),
    status,
  );
  return element;
}

function show(status: string): void {
  const chosen = tickets().filter((ticket) => status === '' || ticket.status === status);
  document.getElementById('tickets')?.replaceChildren(...chosen.map(row));
  const count = document.getElementById('ticket-count');
  if (count) count.textContent = String(chosen.length);
}

const select = document.querySelector<HTMLSelectElement>('select[name="show"]');
if (!select) throw new Error('the page has no choice of tickets');
select.addEventListener('change', () => show(select.value));
// A page restored from history comes back with its choice.
addEventListener('pageshow', () => show(select.value));
