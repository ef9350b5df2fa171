// Everything that is stored, task by task, for a copy that the person keeps.
import type { Losses, Task, TaskStep } from '../../protocol/protocol.ts';
import { allTasks } from './all-tasks.ts';
import {
  type Failure,
  isFailure,
  largestPortion,
  type OwnData,
  type StepRange,
} from './own-data.ts';

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

/** So many parts are asked for at once, so that host, worker and page do not wait for each other. */
const askedAhead = 4;

interface Part {
  readonly task: Task;
  readonly range: StepRange;
}

/** At least one, also where a task has no step any more. */
function partsOf(task: Task): Part[] {
  const count = Math.max(1, Math.ceil(task.steps / largestPortion));
  return Array.from({ length: count }, (_, index) => {
    const from = index * largestPortion + 1;
    return { task, range: { task: task.number, from, limit: largestPortion } };
  });
}

function isLastPart({ task, range }: Part): boolean {
  return range.from + range.limit > task.steps;
}

interface Asked {
  readonly part: Part;
  readonly steps: Promise<readonly TaskStep[] | Failure>;
}

/** Asks for each part in their order, some of them before the one that is given is used up. */
function* askedParts(data: OwnData, parts: readonly Part[]): Generator<Asked> {
  const ahead: Asked[] = [];
  for (const part of parts) {
    ahead.push({ part, steps: data.exportedSteps(part.range) });
    if (ahead.length === askedAhead) yield* ahead.splice(0, 1);
  }
  yield* ahead;
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
  let count = 0;
  const parts = [...tasks].reverse().flatMap(partsOf);
  for (const { part, steps: answer } of askedParts(data, parts)) {
    const steps = await answer;
    if (isFailure(steps)) return steps;
    if (part.range.from === 1) writer.beginTask(part.task);
    for (const step of steps) writer.step(step);
    if (isLastPart(part)) writer.endTask();
    count += steps.length;
    told(count);
  }
  writer.end(losses);
  return { tasks: tasks.length, steps: count };
}
