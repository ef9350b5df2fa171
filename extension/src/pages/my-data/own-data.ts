// What the host says of the participant's own data, in portions. An error is said by its code.
import type {
  Erased,
  ErasureScope,
  ErrorCode,
  Losses,
  Task,
  TaskStep,
} from '../../protocol/protocol.ts';
import type { Answer, OwnDataRequest } from '../../protocol/view-messages.ts';
import type { WorkerLine } from '../worker-line.ts';

export interface Failure {
  readonly failed: ErrorCode;
}

export interface Portion<Item> {
  readonly items: readonly Item[];
  readonly more: boolean;
}

export interface StepRange {
  readonly task: number;
  /** The first one's place in the task, from 1. */
  readonly from: number;
  readonly limit: number;
}

export interface OwnData {
  /** Newest first. */
  tasks(before?: number): Promise<Portion<Task> | Failure>;
  steps(range: StepRange): Promise<readonly TaskStep[] | Failure>;
  /** The same, each with the bytes that an export has of it. */
  exportedSteps(range: StepRange): Promise<readonly TaskStep[] | Failure>;
  losses(): Promise<Losses['losses'] | Failure>;
  /** For good. */
  erase(scope: ErasureScope): Promise<ErasedCounts | Failure>;
}

export type ErasedCounts = Pick<Erased, 'steps' | 'changed' | 'tasks' | 'files_are_clean'>;

/** The host gives no more at once. */
export const largestPortion = 200;

export function isFailure(result: object): result is Failure {
  return 'failed' in result;
}

/** An answer to something else would be a mistake of ours. */
function failureOf(answer: Answer): Failure {
  return { failed: answer.type === 'error' ? answer.code : 'internal' };
}

export function openOwnData(line: WorkerLine): OwnData {
  async function portionOf(
    range: StepRange,
    exported: boolean,
  ): Promise<Portion<TaskStep> | Failure> {
    const request: OwnDataRequest = { type: 'list_task_steps', ...range, exported };
    const answer = await line.ask(request);
    if (answer.type !== 'task_steps') return failureOf(answer);
    return { items: answer.steps, more: answer.more };
  }

  /** A message holds only so many bytes, so that it may take several. */
  async function steps(range: StepRange, exported: boolean): Promise<TaskStep[] | Failure> {
    const steps: TaskStep[] = [];
    let more = true;
    while (more && steps.length < range.limit) {
      const [from, limit] = [range.from + steps.length, range.limit - steps.length];
      const portion = await portionOf({ task: range.task, from, limit }, exported);
      if (isFailure(portion)) return portion;
      steps.push(...portion.items);
      more = portion.more && portion.items.length > 0;
    }
    return steps;
  }

  return {
    async tasks(before) {
      const from = before === undefined ? {} : { before };
      const answer = await line.ask({ type: 'list_tasks', ...from, limit: largestPortion });
      if (answer.type !== 'tasks') return failureOf(answer);
      return { items: answer.tasks, more: answer.more };
    },
    steps: (range) => steps(range, false),
    exportedSteps: (range) => steps(range, true),
    async losses() {
      const answer = await line.ask({ type: 'list_losses' });
      return answer.type === 'losses' ? answer.losses : failureOf(answer);
    },
    async erase(scope) {
      const answer = await line.ask({ type: 'erase', scope });
      return answer.type === 'erased' ? answer : failureOf(answer);
    },
  };
}
