// All cases of one browser in one recording. Between two of them stands the page "between", by which the steps are cut
// apart; what was counted as lost is read from the worker after each.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captured } from '../support/captured-documents.mjs';
import { projectFolder } from '../support/fairtrace-program.mjs';
import { poll } from '../support/poll.mjs';
import { record } from '../support/recording.mjs';
import { storedSteps } from '../support/shared-demo.mjs';
import { withTemporaryFolder } from '../support/temporary-folder.mjs';
import { handsIn } from './hostile-hands.mjs';
import { serveHostilePages } from './hostile-server.mjs';
import { toldLosses } from './told-losses.mjs';

const between = 'between';
/** The worker counts a frame that somebody went into half a second later. */
const lossPatience = 4000;
/** All cases are one task, so the number of a placeholder depends on the cases before. */
const placeholder = /⟨([A-Z]+)_\d+⟩/g;

async function writePolicy(folder, { origin, other }) {
  const file = join(projectFolder, 'installer/demo/policy.json');
  const policy = JSON.parse(await readFile(file, 'utf8'));
  const [app] = policy.apps;
  Object.assign(app, {
    origins: [origin, other],
    routes: [],
    fields: [{ name: 'kept', rule: 'keep' }],
  });
  const policyFile = join(folder, 'policy.json');
  await writeFile(policyFile, JSON.stringify(policy), { mode: 0o600 });
  return policyFile;
}

/** How often each reason was counted so far, in all documents. */
async function readLosses(place) {
  const kept = await place.evaluate(() => globalThis.chrome.storage.session.get());
  const counts = {};
  for (const [key, record] of Object.entries(kept)) {
    if (!key.startsWith('document:')) continue;
    for (const losses of [record.pageLosses, record.workerLosses])
      for (const [reason, count] of Object.entries(losses))
        counts[reason] = (counts[reason] ?? 0) + count;
  }
  return counts;
}

function difference(after, before) {
  const entries = Object.entries(after).map(([reason, count]) => [
    reason,
    count - (before[reason] ?? 0),
  ]);
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}

function isAsExpected(lost, expected) {
  return Object.keys({ ...lost, ...expected }).every((reason) => {
    const count = lost[reason] ?? 0;
    const wanted = expected[reason] ?? 0;
    return typeof wanted === 'function' ? wanted(count) : wanted === count;
  });
}

async function lossesOf(place, before, expected) {
  let lost = {};
  await poll(
    async () => {
      lost = difference(await readLosses(await place()), before);
      return isAsExpected(lost, expected);
    },
    { timeout: lossPatience },
  );
  return lost;
}

async function performCase({ page, browser, documents, place, origins, separate }, one) {
  const begin = performance.now();
  const before = await readLosses(await place());
  const result = { lost: {}, found: undefined, problem: undefined };
  try {
    const address = `${origins.origin}/${one.page}`;
    await documents.after(() => page.goto(address), 1 + (one.frames ?? 0));
    const untilLost = (reason, count) =>
      poll(async () => difference(await readLosses(await place()), before)[reason] >= count, {
        timeout: lossPatience,
      });
    result.found = await one.act({ ...handsIn(page, page), browser, documents, untilLost });
  } catch (error) {
    result.problem = error;
  }
  // A page that is left tells what it has counted.
  await separate();
  if (result.problem === undefined) result.lost = await lossesOf(place, before, one.lost ?? {});
  return { ...result, milliseconds: performance.now() - begin };
}

function perform(cases, origins) {
  return async ({ page, browser, extensionPlace: place }) => {
    const documents = captured(place);
    const separate = () => documents.after(() => page.goto(`${origins.origin}/${between}`));
    await separate();
    // The place itself may be a tab, opened when it was first asked for.
    await page.bringToFront();
    const kept = new Set(await browser.pages());
    const results = [];
    for (const one of cases) {
      results.push(await performCase({ page, browser, documents, place, origins, separate }, one));
      for (const other of await browser.pages()) if (!kept.has(other)) await other.close();
    }
    return results;
  };
}

/** The sentences of each case, without the step that opened its page. */
function cut(steps) {
  const parts = [];
  for (const step of steps) {
    if (step.page.route === `/${between}`) parts.push([]);
    else parts.at(-1)?.push(step);
  }
  return parts.map(([, ...own]) => own);
}

/** What a script on the pages gave, the steps that were stored of it, and what is told of losses. */
export function recordOnPages({ browser, origins, script }) {
  return withTemporaryFolder(async (folder) => {
    const home = join(folder, 'home');
    const policyFile = await writePolicy(folder, origins);
    const summary = await record({ policyFile, home, consent: 'all', browser, script });
    assert.equal(summary.missing, 0, 'something acknowledged is missing in the store');
    return {
      result: summary.result,
      steps: await storedSteps(home),
      told: await toldLosses(home, folder),
    };
  });
}

/** What came of each case, { steps, lost, found, problem, milliseconds }, and what is told of all losses. */
export async function recordHostilePages({ browser, cases }) {
  const { origins, close } = await serveHostilePages();
  try {
    const script = perform(cases, origins);
    const { result, steps, told } = await recordOnPages({ browser, origins, script });
    const parts = cut(steps);
    assert.equal(parts.length, cases.length + 1, 'the steps cannot be cut into cases');
    return { parts: result.map((one, index) => ({ ...one, steps: parts[index] })), told };
  } finally {
    await close();
  }
}

/** Throws where a case did not give exactly the steps, the losses and the findings that it should. */
export function checkCase(one, { steps, lost, found, problem }) {
  if (problem) throw problem;
  assert.deepEqual(
    steps.map(({ sentence }) => sentence.replace(placeholder, '⟨$1⟩')),
    one.steps ?? [],
  );
  assert.ok(isAsExpected(lost, one.lost ?? {}), `counted as lost: ${JSON.stringify(lost)}`);
  one.check?.(steps, found);
}

const words = {
  untrusted_event: 'made by a script, not by a person',
  uncaused_event: 'without an action of a person that caused it',
  unapproved_frame: 'in a frame of a site that the policy does not approve',
  frame_not_reached: 'in a frame that could not be reached',
  closed_root: 'in a closed part of the page that could not be opened',
  name_not_computable:
    'on an element whose name could not be worked out, kept without it where that was all',
};

/** Throws where a person or the reader of an export is not told of each loss, or not of as many as there were. */
export function checkTold(cases, { parts, told }) {
  const all = {};
  for (const { lost } of parts)
    for (const [reason, count] of Object.entries(lost)) all[reason] = (all[reason] ?? 0) + count;
  const expected = cases.flatMap(({ lost = {} }) => Object.keys(lost));
  for (const reason of expected) assert.ok(all[reason] > 0, `${reason} was not lost`);
  for (const [place, counts] of Object.entries(told.counts)) assert.deepEqual(counts, all, place);
  for (const [reason, count] of Object.entries(all)) {
    const event = count === 1 ? 'event' : 'events';
    assert.ok(told.words.includes(`  ${count} ${event} ${words[reason]} (all tasks)`), reason);
  }
}
