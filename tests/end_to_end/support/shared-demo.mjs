// What several tests need once: the demo app served, and its task recorded and exported.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../installer/demo/serve.mjs';
import performTask from '../../../installer/demo/task.mjs';
import { fairtrace, fairtraceJson, projectFolder } from './fairtrace-program.mjs';
import { record } from './recording.mjs';

let running = null;
let recorded = null;

async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'fairtrace-demo-'));
  const app = await serve();
  const policyFile = join(folder, 'policy.json');
  const policy = await readFile(join(projectFolder, 'installer/demo/policy.json'), 'utf8');
  // The policy names a fixed port; tests take whichever is free.
  await writeFile(policyFile, policy.replaceAll('http://orders.localhost:4180', app.origin), {
    mode: 0o600,
  });
  return { app, folder, policyFile };
}

export function sharedDemo() {
  running ??= start();
  return running;
}

/** Records any script against the demo app into a home of its own. */
export async function recordDemo(
  name,
  { consent = 'all', script = performTask, browser = 'chromium', language } = {},
) {
  const { app, folder, policyFile } = await sharedDemo();
  const home = join(folder, name);
  const summary = await record({
    ...{ policyFile, home, consent, script, browser, language },
    origin: app.origin,
  });
  return { app, home, summary };
}

async function exportFormat(home, folder, format, purpose) {
  const out = join(folder, `demo-task-${format}`);
  await fairtrace('export', '--purpose', purpose, '--format', format, '--out', out, '--home', home);
  return out;
}

async function recordAndExport() {
  const { folder, policyFile } = await sharedDemo();
  const { app, home, summary } = await recordDemo('demo-task');
  const purpose = JSON.parse(await readFile(policyFile, 'utf8')).purposes[0].id;
  await mkdir(folder, { recursive: true });
  return {
    app,
    home,
    summary,
    jsonlFolder: await exportFormat(home, folder, 'jsonl', purpose),
    devtoolsFolder: await exportFormat(home, folder, 'devtools', purpose),
  };
}

export function recordedDemoTask() {
  recorded ??= recordAndExport();
  return recorded;
}

/** Every step that is stored in a home, in order. */
export async function storedSteps(home) {
  const { tasks } = await fairtraceJson('tasks', '--home', home);
  const shown = [];
  for (const task of tasks)
    shown.push(await fairtraceJson('show', String(task.number), '--home', home));
  return shown.flatMap((task) => task.steps);
}

export async function stopSharedDemo() {
  if (!running) return;
  const { app, folder } = await running;
  await app.close();
  await rm(folder, { recursive: true, force: true });
}
