// A folder as a participant's machine would have it: only for its owner, with a policy that nobody else can write.
import { chmod, copyFile, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

export async function prepareHome(home, policyFile) {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await chmod(home, 0o700);
  const target = join(home, 'policy.json');
  const same = await realpath(target).catch(() => null);
  if (same !== (await realpath(policyFile))) await copyFile(policyFile, target);
  await chmod(target, 0o600);
}
