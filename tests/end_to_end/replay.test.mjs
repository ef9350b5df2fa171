// The exports are read by the tools that they are made for.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRunner, PuppeteerRunnerExtension, parse } from '@puppeteer/replay';
import Ajv from 'ajv/dist/2020.js';
import { launchChromium } from './support/chromium.mjs';
import { projectFolder } from './support/fairtrace-program.mjs';
import { recordedDemoTask } from './support/shared-demo.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';

async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

async function validator(schemaName) {
  const ajv = new Ajv({ strict: true, allErrors: true });
  const folder = join(projectFolder, 'schema');
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.schema.json'))) {
    ajv.addSchema(await readJson(join(folder, name)));
  }
  const validate = ajv.getSchema(schemaName);
  return (value, what) => assert.ok(validate(value), `${what}: ${ajv.errorsText(validate.errors)}`);
}

async function traceConforms() {
  const { jsonlFolder, summary } = await recordedDemoTask();
  const checkTrace = await validator('trace.schema.json');
  const lines = (await readFile(join(jsonlFolder, 'trace.jsonl'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const [index, line] of lines.entries()) checkTrace(line, `line ${index + 1}`);
  assert.equal(lines.flatMap((line) => line.steps).length, summary.events);
}

async function manifestsConform() {
  const { jsonlFolder, devtoolsFolder, summary } = await recordedDemoTask();
  const checkManifest = await validator('manifest.schema.json');
  for (const folder of [jsonlFolder, devtoolsFolder]) {
    const manifest = await readJson(join(folder, 'manifest.json'));
    checkManifest(manifest, folder);
    assert.equal(manifest.counts.steps, summary.events);
    assert.ok(manifest.masks.length > 0, 'the manifest says nothing of masks');
  }
}

async function readFlows(folder) {
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.json') && name !== 'manifest.json',
  );
  return Promise.all(names.sort().map(async (name) => parse(await readJson(join(folder, name)))));
}

async function replayedEndState(flow) {
  return withTemporaryFolder(async (folder) => {
    const browser = await launchChromium({ userDataFolder: join(folder, 'profile') });
    try {
      const page = await browser.newPage();
      const runner = await createRunner(
        flow,
        new PuppeteerRunnerExtension(browser, page, { timeout: 10_000 }),
      );
      await runner.run();
      await page.waitForSelector('main[data-end-state]');
      return JSON.parse(await page.$eval('main', (main) => main.dataset.endState));
    } finally {
      await browser.close();
    }
  });
}

async function replays() {
  const { devtoolsFolder, summary } = await recordedDemoTask();
  const flows = await readFlows(devtoolsFolder);
  assert.equal(flows.length, 1, 'the demo task is one flow');
  // The app keeps of a typed text only that there is one, so masked values make no difference.
  assert.deepEqual(await replayedEndState(flows[0]), JSON.parse(summary.result));
}

export const tests = [
  { name: 'every line of the exported trace obeys the schema', run: traceConforms },
  { name: 'the manifests obey the schema and count every step', run: manifestsConform },
  {
    name: 'the Recorder export is replayed by @puppeteer/replay to the same end state',
    run: replays,
  },
];
