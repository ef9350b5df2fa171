// Whether the roles and names of what was recorded are those that the browser itself had for it: an oracle that knows
// nothing of fairtrace. Where both differ it is judged here who is right.
import assert from 'node:assert/strict';

const leastAgreement = 0.99;

const olderCombobox =
  'The name is the field’s: ARIA 1.1 lets the wrapper do without one, and a person sees the label of the field.';

/** Each with the case in which it occurs, and why. */
export const judgedDifferences = [
  {
    difference: 'the wrapper of an older combobox is named by its field: combobox “Size”',
    reason: olderCombobox,
  },
  { difference: 'keys choose in an older combobox: combobox “Size”', reason: olderCombobox },
];

function targetsOf(outcome) {
  // Steps that cannot be told apart are the case's own failure.
  const steps = outcome.problem === undefined ? outcome.stepsOf() : [];
  return steps.map(({ action }) => action.target).filter(Boolean);
}

/** What was masked cannot be compared with anything. */
function isReadable({ name }) {
  return !name.includes('⟨');
}

export function compareTargets(outcomes) {
  const compared = outcomes.map((outcome) => {
    const targets = targetsOf(outcome).filter(isReadable);
    return { case: outcome.name, ...outcome.view.compare(targets) };
  });
  const total = compared.reduce((sum, one) => sum + one.compared, 0);
  const differences = compared.flatMap(({ case: name, others }) =>
    others.map((target) => `${name}: ${target.role} “${target.name}”`),
  );
  return { total, differences };
}

export function assertAgreement(outcomes) {
  const { total, differences } = compareTargets(outcomes);
  const judged = new Set(judgedDifferences.map(({ difference }) => difference));
  assert.ok(total > 0, 'nothing was compared');
  assert.deepEqual(
    differences.filter((difference) => !judged.has(difference)),
    [],
    `the browser has other roles or names for some of ${total} targets`,
  );
  const share = 1 - differences.length / total;
  assert.ok(share >= leastAgreement, `only ${(share * 100).toFixed(1)} % of ${total} agree`);
}
