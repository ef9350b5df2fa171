// What the page "My data" promises: it shows what is stored, why something was masked, and the very bytes of an export.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitForText } from './support/extension-page.mjs';
import { fairtrace, fairtraceJson } from './support/fairtrace-program.mjs';
import {
  axeViolations,
  fillForm,
  openMyData,
  openWithSteps,
  shownBytes,
  shownSentences,
  tabTo,
  typedAddress,
} from './support/my-data-page.mjs';
import { recordDemo, storedSteps } from './support/shared-demo.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';

async function exportedTrace(home) {
  const out = join(home, '..', `${home.split('/').at(-1)}-export`);
  const { purposes } = JSON.parse(await readFile(join(home, 'policy.json'), 'utf8'));
  const request = ['--purpose', purposes[0].id, '--format', 'jsonl', '--out', out];
  await fairtrace('export', ...request, '--home', home);
  return readFile(join(out, 'trace.jsonl'), 'utf8');
}

async function showsWhatIsStored(name) {
  const script = async (session) => {
    await fillForm(session);
    const view = await openWithSteps(session.browser, name, 3);
    const sentences = await shownSentences(view);
    const bytes = await shownBytes(view);
    const reasons = await view.$$eval('.reasons li', (all) => all.map((one) => one.textContent));
    const title = await view.$eval('#task-title', ({ textContent }) => textContent);
    await session.page.bringToFront();
    return { sentences, bytes, reasons, title };
  };
  const { home, summary } = await recordDemo(`my-data-${name}`, { browser: name, script });
  const { sentences, bytes, reasons, title } = summary.result;
  const steps = await storedSteps(home);
  assert.deepEqual(
    sentences,
    steps.slice(0, sentences.length).map(({ sentence }) => sentence),
  );
  assert.ok(sentences.includes('Type ⟨EMAIL_1⟩ into “E-mail”'), sentences.join('\n'));
  const [task] = (await fairtraceJson('tasks', '--home', home)).tasks;
  assert.equal(title, task.title);
  const trace = await exportedTrace(home);
  assert.ok(trace.includes(`"steps":[${bytes.join(',')}`), 'the bytes are not those of the export');
  const said = await fairtrace('show', '--why', '--home', home);
  for (const reason of reasons) assert.ok(said.includes(reason), reason);
  assert.ok(reasons.length > 0);
}

/** Downloads go into this folder; gives what the button saves. */
async function savedBy(view, button, folder) {
  const devtools = await view.createCDPSession();
  const behavior = { behavior: 'allow', downloadPath: folder, eventsEnabled: true };
  await devtools.send('Browser.setDownloadBehavior', behavior);
  const saved = new Promise((resolve) => {
    devtools.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
      devtools.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve(suggestedFilename);
      });
    });
  });
  await view.click(button);
  const text = await readFile(join(folder, await saved), 'utf8');
  await devtools.detach();
  return text;
}

/** What stands in the JSON for each step of its export; it has a line for each. */
function copiedBytes(json) {
  const lines = json.split('\n').filter((line) => line.startsWith('{"number"'));
  return lines.map((line) => /"exported":(.*?)\}(?:,|\]\},?)?$/.exec(line)[1]);
}

async function copies() {
  const script = (folder) => async (session) => {
    await fillForm(session);
    const view = await openWithSteps(session.browser, 'chromium', 3);
    const json = await savedBy(view, '#download-json', folder);
    await waitForText(view, '#status', 'Saved 3 steps of 1 task.');
    return { json, readable: await savedBy(view, '#download-readable', folder) };
  };
  await withTemporaryFolder(async (folder) => {
    const { home, summary } = await recordDemo('my-data-copies', { script: script(folder) });
    const { json, readable } = summary.result;
    const [{ steps }] = JSON.parse(json).tasks;
    const stored = await storedSteps(home);
    assert.deepEqual(
      steps.map(({ exported }) => exported),
      stored.slice(0, steps.length),
    );
    const trace = await exportedTrace(home);
    assert.ok(
      trace.includes(`"steps":[${copiedBytes(json).join(',')}`),
      'other bytes than the export',
    );
    for (const { sentence } of stored.slice(0, steps.length))
      assert.ok(readable.includes(sentence), sentence);
    assert.ok(!readable.includes('<script') && !json.includes(typedAddress));
  });
}

async function byKeyboard() {
  const script = async (session) => {
    await fillForm(session);
    const view = await openWithSteps(session.browser, 'chromium', 3);
    await tabTo(view, '#tasks button');
    await view.keyboard.press('Enter');
    await view.waitForFunction(() => document.activeElement?.id === 'task-title');
    await tabTo(view, '.step .exported summary');
    await view.keyboard.press('Enter');
    await waitForText(view, '.step pre', '"action"');
    await tabTo(view, '.step pre');
  };
  await recordDemo('my-data-keyboard', { consent: ['clicks', 'text', 'navigation'], script });
}

async function accessible() {
  const script = async (session) => {
    await fillForm(session);
    const view = await openWithSteps(session.browser, 'chromium', 3);
    await view.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    const found = [];
    for (const value of ['light', 'dark']) {
      await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      found.push(...(await axeViolations(view)));
    }
    await view.click('.step .erase-step');
    await view.waitForSelector('#erase-dialog[open]');
    found.push(...(await axeViolations(view)));
    return found;
  };
  const { summary } = await recordDemo('my-data-axe', { script });
  assert.deepEqual(summary.result, []);
}

/** Nothing was ever recorded: the page says so and what may be recorded, and axe finds nothing there either. */
async function emptyStore() {
  const script = async ({ browser }) => {
    const view = await openMyData(browser, 'chromium');
    await view.waitForSelector('#empty:not([hidden])');
    const shown = await view.$eval('#empty', (element) => element.textContent);
    return { shown, violations: await axeViolations(view) };
  };
  const { summary } = await recordDemo('my-data-empty', { consent: 'none', script });
  assert.match(summary.result.shown, /Nothing is recorded/);
  assert.match(summary.result.shown, /You have not agreed to anything/);
  assert.deepEqual(summary.result.violations, []);
}

export const tests = [
  {
    name: 'my data shows what is stored, with the bytes of an export',
    run: () => showsWhatIsStored('chromium'),
  },
  { name: 'my data shows the same in Firefox', run: () => showsWhatIsStored('firefox') },
  {
    name: 'my data is saved as JSON, with the bytes of an export, and as a page to read',
    run: copies,
  },
  { name: 'my data can be read with the keyboard alone', run: byKeyboard },
  { name: 'axe finds nothing wrong with my data, in light and dark', run: accessible },
  { name: 'my data says when nothing is recorded, and why', run: emptyStore },
];
