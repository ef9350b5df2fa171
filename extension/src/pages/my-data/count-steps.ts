import type { TaskStep } from '../../protocol/protocol.ts';
import { allTasks } from './all-tasks.ts';
import { isFailure, largestPortion, type OwnData } from './own-data.ts';

/** How many steps there are; undefined where the tasks cannot be read. */
export async function countAllSteps(data: OwnData): Promise<number | undefined> {
  const tasks = await allTasks(data);
  return isFailure(tasks) ? undefined : tasks.reduce((sum, { steps }) => sum + steps, 0);
}

/** How many steps are so, in all tasks; undefined where they cannot be read. */
export async function countSteps(
  data: OwnData,
  isCounted: (step: TaskStep) => boolean,
): Promise<number | undefined> {
  const tasks = await allTasks(data);
  if (isFailure(tasks)) return undefined;
  let count = 0;
  for (const task of tasks) {
    for (let from = 1; from <= task.steps; from += largestPortion) {
      const steps = await data.steps({ task: task.number, from, limit: largestPortion });
      if (isFailure(steps)) return undefined;
      count += steps.filter(isCounted).length;
    }
  }
  return count;
}
