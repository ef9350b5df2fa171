// Pages of canaries in Chromium, with the real extension and host: acted upon with and without consent, on an origin that is
// approved and on one that is not; then everything that may hold bytes of them is searched.
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { approvingPolicy, purpose } from '../support/approving-policy.mjs';
import { captured } from '../support/captured-documents.mjs';
import { fairtrace, fairtraceJson } from '../support/fairtrace-program.mjs';
import { hostsOf } from '../support/host-processes.mjs';
import { record } from '../support/recording.mjs';
import { readCounters, waitUntilAcknowledged } from '../support/worker-counters.mjs';
import { fileSinks, leaksOf, memorySink } from './canary-sinks.mjs';
import { policyWithCanary, unfoundInFiles } from './planted-canary.mjs';

const formats = ['jsonl', 'devtools'];

/** Keeps what the browser sends, as the only place where canaries may be, and what the host says of errors. */
function tapFor(folder) {
  return async (host) => {
    const program = join(folder, 'tapped-host');
    const lines = [
      '#!/bin/sh',
      `tee -a '${folder}/frames' | '${host}' "$@" 2>> '${folder}/standard-error'`,
    ];
    await writeFile(program, `${lines.join('\n')}\n`);
    await chmod(program, 0o755);
    return program;
  };
}

async function writePolicy(folder, origin, fields = []) {
  const plain = approvingPolicy({ name: 'Customers', origins: [origin], routes: [] });
  const [app] = plain.apps;
  const categories = [...app.categories, 'observation'];
  Object.assign(app, { categories, observation: true, fields });
  plain.retention_days.observation = 30;
  const { policy, search } = policyWithCanary(plain);
  const file = join(folder, 'policy.json');
  await writeFile(file, JSON.stringify(policy), { mode: 0o600 });
  return { file, control: search };
}

/** With the process standing still, as a debugger would find it. Only root can. */
function searchHost(id, book, control) {
  if (process.getuid() !== 0) return null;
  process.kill(id, 'SIGSTOP');
  try {
    const memory = memorySink(id);
    return { leaks: leaksOf(book, [memory]), isControlFound: memory.find(control).size > 0 };
  } finally {
    process.kill(id, 'SIGCONT');
  }
}

async function searchHosts(browser, book, control) {
  return Promise.all(
    hostsOf(browser).map(async (id) => ({
      limits: await readFile(`/proc/${id}/limits`, 'utf8'),
      memory: searchHost(id, book, control),
    })),
  );
}

/** The browser's own memory of a page is not the extension's. */
function isOfExtension({ name }) {
  return /Extension|chrome-extension_/.test(name);
}

/** Gives a script that visits each page and acts on it; what is recorded by then is acknowledged. */
function visitAll({ visits, server, isRecorded, book, control }) {
  return async ({ page, browser, extensionPlace }) => {
    const documents = captured(extensionPlace);
    await page.bringToFront();
    for (const { origin, path, html, act } of visits) {
      server.put(path, html);
      const open = () => page.goto(`${origin}${path}`);
      if (isRecorded(origin)) await documents.after(open);
      else await open().then(() => sleep(100));
      await act(page);
    }
    await page.goto(`${server.approved}/left`);
    await waitUntilAcknowledged(async () => readCounters(await extensionPlace()));
    return searchHosts(browser, book, control);
  };
}

async function exportAll(home, folder) {
  for (const format of formats)
    await fairtrace(
      ...['export', '--purpose', purpose, '--format', format],
      ...['--out', join(folder, 'exports', format), '--home', home],
    );
  const { tasks } = await fairtraceJson('tasks', '--home', home);
  const shown = tasks.map(({ number }) => fairtrace('show', String(number), '--home', home));
  await writeFile(join(folder, 'shown'), (await Promise.all(shown)).join('\n'));
}

/** Gives { leaks, unfound, hosts, summary, frames }; frames are the numbers of the canaries that reached the host. */
export async function recordVisits({ folder, server, visits, consent, book, fields }) {
  const [home, tapped] = ['home', 'tapped'].map((name) => join(folder, name));
  await mkdir(tapped, { recursive: true });
  await mkdir(join(folder, 'exports'));
  const { file: policyFile, control } = await writePolicy(folder, server.approved, fields);
  const isRecorded = (origin) => consent === 'all' && origin === server.approved;
  const script = visitAll({ visits, server, isRecorded, book, control });
  const searched = { leaks: [], files: [] };
  const search = (sinks) => {
    searched.leaks.push(...leaksOf(book, sinks));
    searched.files.push(...sinks.map(({ name }) => name));
  };
  const inspect = (profile) => {
    search(fileSinks(home));
    search(fileSinks(profile).filter(isOfExtension));
    searched.unfound = unfoundInFiles(searched.files.filter((name) => !/\.(js|html)$/.test(name)));
  };
  const request = { policyFile, home, consent, script, inspect, wrapHost: tapFor(tapped) };
  const summary = await record(request);
  if (consent === 'all') await exportAll(home, folder);
  const isFrames = ({ name }) => name.endsWith('/frames');
  const sinks = fileSinks(folder);
  search(sinks.filter((sink) => !isFrames(sink)));
  const frames = sinks.filter(isFrames).flatMap(({ find }) => [...find(book.search)]);
  return { ...searched, frames: new Set(frames), hosts: summary.result, summary };
}
