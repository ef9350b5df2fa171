// Whether the roles and names of what was recorded are those that the browser itself had for it: an oracle that knows
// nothing of fairtrace. Where both differ it is judged here who is right.
import assert from 'node:assert/strict';

const olderCombobox =
  'ARIA 1.1 puts the combobox around its field, whose label is all the name there is; a person goes by that label.';

const standingForOther =
  'It stands for a native list that is hidden, and only that one has the label which a person sees.';

/** Each with the case in which it occurs, and why ours is the better word. */
const judgedDifferences = new Map([
  ['the wrapper of an older combobox is named by its field: combobox “Size”', olderCombobox],
  ['keys choose in an older combobox: combobox “Size”', olderCombobox],
  [
    'each tag that is chosen in a Choices.js list is a choice, by what the entry says: combobox “Labels”',
    standingForOther,
  ],
  ['a click opens a Select2 list and another chooses in it: combobox “Unit”', standingForOther],
  ['keys choose in a Select2 list: combobox “Unit”', standingForOther],
  ['a typed beginning and Enter choose in a Select2 search: combobox “Country”', standingForOther],
  [
    'a typed beginning and a click choose in a Select2 search: combobox “Country”',
    standingForOther,
  ],
  ['each tag that is chosen in a Select2 list is a choice: combobox “Labels”', standingForOther],
  [
    'a click opens a jQuery UI list and another chooses in it, by the label that it is given: combobox “Speed”',
    standingForOther,
  ],
  ['keys choose in an open jQuery UI list: combobox “Speed”', standingForOther],
]);

/** None where the case failed so that it has none; that is said by the case itself. */
function stepsOf(outcome) {
  try {
    return outcome.problem === undefined ? outcome.stepsOf() : [];
  } catch {
    return [];
  }
}

function targetsOf(outcome) {
  return stepsOf(outcome)
    .map(({ action }) => action.target)
    .filter(Boolean);
}

/** What was masked cannot be compared with anything. */
function isReadable({ name }) {
  return !name.includes('⟨');
}

/** Gives how many targets were compared, and which of them the browser sees otherwise without a judgement about it. */
export function compareTargets(outcomes) {
  const compared = outcomes.map((outcome) => {
    const targets = targetsOf(outcome).filter(isReadable);
    return { case: outcome.name, ...outcome.view.compare(targets) };
  });
  const total = compared.reduce((sum, one) => sum + one.compared, 0);
  const differences = compared.flatMap(({ case: name, others }) =>
    others.map((target) => `${name}: ${target.role} “${target.name}”`),
  );
  return {
    total,
    differences,
    unjudged: differences.filter((difference) => !judgedDifferences.has(difference)),
  };
}

/** For the outcomes of all cases. */
export function assertAgreement(outcomes) {
  const { total, differences, unjudged } = compareTargets(outcomes);
  assert.ok(total > 0, 'nothing was compared');
  assert.deepEqual(unjudged, [], `the browser sees some of ${total} targets otherwise`);
  const outdated = [...judgedDifferences.keys()].filter((judged) => !differences.includes(judged));
  assert.deepEqual(outdated, [], 'judged differences that do not occur any more');
}
