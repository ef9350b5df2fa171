// The managed demo by hand: a real window, the apps served, and words about what to do.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sandboxOptions } from '../../tests/end_to_end/support/managed-chromium.mjs';
import { runAs, writeStarter } from '../../tests/end_to_end/support/ordinary-user.mjs';
import { RecordingError } from '../../tests/end_to_end/support/recording-error.mjs';
import { heading, say } from './demo-words.mjs';
import { recordFolder } from './managed-record.mjs';

export function refuseWithoutDisplay() {
  if (process.env.DISPLAY) return;
  throw new RecordingError(
    process.env.WAYLAND_DISPLAY
      ? 'this display is Wayland without X: another user cannot open a window on it. Install xwayland, so that DISPLAY is set'
      : 'there is no display: --interactive opens a window and needs DISPLAY; without it use --managed',
  );
}

/** The ticket that lets a user open windows on this display; it lies in the user's home, which --clean removes. */
async function lendDisplay(user) {
  const home = process.env.SUDO_USER ? `/home/${process.env.SUDO_USER}` : process.env.HOME;
  const own = process.env.XAUTHORITY ?? join(home ?? '/', '.Xauthority');
  if (!existsSync(own)) return undefined;
  const lent = join(user.home, '.Xauthority');
  await copyFile(own, lent);
  await chown(lent, user.id, user.group);
  return lent;
}

function sayWhatToDo(app) {
  heading('What to do');
  say(
    '1. The consent page opens by itself. Choose what may be recorded, and save.',
    `2. Look up an order at ${app.origin}/ and open a ticket about it at`,
    `   ${app.helpdeskOrigin}/. The popup (the icon beside the address) shows the steps.`,
    `3. Use ${app.unapprovedOrigin}/ too: nobody approved it, and the popup says nothing of it.`,
    '4. Close the window. What was recorded is printed then.',
  );
}

export async function openWindow({ user, app }) {
  const starter = await writeStarter(join(recordFolder, 'open-window'), {
    user,
    program: '/usr/bin/chromium',
    environment: { DISPLAY: process.env.DISPLAY, XAUTHORITY: await lendDisplay(user) },
  });
  sayWhatToDo(app);
  const addresses = [app.origin, app.helpdeskOrigin, app.unapprovedOrigin];
  const options = ['--no-first-run', '--password-store=basic', ...(await sandboxOptions(user))];
  const window = spawn(starter, [...options, ...addresses], { stdio: 'ignore' });
  // Control+C in the terminal reaches the browser as well; what was recorded is printed all the same.
  process.once('SIGINT', () => window.kill());
  const [exitCode] = await once(window, 'exit');
  if (exitCode) throw new RecordingError(`Chromium ended with exit code ${exitCode}`);
  heading(`fairtrace tasks, as ${user.name}`);
  say((await runAs(user, '/usr/bin/fairtrace', 'tasks')).trimEnd());
}
