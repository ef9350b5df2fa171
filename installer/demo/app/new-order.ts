// The page with native controls. It follows what is filled in, without keeping the texts themselves.
import { changeState, readState } from './demo-state';
import './packing-choice';
import { showSummary } from './plain-summary';

const typedFields = ['name', 'email', 'phone', 'instructions'];
const chosenFields = ['quantity', 'shipping', 'signature', 'weekend', 'payment'];

function formState(form: HTMLFormElement): Record<string, string> {
  const entries = new FormData(form);
  const typed = typedFields.map((name) => [name, entries.get(name) ? 'filled' : 'empty']);
  const chosen = chosenFields.map((name) => [name, String(entries.get(name) ?? 'no')]);
  return Object.fromEntries([...typed, ...chosen]);
}

function watch(form: HTMLFormElement, status: HTMLElement): void {
  const follow = () => showSummary(changeState({ form: formState(form) }));
  form.addEventListener('input', () => {
    status.textContent = '';
    follow();
  });
  form.addEventListener('packing-changed', () => showSummary(readState()));
  form.addEventListener('submit', () => changeState({ form: formState(form), submitted: true }));
  // The note's frame writes to the same sessionStorage.
  addEventListener('storage', () => showSummary(readState()));
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    status.textContent = 'Draft saved';
    showSummary(changeState({ draftSaved: true }));
  });
  // A page restored from history comes back filled in.
  addEventListener('pageshow', follow);
}

const form = document.querySelector<HTMLFormElement>('#new-order');
const status = document.getElementById('draft-status');
if (!form || !status) throw new Error('the page has no form');
watch(form, status);
