// Everything that is stored, task by task, for a copy that the person keeps.
import type { Losses, Task, TaskStep } from '../../protocol/protocol.ts';
import { type Failure, isFailure, largestPortion, type OwnData } from './own-data.ts';

export interface CopyWriter {
  begin(): void;
  beginTask(task: Task): void;
  step(step: TaskStep): void;
  endTask(): void;
  end(losses: Losses['losses']): void;
}

export interface Copied {
  readonly tasks: number;
  readonly steps: number;
}

async function allTasks(data: OwnData): Promise<readonly Task[] | Failure> {
  const tasks: Task[] = [];
  let more = true;
  while (more) {
    const portion = await data.tasks(tasks.at(-1)?.number);
    if (isFailure(portion)) return portion;
    tasks.push(...portion.items);
    more = portion.more;
  }
  return tasks.reverse();
}

/** Gives the number of steps. */
async function copyTask(data: OwnData, task: Task, writer: CopyWriter): Promise<number | Failure> {
  writer.beginTask(task);
  let count = 0;
  let isLast = false;
  while (!isLast) {
    const range = { task: task.number, from: count + 1, limit: largestPortion };
    const steps = await data.exportedSteps(range);
    if (isFailure(steps)) return steps;
    for (const step of steps) writer.step(step);
    count += steps.length;
    isLast = steps.length < largestPortion;
  }
  writer.endTask();
  return count;
}

/** Oldest task first. `told` hears how many steps are copied so far. */
export async function copyAll(
  data: OwnData,
  writer: CopyWriter,
  told: (steps: number) => void,
): Promise<Copied | Failure> {
  const [tasks, losses] = [await allTasks(data), await data.losses()];
  if (isFailure(tasks)) return tasks;
  if (isFailure(losses)) return losses;
  writer.begin();
  let steps = 0;
  for (const task of tasks) {
    const count = await copyTask(data, task, writer);
    if (typeof count !== 'number') return count;
    steps += count;
    told(steps);
  }
  writer.end(losses);
  return { tasks: tasks.length, steps };
}
