// The small form in a frame of the new-order page.
import { changeState } from './demo-state';

const form = document.querySelector<HTMLFormElement>('#warehouse-note');
const status = document.querySelector('[role="status"]');
if (!form || !status) throw new Error('the page has no form');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  changeState({ noteAttached: true });
  status.textContent = 'Attached';
});
