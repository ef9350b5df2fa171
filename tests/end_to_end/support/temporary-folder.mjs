import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calls work(folder) and removes the folder afterwards, whatever happened. */
export async function withTemporaryFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'fairtrace-'));
  try {
    return await work(folder);
  } finally {
    // A browser that was just closed may still be writing its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
