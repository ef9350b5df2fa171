// A copy for programs: one JSON object. What an export has of a step stands in it byte for byte, beside what an export
// never has: when it was and why something was masked.
import type { Losses, Task, TaskStep } from '../../protocol/protocol.ts';
import type { CopyWriter } from './whole-data.ts';

/** Raised when the form of the file changes. */
const formVersion = 1;

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function taskText({ number, title, boundary, app, started }: Task): string {
  return JSON.stringify({ number, title, boundary, app, started: timeOf(started) });
}

function stepText({ number, time, why, exported, sentence }: TaskStep): string {
  const about = JSON.stringify({ number, time: timeOf(time), why });
  // One that is too large for a message is at least said in words.
  const step = exported ?? JSON.stringify({ sentence });
  return `${about.slice(0, -1)},"exported":${step}}`;
}

/** Puts the file's text into `parts`. */
export function createJsonCopy(parts: string[]): CopyWriter {
  let separator = '';
  let stepSeparator = '';
  return {
    begin: () => parts.push(`{"fairtrace_data":${formVersion},"tasks":[`),
    beginTask(task) {
      parts.push(`${separator}\n{"task":${taskText(task)},"steps":[`);
      separator = ',';
      stepSeparator = '';
    },
    step(step) {
      parts.push(`${stepSeparator}\n${stepText(step)}`);
      stepSeparator = ',';
    },
    endTask: () => parts.push(']}'),
    end: (losses: Losses['losses']) => parts.push(`\n],"missing":${JSON.stringify(losses)}}\n`),
  };
}
