// The page on which participants see all that was recorded of them: tasks, their steps in words, what was masked and by
// which rule, the bytes that an export would have, and what was not captured.
import type { ErrorCode, State, Task } from '../../protocol/protocol.ts';
import { createErase, type Erase, type EraseSettings } from '../erase.ts';
import { pageElement, textElement } from '../page-elements.ts';
import { say } from '../say.ts';
import { type ProblemWords, readProblem } from '../words/problems.ts';
import { listWords, words } from '../words/words.ts';
import { openWorkerLine } from '../worker-line.ts';
import { showAfterErasure } from './after-erasure.ts';
import { listenToEraseMore, offerApps, offerCategories, taskQuestion } from './erase-choices.ts';
import { isFailure, type OwnData, openOwnData } from './own-data.ts';
import { listenToDownload } from './save-copy.ts';
import type { StepActions } from './step-item.ts';
import { createStepList, type StepList } from './step-list.ts';
import { createTaskList, factsOf, type TaskList, titleOf } from './task-list.ts';

/** How long the worker may look for the host before the page says that there is none, in milliseconds. */
const patience = 3000;

const parts = ['loading', 'problem', 'empty', 'data'] as const;
type Part = (typeof parts)[number];

/** Codes of a store that was never made, which is as good as an empty one. */
const nothingYet: ReadonlySet<ErrorCode> = new Set([
  'policy_missing',
  'policy_malformed',
  'policy_unreadable',
  'policy_writable_by_others',
]);

interface View {
  readonly data: OwnData;
  readonly tasks: TaskList;
  readonly steps: StepList;
  readonly appName: (id: string) => string;
  readonly appNames: Map<string, string>;
  readonly erase: Erase;
  chosen: Task | undefined;
  /** Why nothing is captured now, where nothing is. */
  reason: string;
}

function showOnly(part: Part): void {
  for (const id of ['whole', 'erase-more']) pageElement(id, HTMLElement).hidden = part !== 'data';
  for (const one of parts) pageElement(one, HTMLElement).hidden = one !== part;
}

function showProblem({ title, advice }: ProblemWords): void {
  pageElement('problem-title', HTMLElement).textContent = title;
  pageElement('problem-advice', HTMLElement).textContent = advice;
  showOnly('problem');
}

function showEmpty(reason: string): void {
  pageElement('empty-reason', HTMLElement).textContent = reason;
  showOnly('empty');
}

function showTask(view: View, task: Task): void {
  view.chosen = task;
  view.tasks.mark(task.number);
  pageElement('task-title', HTMLElement).textContent = titleOf(task);
  pageElement('task-facts', HTMLElement).textContent = factsOf(task, view.appName);
}

function choose(view: View, task: Task): void {
  showTask(view, task);
  view.steps.show(task);
}

function showCount({ tasks }: View, hasMore: boolean): void {
  const count = tasks.tasks().length;
  pageElement('tasks-count', HTMLElement).textContent = words(
    hasMore ? 'count.newestTasks' : 'count.tasks',
    { count },
  );
  pageElement('older-tasks', HTMLButtonElement).hidden = !hasMore;
}

async function showOlder(view: View): Promise<void> {
  const portion = await view.data.tasks(view.tasks.tasks().at(-1)?.number);
  if (isFailure(portion)) {
    say(readProblem(portion.failed).advice, 'failed');
    return;
  }
  view.tasks.add(portion.items);
  if (view.chosen !== undefined) view.tasks.mark(view.chosen.number);
  showCount(view, portion.more);
}

async function showLosses({ data }: View): Promise<void> {
  const losses = await data.losses();
  const details = pageElement('losses', HTMLElement);
  details.hidden = isFailure(losses) || losses.length === 0;
  if (isFailure(losses)) return;
  const total = losses.reduce((sum, { count }) => sum + count, 0);
  pageElement('losses-summary', HTMLElement).textContent = words('myData.losses', { count: total });
  const items = losses.map(({ reason, count }) =>
    textElement('li', words('myData.loss', { count, reason: listWords().drop_reason[reason] })),
  );
  pageElement('losses-list', HTMLElement).replaceChildren(...items);
}

