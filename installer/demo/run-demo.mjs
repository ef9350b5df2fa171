// Records the demo's task in the real browser and prints what came of it. installer/demo.sh builds first.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findTexts } from '../../tests/end_to_end/support/byte-search.mjs';
import {
  fairtrace,
  fairtraceJson,
  projectFolder,
} from '../../tests/end_to_end/support/fairtrace-program.mjs';
import { isolateFromSystem } from '../../tests/end_to_end/support/system-isolation.mjs';
import { heading, say } from './demo-words.mjs';
import { serveUsually, usualPort } from './serve.mjs';
import performTask from './task.mjs';

const home = join(projectFolder, 'build/demo-home');
const output = join(projectFolder, 'build/demo-output');
const formats = ['jsonl', 'devtools'];

async function writePolicy(origin) {
  const source = await readFile(join(projectFolder, 'installer/demo/policy.json'), 'utf8');
  const file = join(projectFolder, 'build/demo-policy.json');
  await writeFile(file, source.replaceAll(`http://orders.localhost:${usualPort}`, origin), {
    mode: 0o600,
  });
  return { file, purpose: JSON.parse(source).purposes[0].id };
}

/** The same form at an origin that nobody approved: it must leave nothing. */
async function visitUnapproved(page, unapprovedOrigin) {
  await page.goto(`${unapprovedOrigin}/`, { waitUntil: 'load' });
  await page.type('[data-testid="name"]', 'Rosalind Achterberg');
  await page.click('[data-testid="signature"]');
}

async function recordTask(app, policyFile) {
  // Loaded late: it needs the packaged extension, and the messages before it should come first.
  const { record } = await import('../../tests/end_to_end/support/recording.mjs');
  return record({
    policyFile,
    home,
    consent: 'all',
    origin: app.origin,
    script: async ({ page, origin }) => {
      await performTask({ page, origin });
      await visitUnapproved(page, app.unapprovedOrigin);
    },
  });
}

async function showTasks() {
  const { tasks } = await fairtraceJson('tasks', '--home', home);
  for (const task of tasks)
    say((await fairtrace('show', String(task.number), '--home', home)).trimEnd());
}

async function exportAll(purpose) {
  const manifests = [];
  for (const format of formats) {
    const folder = join(output, format);
    await fairtrace(
      'export',
      '--purpose',
      purpose,
      '--format',
      format,
      '--out',
      folder,
      '--home',
      home,
    );
    manifests.push({
      folder,
      manifest: JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')),
    });
  }
  return manifests;
}

function sayUnapproved(unapprovedOrigin) {
  heading('An origin that nobody approved');
  const traces = [home, output].flatMap((folder) => findTexts(folder, [unapprovedOrigin]));
  if (traces.length > 0) {
    throw new Error(`the unapproved origin left a trace: ${traces.join(', ')}`);
  }
  say(`${unapprovedOrigin} was used too, in the same browser: it left no step, no count, no byte.`);
}

function sayFiles(manifests) {
  heading('Exported files');
  for (const { folder, manifest } of manifests) {
    const names = [...manifest.files.map(({ name }) => name), 'manifest.json'];
    for (const name of names) say(relative(projectFolder, join(folder, name)));
  }
}

async function main() {
  for (const folder of [home, output]) await rm(folder, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const app = await serveUsually();
  try {
    const policy = await writePolicy(app.origin);
    say(
      `Recording one task at ${app.origin} in Chromium; consent is given on the extension's own page.`,
    );
    const summary = await recordTask(app, policy.file);
    heading(`What was recorded: ${summary.events} steps`);
    await showTasks();
    const manifests = await exportAll(policy.purpose);
    sayUnapproved(app.unapprovedOrigin);
    sayFiles(manifests);
    if (summary.missing > 0)
      throw new Error(`${summary.missing} acknowledged events are missing in the store`);
    say(
      '',
      `${summary.acknowledged} events acknowledged, all of them stored; from event to acknowledgement ${summary.latency_ms.p95} ms (95th percentile).`,
    );
  } finally {
    await app.close();
  }
}

try {
  process.exitCode = isolateFromSystem() ?? (await main()) ?? 0;
} catch (error) {
  process.stderr.write(`demo: ${error.message}\n`);
  process.exitCode = error.exitCode ?? 1;
}
