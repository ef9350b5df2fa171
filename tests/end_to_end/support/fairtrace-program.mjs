// Runs the command line as a person would, from the release build.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { RecordingError } from './recording-error.mjs';

const run = promisify(execFile);

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const fairtraceProgram = join(projectFolder, 'build/release/bin/fairtrace');

async function runAs(environment, argumentList) {
  if (!existsSync(fairtraceProgram)) {
    throw new RecordingError(
      'build/release/bin/fairtrace is missing: cmake --preset release && cmake --build --preset release',
    );
  }
  try {
    const { stdout } = await run(fairtraceProgram, argumentList, {
      maxBuffer: 1 << 28,
      env: environment,
    });
    return stdout;
  } catch (error) {
    const reason = String(error.stderr ?? error.message).trim();
    throw new RecordingError(
      `fairtrace ${argumentList[0]} failed with exit code ${error.code}: ${reason}`,
    );
  }
}

export function fairtrace(...argumentList) {
  return runAs(process.env, argumentList);
}

/** With other variables beside those of this process. */
export function fairtraceWith(environment, ...argumentList) {
  return runAs({ ...process.env, ...environment }, argumentList);
}

/** As a user with another HOME. */
export function fairtraceAs(userHome, ...argumentList) {
  return fairtraceWith({ HOME: userHome }, ...argumentList);
}

export async function fairtraceJson(...argumentList) {
  return JSON.parse(await fairtrace(...argumentList, '--json'));
}
