// The tasks to choose from, newest first, in portions.
import type { Task } from '../../protocol/protocol.ts';
import { textElement } from '../page-elements.ts';
import { momentInWords, words } from '../words/words.ts';

export interface TaskListSettings {
  readonly list: HTMLElement;
  readonly appName: (id: string) => string;
  readonly choose: (task: Task) => void;
}

export interface TaskList {
  /** In the place of what was shown. */
  show(tasks: readonly Task[]): void;
  add(tasks: readonly Task[]): void;
  /** One of them, as it is now. */
  change(task: Task): void;
  /** Marks the one that is chosen. */
  mark(task: number): void;
  tasks(): readonly Task[];
}

export function titleOf({ title }: Task): string {
  return title === '' ? words('myData.noTitle') : title;
}

function dayOf(milliseconds: number): string {
  return momentInWords(milliseconds, { dateStyle: 'medium', timeStyle: 'short' });
}

/** When it began, in which app, how long it is. */
export function factsOf(task: Task, appName: (id: string) => string): string {
  const { started, app, steps, open } = task;
  const facts = [
    dayOf(started),
    app === '' ? '' : appName(app),
    steps === 0 ? words('myData.noSteps') : words('count.steps', { count: steps }),
    open ? words('myData.isOpen') : '',
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

export function createTaskList({ list, appName, choose }: TaskListSettings): TaskList {
  let shown: Task[] = [];

  function itemOf(task: Task): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['task'] = String(task.number);
    const title = textElement('span', titleOf(task), 'task-title');
    title.dir = 'auto';
    button.append(title, textElement('span', factsOf(task, appName), 'quiet'));
    button.addEventListener('click', () => choose(task));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  return {
    show(tasks) {
      shown = [...tasks];
      list.replaceChildren(...tasks.map(itemOf));
    },
    add(tasks) {
      shown.push(...tasks);
      list.append(...tasks.map(itemOf));
    },
    change(task) {
      shown = shown.map((one) => (one.number === task.number ? task : one));
      const button = list.querySelector(`button[data-task="${task.number}"]`);
      button?.parentElement?.replaceWith(itemOf(task));
    },
    mark(task) {
      for (const button of list.querySelectorAll<HTMLElement>('button')) {
        if (button.dataset['task'] === String(task)) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
      }
    },
    tasks: () => shown,
  };
}
