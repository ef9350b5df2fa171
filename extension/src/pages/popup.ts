// What the toolbar's button opens: whether something is recorded and why not, the last steps in words, pause, tasks, and
// erasing what was just done.
import type { State } from '../protocol/protocol.ts';
import type { Answer, Request } from '../protocol/view-messages.ts';
import { createErase, minutesQuestion } from './erase.ts';
import { openOwnData } from './my-data/own-data.ts';
import { pageElement, textElement } from './page-elements.ts';
import { say } from './say.ts';
import { wordsOfError } from './words/problems.ts';
import { momentInWords, words } from './words/words.ts';
import { openWorkerLine, type WorkerLine } from './worker-line.ts';

const shownSteps = 8;
const refreshTime = 1500;

function timeOf(milliseconds: number): string {
  return momentInWords(milliseconds, { hour: '2-digit', minute: '2-digit' });
}

/** With the day where it is not today. */
function momentOf(milliseconds: number): string {
  const isToday = new Date(milliseconds).toDateString() === new Date().toDateString();
  if (isToday) return timeOf(milliseconds);
  return momentInWords(milliseconds, { weekday: 'long', hour: '2-digit', minute: '2-digit' });
}

/** At least one; the last one is begun. */
export function minutesUntilTomorrow(now: Date): number {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return Math.ceil((tomorrow.getTime() - now.getTime()) / 60_000);
}

function reasonOf({ recording, paused_until: until }: State): string {
  if (recording !== 'paused' || until === undefined) return words(`recording.${recording}.reason`);
  return until === 0
    ? words('popup.pausedUntilResumed')
    : words('popup.pausedUntil', { time: momentOf(until) });
}

function showState(state: State): void {
  const { recording, task } = state;
  pageElement('state', HTMLElement).textContent = words(`recording.${recording}.title`);
  pageElement('reason', HTMLElement).textContent = reasonOf(state);
  pageElement('light', HTMLElement).dataset['state'] = recording;
  pageElement('organization', HTMLElement).textContent = state.organization?.name ?? '';
  const isRecording = recording === 'recording';
  pageElement('pause', HTMLElement).hidden = !isRecording;
  pageElement('resume-section', HTMLElement).hidden = recording !== 'paused';
  pageElement('task', HTMLFormElement).hidden = !isRecording || task !== undefined;
  pageElement('running-task', HTMLElement).hidden = task === undefined;
  pageElement('task-name', HTMLElement).textContent =
    task === undefined ? '' : words('popup.task', { title: task.title });
}

function showSteps(answer: Answer): void {
  const list = pageElement('steps', HTMLElement);
  pageElement('forget', HTMLElement).hidden = answer.type !== 'steps' || answer.steps.length === 0;
  if (answer.type !== 'steps') {
    list.replaceChildren(textElement('li', words('popup.stepsUnavailable'), 'quiet'));
    return;
  }
  const items = answer.steps.map(({ sentence, time }) => {
    const item = textElement('li', sentence);
    item.append(textElement('span', timeOf(time), 'quiet'));
    return item;
  });
  const nothing = textElement('li', words('popup.noSteps'), 'quiet');
  list.replaceChildren(...(items.length === 0 ? [nothing] : items));
}

async function refreshSteps(line: WorkerLine): Promise<void> {
  showSteps(await line.ask({ type: 'list_steps', limit: shownSteps }));
}

function asker(line: WorkerLine): (request: Request) => Promise<void> {
  return async (request) => {
    const answer = await line.ask(request);
    if (answer.type === 'error') say(wordsOfError(answer.code), 'failed');
    else say('');
  };
}

function pauseRequest(minutes = ''): Request {
  if (minutes === '') return { type: 'pause' };
  const isTomorrow = minutes === 'tomorrow';
  return {
    type: 'pause',
    minutes: isTomorrow ? minutesUntilTomorrow(new Date()) : Number(minutes),
  };
}

function listenToPause(ask: (request: Request) => Promise<void>): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('#pause button')) {
    button.addEventListener('click', () => void ask(pauseRequest(button.dataset['minutes'])));
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
    if (title === '') say(words('popup.titleMissing'), 'failed');
    else void ask({ type: 'start_task', title });
  });
  pageElement('stop-task', HTMLButtonElement).addEventListener(
    'click',
    () => void ask({ type: 'stop_task' }),
  );
}

function listenToForget(line: WorkerLine): void {
  const data = openOwnData(line);
  const erase = createErase({ data, erased: () => refreshSteps(line) });
  for (const button of document.querySelectorAll<HTMLButtonElement>('#forget button')) {
    const minutes = Number(button.dataset['minutes']);
    button.addEventListener('click', () => void erase(minutesQuestion(data, minutes)));
  }
}

export function startPopup(): void {
  const line = openWorkerLine((state) => {
    showState(state);
    void refreshSteps(line);
  });
  const ask = asker(line);
  listenToPause(ask);
  listenToTask(ask);
  listenToForget(line);
  setInterval(() => void refreshSteps(line), refreshTime);
}
