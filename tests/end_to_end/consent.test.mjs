import assert from 'node:assert/strict';
import { recordDemo, storedSteps } from './support/shared-demo.mjs';

async function refusal() {
  const { summary, home } = await recordDemo('refused', { consent: 'none' });
  assert.equal(summary.events, 0);
  assert.equal(summary.acknowledged, 0);
  assert.deepEqual(await storedSteps(home), []);
}

async function oneCategory() {
  const { summary, home } = await recordDemo('selections-only', { consent: ['selections'] });
  const kinds = new Set((await storedSteps(home)).map((step) => step.action.kind));
  assert.equal(summary.missing, 0);
  assert.ok(kinds.size > 0, 'nothing was recorded');
  for (const kind of kinds)
    assert.ok(['select_option', 'check', 'uncheck'].includes(kind), `${kind} was not consented to`);
}

export const tests = [
  { name: 'who refuses is not recorded at all', run: refusal },
  { name: 'only the category that was consented to is recorded', run: oneCategory },
];
