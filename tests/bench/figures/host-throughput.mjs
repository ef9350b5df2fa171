// Events a second from the first frame's first byte to the last acknowledgement, which the host gives after the durable
// commit; with it memory, disk and idle processor time, and beside it what SQLite alone and `cat` alone take.
import { execFile, execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { projectFolder } from '../../end_to_end/support/fairtrace-program.mjs';
import { prepareHome } from '../../end_to_end/support/recording-home.mjs';
import { benchProgram, withRunFolder } from '../support/bench-folders.mjs';
import { batchesOf, frameOf } from '../support/frames.mjs';
import { openHost } from '../support/host-line.mjs';
import { madeUpEvents } from '../support/made-up-events.mjs';
import { medians } from '../support/median.mjs';
import { privateMemory, processorTicks } from '../support/process-usage.mjs';

const run = promisify(execFile);
const policyFile = join(projectFolder, 'installer/demo/policy.json');
const idleTime = 2000;

async function consentToAll(host) {
  const hello = { type: 'hello', protocol: 3, extension: '0.1.0', browser: 'chromium' };
  const { state } = await host.ask(hello, ({ type }) => type === 'welcome');
  const categories = state.apps.flatMap((app) => app.categories);
  const consent = { type: 'consent', request: 1, notice: state.notice, categories };
  const answer = await host.ask(consent, ({ type }) => type === 'state');
  return answer.state.grant;
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function fileOf(home, name) {
  const file = filesBelow(home).find((path) => path.endsWith(`/${name}`));
  if (file === undefined) throw new Error(`the host made no ${name}`);
  return file;
}

function makeFrames(count, grant) {
  const batches = batchesOf(madeUpEvents(count, grant));
  const frames = batches.map((events, index) =>
    frameOf({ type: 'events', batch: index + 1, events, losses: [] }),
  );
  return { bytes: Buffer.concat(frames), sizes: batches.map(({ length }) => length) };
}

/** Sends everything at once, as far as the pipe takes it, and counts what was acknowledged. */
async function feed(host, { bytes, sizes }) {
  let accepted = 0;
  const last = host.wait((message) => {
    if (message.type !== 'ack') return false;
    accepted += message.accepted;
    return message.batch === sizes.length;
  });
  const ticks = processorTicks(host.processId);
  const begin = performance.now();
  await Promise.all([host.sendBytes(bytes), last]);
  const seconds = (performance.now() - begin) / 1000;
  return { accepted, seconds, busy: (processorTicks(host.processId) - ticks) / 100 };
}

async function measureHost(home, count) {
  await prepareHome(home, policyFile);
  const host = await openHost(home);
  try {
    const frames = makeFrames(count, await consentToAll(host));
    const fed = await feed(host, frames);
    if (fed.accepted !== count) throw new Error(`of ${count} events ${fed.accepted} were stored`);
    const memory = privateMemory(host.processId);
    const ticks = processorTicks(host.processId);
    await sleep(idleTime);
    const idle = processorTicks(host.processId) - ticks;
    const wal = statSync(fileOf(home, 'fairtrace.db-wal')).size;
    await host.close();
    const disk = statSync(fileOf(home, 'fairtrace.db')).size;
    return { ...fed, frames, memory, idle, wal, disk };
  } catch (error) {
    host.abandon();
    throw error;
  }
}

async function rawSeconds(folder, home, sizes) {
  const target = join(folder, 'raw.db');
  const source = fileOf(home, 'fairtrace.db');
  const { stdout } = await run(benchProgram('bench_raw_inserts'), [
    source,
    target,
    ...sizes.map(String),
  ]);
  return JSON.parse(stdout).seconds;
}

function catSeconds(folder, bytes) {
  const frames = join(folder, 'frames');
  writeFileSync(frames, bytes);
  const begin = performance.now();
  execFileSync('sh', ['-c', 'cat "$0" > "$1"', frames, join(folder, 'copy')]);
  return (performance.now() - begin) / 1000;
}

async function measureOnce(count) {
  return withRunFolder(async (folder) => {
    const home = join(folder, 'home');
    const { frames, accepted: _, ...host } = await measureHost(home, count);
    const raw = await rawSeconds(folder, home, frames.sizes);
    const cat = catSeconds(folder, frames.bytes);
    return {
      ...host,
      raw,
      cat,
      megabytes: frames.bytes.length / 1e6,
      // Of one run, whose two halves saw the same machine, and not of two medians.
      toRaw: raw / host.seconds,
    };
  });
}

function figuresOf(one, count) {
  const rate = (seconds) => count / seconds;
  return [
    {
      name: 'host, frames to durable commit',
      value: rate(one.seconds),
      unit: 'events/s',
      atLeast: 20_000,
      aim: 50_000,
    },
    { name: 'host, for each second of processor time', value: rate(one.busy), unit: 'events/s' },
    {
      name: 'raw SQLite inserts of the same rows and batches',
      value: rate(one.raw),
      unit: 'events/s',
    },
    { name: 'host / raw SQLite inserts', value: one.toRaw, unit: 'ratio', atLeast: 0.5 },
    // The floor says never, so the worst run is judged too: how long the disk takes to sync differs much.
    {
      name: 'host / raw SQLite inserts, lowest run',
      value: one.lowest,
      unit: 'ratio',
      atLeast: 0.5,
    },
    { name: 'cat of the same frames', value: rate(one.cat), unit: 'events/s' },
    { name: 'cat of the same frames', value: one.megabytes / one.cat, unit: 'MB/s' },
    { name: 'host, the same frames', value: one.megabytes / one.seconds, unit: 'MB/s' },
    { name: 'host / cat', value: one.cat / one.seconds, unit: 'ratio' },
    { name: 'host, private memory', value: one.memory, unit: 'MiB', atMost: 32 },
    { name: 'host, processor time in 2 s of idleness', value: one.idle, unit: 'ticks', atMost: 0 },
    {
      name: 'store, after a checkpoint',
      value: one.disk / count,
      unit: 'bytes/event',
      atMost: 1024,
      aim: 400,
    },
    { name: 'write-ahead log at the end', value: one.wal / 1024 / 1024, unit: 'MiB' },
    { name: 'frame', value: (one.megabytes * 1e6) / count, unit: 'bytes/event' },
  ];
}

export const hostThroughput = {
  name: 'host-throughput',
  async measure({ runs, quick }) {
    const count = quick ? 5_000 : 25_000;
    const readings = [];
    while (readings.length < runs) readings.push(await measureOnce(count));
    const lowest = Math.min(...readings.map(({ toRaw }) => toRaw));
    return figuresOf({ ...medians(readings), lowest }, count);
  },
};
