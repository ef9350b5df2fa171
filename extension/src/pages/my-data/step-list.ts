// The steps of the chosen task.
import type { ErrorCode, Task } from '../../protocol/protocol.ts';
import { textElement } from '../page-elements.ts';
import { readProblem } from '../words/problems.ts';
import { words } from '../words/words.ts';
import { type ChunkRange, createChunkWindow } from './chunk-window.ts';
import { isFailure, type OwnData } from './own-data.ts';
import { type StepActions, stepItem } from './step-item.ts';

export interface StepListSettings {
  readonly container: HTMLElement;
  readonly data: Pick<OwnData, 'steps'>;
  readonly actions: StepActions;
}

export interface StepList {
  show(task: Task): void;
  /** The same task has other steps, from this place on. */
  changed(task: Task, from: number): Promise<void>;
  clear(): void;
}

function failureElement(code: ErrorCode, retry: () => void): HTMLElement {
  const element = textElement('div', '', 'problem');
  const button = textElement('button', words('myData.retry'));
  button.addEventListener('click', retry);
  element.append(textElement('p', readProblem(code).advice), button);
  return element;
}

export function createStepList({ container, data, actions }: StepListSettings): StepList {
  let shown: Task | undefined;

  async function contentOf(range: ChunkRange): Promise<HTMLElement> {
    const steps = await data.steps({ ...range, task: shown?.number ?? 0 });
    if (isFailure(steps))
      return failureElement(steps.failed, () => {
        if (shown !== undefined) void list.changed(shown, range.from);
      });
    const element = document.createElement('ol');
    element.start = range.from;
    element.append(...steps.map((step) => stepItem(step, actions)));
    return element;
  }

  const chunks = createChunkWindow({ container, contentOf });
  const list: StepList = {
    show(task) {
      shown = task;
      chunks.show(task.steps);
    },
    changed(task, from) {
      shown = task;
      return chunks.changed(task.steps, from);
    },
    clear() {
      shown = undefined;
      chunks.show(0);
    },
  };
  return list;
}
