// Runs write below the build folder and not below the system's temporary folder: that may be memory, where a durable
// commit costs nothing.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../end_to_end/support/fairtrace-program.mjs';

export const benchBuild = join(projectFolder, 'build/bench');

export function benchProgram(name) {
  return join(benchBuild, 'bin', name);
}

/** Calls work(folder) and removes the folder afterwards. */
export async function withRunFolder(work) {
  const runs = join(benchBuild, 'runs');
  await mkdir(runs, { recursive: true });
  const folder = await mkdtemp(join(runs, 'run-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
