// Whether a case gave exactly the steps that it should. Each expected step is a sentence, or an object in which only
// the facts stand that the case is about.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

const named = ({ role, name }) => (name === '' ? role : `${role} “${name}”`);

function evidenceWords({ kind, keys, name, role }) {
  if (kind === 'press') return `press ${keys}`;
  return name === '' ? `${kind} ${role}` : `${kind} “${name}”`;
}

function effectWords(effect) {
  if (effect === undefined) return null;
  const { appeared, vanished, page, ...others } = effect;
  return {
    ...others,
    appeared: appeared.map(named),
    vanished: vanished.map(named),
    ...(page === undefined ? {} : { route: page.route, title: page.title }),
  };
}

/** Facts that are said shorter than they are stored; all others have the name they have in the trace. */
const facts = {
  say: ({ sentence }) => sentence,
  route: ({ page }) => page.route,
  title: ({ page }) => page.title,
  origin: ({ page }) => page.origin,
  options: ({ action }) => action.options?.map(({ label }) => label),
  positions: ({ action }) => action.options?.map(({ position }) => position),
  value: ({ action: { value } }) => value?.text ?? value?.withheld ?? value?.shape,
  context: ({ action }) => action.target?.context.map((one) => named({ ...one, role: one.kind })),
  evidence: ({ evidence }) => evidence?.map(evidenceWords) ?? [],
  effect: ({ effect }) => effectWords(effect),
};

function factOf(step, name) {
  return facts[name] ? facts[name](step) : (step.action[name] ?? step.action.target?.[name]);
}

/** Of an effect only what is expected of it is compared. */
function pick(fact, wanted) {
  if (fact === null || wanted === null || typeof wanted !== 'object' || Array.isArray(wanted))
    return fact;
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, fact?.[key]]));
}

function gotFor(step, expected) {
  const entries = Object.entries(expected ?? { say: '' });
  return Object.fromEntries(
    entries.map(([name, wanted]) => [name, pick(factOf(step, name), wanted)]),
  );
}

function lineOf(facts) {
  if (facts === undefined) return '';
  const { say, ...others } = facts;
  const more = Object.entries(others).map(([name, fact]) => `${name}: ${JSON.stringify(fact)}`);
  return [...(say === undefined ? [] : [say]), ...more].join('  ');
}

function table(rows) {
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows.map(({ mark, left, right }) => `${mark} ${left.padEnd(width)} | ${right}`).join('\n');
}

/** All cases are one recording: in each the texts that were copied are counted anew. */
function countedAnew(steps) {
  const numbers = [...new Set(steps.map(({ action }) => action.copied))].filter(Boolean);
  return steps.map((step) => {
    const { copied } = step.action;
    const own = copied && { copied: numbers.indexOf(copied) + 1 };
    return { ...step, action: { ...step.action, ...own } };
  });
}

export function compareSteps(recorded, expectedSteps) {
  const steps = countedAnew(recorded);
  const wanted = expectedSteps.map((one) => (typeof one === 'string' ? { say: one } : one));
  const length = Math.max(steps.length, wanted.length);
  const rows = Array.from({ length }, (_, index) => {
    const expected = wanted[index];
    const got = steps[index] && gotFor(steps[index], expected);
    const mark = isDeepStrictEqual(got, expected) ? ' ' : '!';
    return { mark, left: lineOf(expected), right: lineOf(got) };
  });
  if (rows.every(({ mark }) => mark === ' ')) return;
  assert.fail(
    `other steps than expected\n${table([{ mark: ' ', left: 'expected', right: 'got' }, ...rows])}`,
  );
}
