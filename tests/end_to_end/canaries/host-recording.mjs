// A host that is sent very many canaries, and all that it leaves behind: files, answers, errors, exports, memory.
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { frameOf } from '../../bench/support/frames.mjs';
import { openHost } from '../../bench/support/host-line.mjs';
import { purpose } from '../support/approving-policy.mjs';
import { fairtrace, projectFolder } from '../support/fairtrace-program.mjs';
import { prepareHome } from '../support/recording-home.mjs';
import { CanaryBook, encodingNames } from './canary-book.mjs';
import { fileSinks, leaksOf, memorySink } from './canary-sinks.mjs';
import { eventsWithParts, messagesWithCanaries } from './host-channels.mjs';
import { policyWithCanary, unfoundInFiles } from './planted-canary.mjs';

const program = join(projectFolder, 'build/release/bin/fairtrace-host');
const demoPolicy = join(projectFolder, 'installer/demo/policy.json');
const origin = 'http://orders.localhost:4180';
const formats = ['jsonl', 'devtools'];

const isType = (type) => (message) => message.type === type;

async function consentToAll(host) {
  const hello = { type: 'hello', protocol: 3, extension: '0.1.0', browser: 'chromium' };
  const { state } = await host.ask(hello, isType('welcome'));
  const categories = state.apps.flatMap((app) => app.categories);
  const consent = { type: 'consent', request: 1, notice: state.notice, categories };
  return (await host.ask(consent, isType('state'))).state.grant;
}

/** All frames are sent without waiting for answers, as a browser does it, in the order of a task. */
async function sendCanaries({ host, book, grant, wanted }) {
  const sent = { events: 0, refused: 0, batches: 0 };
  while (book.size < wanted) {
    sent.batches += 1;
    const encoding = encodingNames[sent.batches % encodingNames.length];
    const time = 1_790_000_000_000 + sent.batches * 1000;
    const facts = { origin, grant, time };
    const write = (channel) => book.write({ channel }, encoding).text;
    const { title, events, effects, refused } = messagesWithCanaries(write, facts);
    const { parts } = book.write({ channel: 'value over two events' }, 'split');
    events.push(...eventsWithParts(parts, facts));
    const batch = { type: 'events', batch: sent.batches, events, effects, losses: [] };
    await host.sendBytes(Buffer.concat([title, batch, ...refused].map(frameOf)));
    sent.events += events.length;
    sent.refused += refused.length;
  }
  return sent;
}

/** What is asked last is answered last. */
async function settle(host, heard) {
  await host.sendBytes(frameOf({ type: 'list_steps', request: 99, limit: 50 }));
  await new Promise((resolve) => {
    heard.onSteps = resolve;
  });
}

async function exportAll(home, folder) {
  for (const format of formats)
    await fairtrace(
      ...['export', '--purpose', purpose, '--format', format],
      ...['--out', join(folder, 'exports', format), '--home', home],
    );
}

/** Null where it cannot be read: only root may, since the host keeps its memory from everybody else. */
function searchMemory(host, book, control) {
  if (process.getuid() !== 0) return null;
  process.kill(host.processId, 'SIGSTOP');
  try {
    const memory = memorySink(host.processId);
    return { leaks: leaksOf(book, [memory]), isControlFound: memory.find(control).size > 0 };
  } finally {
    process.kill(host.processId, 'SIGCONT');
  }
}

async function writePolicy(folder) {
  const { policy, search } = policyWithCanary(JSON.parse(readFileSync(demoPolicy, 'utf8')));
  policy.apps[0].categories.push('observation');
  policy.apps[0].observation = true;
  policy.retention_days.observation = 30;
  const file = join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify(policy), { mode: 0o600 });
  return { file, search };
}

/** What the folder holds, whether a canary is in it, and where one that is planted is not found. */
function searchFolder(book, folder) {
  const sinks = fileSinks(folder);
  const files = sinks.map(({ name }) => name);
  return { files, leaks: leaksOf(book, sinks), unfound: unfoundInFiles(oneOfEach(files)) };
}

/** There is a file for every task: one of each sort is enough to show that a search of it finds. */
function oneOfEach(files) {
  const sortOf = (file) => file.replaceAll(/\d+/g, '').split('/').slice(3).join('/');
  return [...new Map(files.map((file) => [sortOf(file), file])).values()];
}

async function recordWith(folder, host, { heard, book, control, wanted }) {
  const home = join(folder, 'home');
  const sent = await sendCanaries({ host, book, grant: await consentToAll(host), wanted });
  await settle(host, heard);
  const whileOpen = searchFolder(book, home);
  const memory = searchMemory(host, book, control);
  await host.close();
  await exportAll(home, folder);
  writeFileSync(join(folder, 'tasks'), await fairtrace('tasks', '--home', home));
  writeFileSync(join(folder, 'answers'), JSON.stringify(heard.answers));
  return { sent, memory, searches: [whileOpen, searchFolder(book, folder)] };
}

/** All files are in `folder`; { sent, book, answers, memory, searches } tells what came of it. */
export async function recordHostCanaries({ folder, seed, wanted }) {
  const { file, search: control } = await writePolicy(folder);
  const home = join(folder, 'home');
  await prepareHome(home, file);
  await mkdir(join(folder, 'exports'));
  const errors = openSync(join(folder, 'standard-error'), 'w');
  const heard = { answers: [] };
  const hear = (message) => {
    heard.answers.push(message);
    if (message.type === 'steps') heard.onSteps();
  };
  const host = await openHost(home, { program, errors, hear });
  const book = new CanaryBook(seed, { wide: false, expected: wanted });
  try {
    const recorded = await recordWith(folder, host, { heard, book, control, wanted });
    return { ...recorded, book, answers: heard.answers };
  } catch (error) {
    host.abandon();
    throw error;
  } finally {
    closeSync(errors);
  }
}
