// What is shown, and where the focus goes, once something was erased.
import type { ErasureScope, Task } from '../../protocol/protocol.ts';
import { type ErasedCounts, isFailure, type OwnData } from './own-data.ts';
import type { StepList } from './step-list.ts';

export interface ShownData {
  readonly data: OwnData;
  readonly steps: StepList;
  readonly chosen: Task | undefined;
}

export interface AfterErasure {
  /** The same task, as it is now. */
  readonly showAgain: (task: Task) => void;
  readonly loadAll: () => Promise<void>;
}

function shownIndex(step: number): number | undefined {
  const item = document.querySelector<HTMLElement>(`.step[data-number="${step}"]`);
  return item === null ? undefined : Number(item.dataset['index']);
}

/** The button of the step that took the place of the one that went, else of the one before it. */
function focusNear(index: number): boolean {
  const selector = (place: number) => `.step[data-index="${place}"] .erase-step`;
  const next =
    document.querySelector<HTMLElement>(selector(index)) ??
    document.querySelector<HTMLElement>(selector(index - 1));
  next?.focus();
  return next !== null;
}

function focusHeading(): void {
  const headings = ['task-title', 'empty-title', 'problem-title'];
  const elements = headings.map((id) => document.getElementById(id));
  elements.find((element) => element?.checkVisibility())?.focus();
}

async function taskAgain({ data, chosen }: ShownData): Promise<Task | undefined> {
  if (chosen === undefined) return undefined;
  const portion = await data.tasks(chosen.number + 1);
  if (isFailure(portion)) return undefined;
  return portion.items.find(({ number }) => number === chosen.number);
}

export async function showAfterErasure(
  shown: ShownData,
  { scope, counts }: { readonly scope: ErasureScope; readonly counts: ErasedCounts },
  { showAgain, loadAll }: AfterErasure,
): Promise<void> {
  const index = scope.kind === 'step' ? shownIndex(scope.number) : undefined;
  const task = index === undefined || counts.tasks > 0 ? undefined : await taskAgain(shown);
  if (index === undefined || task === undefined) {
    await loadAll();
    focusHeading();
    return;
  }
  showAgain(task);
  await shown.steps.changed(task, index);
  if (!focusNear(index)) focusHeading();
}
