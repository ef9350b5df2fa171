// What Linux says a process uses.
import { readFileSync } from 'node:fs';

function kibibytes(text, name) {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0);
}

/** Memory that no other process shares, in MiB. */
export function privateMemory(processId) {
  const text = readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8');
  return (kibibytes(text, 'Private_Clean') + kibibytes(text, 'Private_Dirty')) / 1024;
}

/** Processor time so far in ticks of 10 ms, in the program and in the kernel for it. */
export function processorTicks(processId) {
  const text = readFileSync(`/proc/${processId}/stat`, 'utf8');
  // The name is in brackets and may hold anything, so the rest begins after the last bracket.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
