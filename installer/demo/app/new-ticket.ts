// The form of a new ticket. It is sent as an ordinary form; this only refuses one without an order and keeps it for the list.
import { addTicket, type Priority } from './tickets';

function textOf(entries: FormData, name: string): string {
  return String(entries.get(name) ?? '').trim();
}

function priorityOf(entries: FormData): Priority {
  const text = textOf(entries, 'priority');
  return text === 'low' || text === 'high' ? text : 'normal';
}

const form = document.querySelector<HTMLFormElement>('#new-ticket');
const problem = document.getElementById('ticket-problem');
if (!form || !problem) throw new Error('the page has no form');
form.addEventListener('submit', (event) => {
  const entries = new FormData(form);
  const order = textOf(entries, 'order-number');
  if (order === '') {
    event.preventDefault();
    problem.textContent = 'Which order is it about?';
    form.querySelector<HTMLInputElement>('[name="order-number"]')?.focus();
    return;
  }
  addTicket({
    order,
    category: textOf(entries, 'category'),
    description: textOf(entries, 'description'),
    priority: priorityOf(entries),
  });
});
