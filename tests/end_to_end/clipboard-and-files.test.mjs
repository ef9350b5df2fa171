// What is copied in one app and pasted in another has one number, and neither the text nor the name of a file is in any
// byte that is left, nor in what waits in the browser.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clipboard } from './gallery/clipboard-hands.mjs';
import { serveGallery } from './gallery/gallery-server.mjs';
import { approvingPolicy } from './support/approving-policy.mjs';
import { findTexts } from './support/byte-search.mjs';
import { captured } from './support/captured-documents.mjs';
import { exportedTraces } from './support/exported-traces.mjs';
import { record } from './support/recording.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';

const text = 'Quillon 77-Zephyr';
const fileName = 'wexcombe-brathwell.pdf';
const secrets = [text, 'quillon', 'zephyr', 'wexcombe', 'brathwell'];

function twoApps({ origin, otherOrigin }) {
  const policy = approvingPolicy({ name: 'Orders', origins: [origin], routes: [] });
  const [orders] = policy.apps;
  policy.apps.push({ ...orders, id: 'stock', name: 'Stock', origins: [otherOrigin] });
  return policy;
}

/** Everything that the extension keeps in the browser, at every moment that it changes. */
async function watchStorage(place) {
  await place.evaluate(() => {
    globalThis.seen = [];
    globalThis.chrome.storage.session.onChanged.addListener((changes) =>
      globalThis.seen.push(JSON.stringify(changes)),
    );
  });
}

function performer({ origin, otherOrigin }, folder) {
  return async ({ page, extensionPlace }) => {
    const place = await extensionPlace();
    await watchStorage(place);
    const documents = captured(extensionPlace);
    await page.bringToFront();
    const visit = (address) => documents.after(() => page.goto(address));
    const hands = clipboard({ page, keyboard: page.keyboard, find: (one) => page.$(one) });
    await visit(`${origin}/clipboard.html`);
    // By a script, so that nobody typed it: what is typed is read.
    await page.$eval('#product', (field, value) => Object.assign(field, { value }), text);
    await page.focus('#product');
    await hands.selectAll();
    await hands.copy();
    await visit(`${otherOrigin}/clipboard.html`);
    await page.focus('#password');
    await hands.paste();
    // Not a field that a person fills: the page takes the text, and nothing of it is read as a value.
    await page.focus('#other');
    await hands.paste();
    await visit(`${origin}/uploads.html`);
    const file = join(folder, fileName);
    await writeFile(file, '%PDF');
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#receipt')]);
    await chooser.accept([file]);
    await sleep(500);
    return place.evaluate(() => globalThis.seen.join('\n'));
  };
}

async function linkedWithoutText(folder) {
  const { close, ...origins } = await serveGallery();
  try {
    const policyFile = join(folder, 'policy.json');
    await writeFile(policyFile, JSON.stringify(twoApps(origins)), { mode: 0o600 });
    const home = join(folder, 'home');
    const script = performer(origins, folder);
    const summary = await record({ policyFile, home, consent: 'all', script, browser: 'chromium' });
    assert.equal(summary.missing, 0);
    const steps = (await exportedTraces(home, folder)).flatMap((trace) => trace.steps);
    const ofKind = (kind) => steps.filter(({ action }) => action.kind === kind);
    const [copy] = ofKind('copy');
    const pastes = ofKind('paste').map(({ page, action }) => [page.app, action.copied]);
    const [upload] = ofKind('upload_file');
    assert.deepEqual([copy.page.app, copy.action.copied], ['orders', 1]);
    // What goes into a password is not read, so nothing tells that it is the same.
    assert.deepEqual(pastes, [
      ['stock', undefined],
      ['stock', 1],
    ]);
    assert.deepEqual(upload.action.files, [{ kind: 'document', size: 'small' }]);
    assert.match(summary.result, /"token":"[0-9a-f]{16}"/, 'what waits was not watched');
    const found = secrets.filter((one) => summary.result.toLowerCase().includes(one.toLowerCase()));
    assert.deepEqual(found, [], 'in what waits in the browser');
    for (const one of [home, join(folder, 'exported')])
      assert.deepEqual(findTexts(one, secrets), []);
  } finally {
    await close();
  }
}

export const tests = [
  {
    name: 'what is copied in one app and pasted in another is linked, and neither texts nor names of files are left',
    run: () => withTemporaryFolder(linkedWithoutText),
  },
];
