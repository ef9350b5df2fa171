// What an error or an erasure comes to, in words.
import type { Erased, ErrorCode } from '../../protocol/protocol.ts';
import { isKey, words } from './words.ts';

/** Why what a person asked for was not done. */
export function wordsOfError(code: ErrorCode): string {
  const key = `error.${code}` as const;
  return isKey(key) ? words(key) : words('error.other', { code });
}

export interface ProblemWords {
  readonly title: string;
  readonly advice: string;
}

/** Why the data cannot be shown, and what to do. */
export function readProblem(code: ErrorCode): ProblemWords {
  const [title, advice] = [`problem.${code}.title`, `problem.${code}.advice`] as const;
  if (isKey(title) && isKey(advice)) return { title: words(title), advice: words(advice) };
  return { title: words('problem.other.title'), advice: words('problem.other.advice', { code }) };
}

export function erasedInWords(erased: Omit<Erased, 'type' | 'request'>): string {
  const { steps: count, changed, tasks } = erased;
  if (count === 0 && changed === 0 && tasks === 0) return words('erase.nothing');
  const steps = words('count.steps', { count });
  const sentences = [
    tasks === 0
      ? words('erase.erased', { steps })
      : words('erase.erasedWithTasks', { steps, tasks: words('count.tasks', { count: tasks }) }),
    changed === 0 ? '' : words('erase.changed', { count: changed }),
    erased.files_are_clean ? '' : words('erase.filesLater'),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Some of it may be hidden already, and goes when the host starts again. */
export function eraseFailure(code: ErrorCode): string {
  return words('erase.failed', { problem: readProblem(code).title });
}