/** Shows what there is now; the chosen task stays chosen where it is still there. */
async function load(view: View): Promise<void> {
  const portion = await view.data.tasks();
  if (isFailure(portion)) {
    if (nothingYet.has(portion.failed)) showEmpty(view.reason);
    else showProblem(readProblem(portion.failed));
    return;
  }
  view.tasks.show(portion.items);
  showCount(view, portion.more);
  await showLosses(view);
  const [newest] = portion.items;
  if (newest === undefined) {
    view.chosen = undefined;
    view.steps.clear();
    showEmpty(view.reason);
    return;
  }
  offerApps(view.appNames, portion.items);
  showOnly('data');
  choose(view, portion.items.find(({ number }) => number === view.chosen?.number) ?? newest);
}

function exportedBytes(view: () => View): StepActions['exported'] {
  return async ({ index }) => {
    const { data, chosen } = view();
    const request = { task: chosen?.number ?? 0, from: index, limit: 1 };
    const steps = await data.exportedSteps(request);
    if (isFailure(steps)) return readProblem(steps.failed).advice;
    return steps[0]?.exported ?? words('myData.exportedTooLarge');
  };
}

function showAgain(view: View, task: Task): void {
  view.tasks.change(task);
  showTask(view, task);
}

async function showErased(view: View, ...[scope, counts]: Parameters<EraseSettings['erased']>) {
  await showAfterErasure(
    view,
    { scope, counts },
    { showAgain: (task) => showAgain(view, task), loadAll: () => load(view) },
  );
}

/** Where the columns stand below each other, the steps are far down. */
function goToSteps(): void {
  const heading = pageElement('task-title', HTMLElement);
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'nearest' });
}

function createView(data: OwnData): View {
  const appNames = new Map<string, string>();
  const appName = (id: string) => appNames.get(id) ?? id;
  const erase = createErase({ data, erased: (...went) => showErased(view, ...went) });
  const actions = { appName, exported: exportedBytes(() => view), erase };
  const view: View = {
    data,
    appNames,
    appName,
    erase,
    tasks: createTaskList({
      list: pageElement('tasks', HTMLElement),
      appName,
      choose(task) {
        choose(view, task);
        goToSteps();
      },
    }),
    steps: createStepList({ container: pageElement('steps', HTMLElement), data, actions }),
    chosen: undefined,
    reason: '',
  };
  return view;
}

function listen(view: View): void {
  const { data, appName, erase } = view;
  listenToDownload({ data, appName, say });
  offerCategories();
  listenToEraseMore(data, erase);
  const listeners: readonly (readonly [string, () => Promise<void>])[] = [
    ['older-tasks', () => showOlder(view)],
    [
      'retry',
      () => {
        showOnly('loading');
        return load(view);
      },
    ],
    [
      'erase-task',
      async () => {
        const { chosen } = view;
        if (chosen !== undefined) await erase(taskQuestion(chosen, titleOf(chosen)));
      },
    ],
  ];
  for (const [id, listener] of listeners)
    pageElement(id, HTMLButtonElement).addEventListener('click', () => void listener());
}

export function startMyData(): void {
  let isThere = false;
  const line = openWorkerLine((state: State) => {
    for (const { id, name } of state.apps) view.appNames.set(id, name);
    view.reason = words(`recording.${state.recording}.reason`);
    // While the worker looks for the host it says that there is none.
    if (state.recording === 'no_host' || isThere) return;
    isThere = true;
    void load(view);
  });
  const view = createView(openOwnData(line));
  listen(view);
  setTimeout(() => {
    if (!isThere) showProblem(readProblem('host_missing'));
  }, patience);
}
