import type { Task } from '../../protocol/protocol.ts';
import { type Failure, isFailure, type OwnData } from './own-data.ts';

/** Newest first. */
export async function allTasks(data: OwnData): Promise<readonly Task[] | Failure> {
  const tasks: Task[] = [];
  let more = true;
  while (more) {
    const portion = await data.tasks(tasks.at(-1)?.number);
    if (isFailure(portion)) return portion;
    tasks.push(...portion.items);
    more = portion.more;
  }
  return tasks;
}
