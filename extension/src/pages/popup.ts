// What the toolbar's button opens: whether something is recorded and why not, the last steps in words, pause, tasks.
import type { State } from '../protocol/protocol.ts';
import type { Answer, Request } from '../protocol/view-messages.ts';
import { pageElement, textElement } from './page-elements.ts';
import { popupStrings, recordingWords, wordsOfError } from './strings.ts';
import { openWorkerLine, type WorkerLine } from './worker-line.ts';

const shownSteps = 8;
const refreshTime = 1500;

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

function reasonOf({ recording, paused_until: until }: State): string {
  if (recording !== 'paused' || until === undefined) return recordingWords[recording].reason;
  return until === 0 ? popupStrings.pausedUntilResumed : popupStrings.pausedUntil(timeOf(until));
}

function showState(state: State): void {
  const { recording, task } = state;
  pageElement('state', HTMLElement).textContent = recordingWords[recording].title;
  pageElement('reason', HTMLElement).textContent = reasonOf(state);
  pageElement('light', HTMLElement).dataset['state'] = recording;
  pageElement('organization', HTMLElement).textContent = state.organization?.name ?? '';
  const isRecording = recording === 'recording';
  pageElement('pause', HTMLElement).hidden = !isRecording;
  pageElement('resume-section', HTMLElement).hidden = recording !== 'paused';
  pageElement('task', HTMLFormElement).hidden = !isRecording || task !== undefined;
  pageElement('running-task', HTMLElement).hidden = task === undefined;
  pageElement('task-name', HTMLElement).textContent =
    task === undefined ? '' : popupStrings.task(task.title);
}

function showSteps(answer: Answer): void {
  const list = pageElement('steps', HTMLElement);
  if (answer.type !== 'steps') {
    list.replaceChildren(textElement('li', popupStrings.stepsUnavailable, 'quiet'));
    return;
  }
  const items = answer.steps.map(({ sentence, time }) => {
    const item = textElement('li', sentence);
    item.append(textElement('span', timeOf(time), 'quiet'));
    return item;
  });
  const nothing = textElement('li', popupStrings.noSteps, 'quiet');
  list.replaceChildren(...(items.length === 0 ? [nothing] : items));
}

async function refreshSteps(line: WorkerLine): Promise<void> {
  showSteps(await line.ask({ type: 'list_steps', limit: shownSteps }));
}

function asker(line: WorkerLine): (request: Request) => Promise<void> {
  return async (request) => {
    const answer = await line.ask(request);
    pageElement('status', HTMLElement).textContent =
      answer.type === 'error' ? wordsOfError(answer.code) : '';
  };
}

function listenToPause(ask: (request: Request) => Promise<void>): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('#pause button')) {
    const minutes = Number(button.dataset['minutes']);
    button.addEventListener(
      'click',
      () => void ask({ type: 'pause', ...(minutes > 0 ? { minutes } : {}) }),
    );
  }
  pageElement('resume', HTMLButtonElement).addEventListener(
    'click',
    () => void ask({ type: 'resume' }),
  );
}

function listenToTask(ask: (request: Request) => Promise<void>): void {
  const input = pageElement('task-title', HTMLInputElement);
  pageElement('task', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const title = input.value.trim();
    if (title === '') pageElement('status', HTMLElement).textContent = popupStrings.titleMissing;
    else void ask({ type: 'start_task', title });
  });
  pageElement('stop-task', HTMLButtonElement).addEventListener(
    'click',
    () => void ask({ type: 'stop_task' }),
  );
}

export function startPopup(): void {
  const line = openWorkerLine((state) => {
    showState(state);
    void refreshSteps(line);
  });
  const ask = asker(line);
  listenToPause(ask);
  listenToTask(ask);
  setInterval(() => void refreshSteps(line), refreshTime);
}
