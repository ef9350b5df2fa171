// The managed demo: the real package on this machine, and an ordinary user whose browsers the machine's policies equip.
// usage: run-managed-demo.mjs [--interactive | --clean]; installer/demo.sh builds first.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findTexts } from '../../tests/end_to_end/support/byte-search.mjs';
import { runAs } from '../../tests/end_to_end/support/ordinary-user.mjs';
import { RecordingError } from '../../tests/end_to_end/support/recording-error.mjs';
import { cleanManagedDemo, takeAway } from './clean-managed-demo.mjs';
import { heading, say, step } from './demo-words.mjs';
import { openWindow, refuseWithoutDisplay } from './interactive-session.mjs';
import {
  allowDeveloperTools,
  installPackage,
  makePackage,
  makeUser,
  refuseOthers,
  systemPolicy,
} from './managed-installation.mjs';
import { beginRecord, recordedMachine, recordFolder } from './managed-record.mjs';
import { browsers, recordIn } from './managed-session.mjs';
import { unapprovedTexts } from './managed-tasks.mjs';
import { serveUsually } from './serve.mjs';

const purpose = 'agent-training';
const firefoxPolicies = '/etc/firefox/policies/policies.json';

async function begin() {
  // Whoever runs the demo twice wants the second run to be like the first.
  if (await recordedMachine()) return step('Removing what the demo installed before', takeAway);
  await refuseOthers();
  await step('Listing this machine, for --clean', beginRecord);
}

async function install(app) {
  await begin();
  const made = await step('Packaging the policy', () => makePackage(app));
  const files = await step('Installing the package', () => installPackage(made.version));
  await allowDeveloperTools();
  const user = await step('Making the user fairtrace-demo', makeUser);
  return { made, files, user };
}

function sayInstalled({ made, files }) {
  heading('What was installed');
  say(
    `fairtrace ${made.version}: ${files.length} files, signed for the extension id ${made.extensions.chromium}`,
  );
  const telling = /^\/etc\/|native-messaging-hosts|\/bin\/|\/browser\//;
  for (const file of files.filter((one) => telling.test(one))) say(`  ${file}`);
  if (existsSync(firefoxPolicies)) say(`  ${firefoxPolicies} (which others may use too)`);
}

async function recordAll({ user, made, app }) {
  const recorded = [];
  for (const [index, browser] of browsers.entries()) {
    const request = {
      user,
      folder: join(recordFolder, 'starters'),
      extensions: made.extensions,
      app,
      isFirst: index === 0,
    };
    const consent = index === 0 ? 'giving consent' : 'finding that consent';
    const result = await step(`${browser.name}: ${consent}, two tasks`, () =>
      recordIn(browser, request),
    );
    recorded.push({ ...browser, ...result });
  }
  return recorded;
}

async function json(user, ...argumentList) {
  return JSON.parse(await runAs(user, '/usr/bin/fairtrace', ...argumentList, '--json'));
}

/** Gives the steps of each task, which must be the same in both browsers. */
async function checkTasks(user, recorded) {
  const all = await json(user, 'tasks');
  // Closing the tabs afterwards belongs to no task that was named.
  const tasks = all.tasks.filter(({ boundary }) => boundary === 'explicit');
  const sentences = [];
  for (const { number } of tasks) {
    const { steps } = await json(user, 'show', String(number));
    sentences.push(steps.map(({ sentence, page }) => `${page.app}: ${sentence}`).join('\n'));
  }
  const [first, second, third, fourth] = sentences;
  if (tasks.length !== 4 || first !== third || second !== fourth)
    throw new RecordingError(
      `the tasks are not the same in both browsers:\n\n${sentences.join('\n\n')}`,
    );
  const acknowledged = recorded.reduce((sum, { counters }) => sum + counters.acknowledged, 0);
  // Tabs that close last are stored after the browser was asked.
  const stored = all.tasks.reduce((sum, { steps }) => sum + steps, 0);
  if (acknowledged > stored)
    throw new RecordingError(`${acknowledged} events acknowledged, ${stored} stored`);
  return { acknowledged, count: tasks.length };
}

/** What the command line prints, without the empty lines around it. */
async function told(user, ...argumentList) {
  const text = await runAs(user, '/usr/bin/fairtrace', ...argumentList);
  return text.trimEnd().replace(/^\n+/, '');
}

async function sayTasks(user, recorded) {
  heading(`fairtrace tasks, as ${user.name}`);
  say(await told(user, 'tasks'));
  heading(`fairtrace show 1, as ${user.name}`);
  say(await told(user, 'show', '1'));
  const { acknowledged, count } = await checkTasks(user, recorded);
  heading('What holds');
  say(
    `${count} tasks, ${acknowledged} events acknowledged, all of them stored.`,
    `${recorded.map(({ name }) => name).join(' and ')} gave the same steps for the same task.`,
  );
}

/** Everything that the recording left, apart from the browsers' own profiles, which remember every page. */
async function sayUnapproved(user, app) {
  const exported = join(user.home, 'exported');
  const command = ['export', '--purpose', purpose, '--format', 'jsonl', '--out', exported];
  await runAs(user, '/usr/bin/fairtrace', ...command);
  const folders = [join(user.home, '.local'), exported];
  const wanted = [app.unapprovedOrigin, 'unapproved.localhost', ...unapprovedTexts];
  const found = folders.flatMap((folder) => findTexts(folder, wanted));
  if (found.length > 0)
    throw new RecordingError(`the unapproved origin left a trace: ${found.join(', ')}`);
  const shown = (await json(user, 'tasks')).tasks.length;
  say(
    `${app.unapprovedOrigin} was used within each of the ${shown} tasks: no byte of it is in the store or the export.`,
  );
}

async function runTasks(app) {
  const { made, files, user } = await install(app);
  const recorded = await recordAll({ user, made, app });
  sayInstalled({ made, files });
  const versions = recorded.map(({ name, version }) => `${name} ${version.replace(/^.*\//, '')}`);
  say(`${versions.join(' and ')} took the extension from there by themselves.`);
  await sayTasks(user, recorded);
  await sayUnapproved(user, app);
}

async function runInteractive(app) {
  const { made, files, user } = await install(app);
  sayInstalled({ made, files });
  await openWindow({ user, app });
}

async function main() {
  const { values } = parseArgs({
    options: { interactive: { type: 'boolean' }, clean: { type: 'boolean' } },
  });
  if (process.getuid() !== 0) throw new RecordingError('installing a package needs root');
  if (values.clean) return cleanManagedDemo();
  if (values.interactive) refuseWithoutDisplay();
  await mkdir(recordFolder, { recursive: true, mode: 0o700 });
  const app = await serveUsually();
  try {
    await (values.interactive ? runInteractive(app) : runTasks(app));
    say('', `The installation stays, with ${systemPolicy}. installer/demo.sh --clean removes it.`);
  } finally {
    await app.close();
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`demo: ${error.message}\n`);
  if (await recordedMachine())
    process.stderr.write('demo: installer/demo.sh --clean removes what was installed\n');
  process.exitCode = error.exitCode ?? 1;
}
