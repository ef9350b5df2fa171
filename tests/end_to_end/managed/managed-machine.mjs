// What the tests of the managed demo share: the machine as the demo left it, with its apps served again.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { userName } from '../../../installer/demo/managed-installation.mjs';
import { recordFolder } from '../../../installer/demo/managed-record.mjs';
import { serve, usualPort } from '../../../installer/demo/serve.mjs';
import { startManagedChromium } from '../support/managed-chromium.mjs';
import { startManagedFirefox } from '../support/managed-firefox.mjs';
import { findUser } from '../support/ordinary-user.mjs';

const starters = { chromium: startManagedChromium, firefox: startManagedFirefox };

async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** The installed policy, at the ports that the demo found free. */
async function serveAgain() {
  const { apps } = await readJson('/etc/fairtrace/policy.json');
  const { port } = new URL(apps.find(({ id }) => id === 'orders').origins[0]);
  return serve({ port: Number(port || usualPort) });
}

/** Calls work({ app, user, extensions, start }); start('firefox', user) gives a session of a managed browser. */
export async function onManagedMachine(work) {
  const app = await serveAgain();
  const { extensions } = await readJson('/usr/share/fairtrace/package.json');
  const sessions = [];
  const start = async (browser, user) => {
    const session = await starters[browser]({
      user,
      folder: join(recordFolder, 'starters'),
      extensionId: extensions[browser],
    });
    sessions.push(session);
    return session;
  };
  try {
    return await work({ app, user: await findUser(userName), extensions, start });
  } finally {
    for (const { browser } of sessions) await browser.close().catch(() => undefined);
    await app.close();
  }
}
