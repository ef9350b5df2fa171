import type { Target } from '../../protocol/protocol.ts';
import type { Choice } from './choice.ts';
import { peersAlike } from './plain-items.ts';
import type { ShownAround } from './shown-around.ts';
import { editStep, selectStep, targetOf } from './step.ts';
import type { Step, UseContext } from './widget-kind.ts';

const mostInPath = 8;
const pathLimit = 256;
const leastInColumn = 3;
const letter = /\p{L}/u;

/** What was done in a layer, the latest last, and what the opener says of it now. */
export interface Chosen {
  readonly target: Target;
  /** Undefined where what is chosen may not be read. */
  readonly around: ShownAround | undefined;
  readonly layers: readonly Element[];
  readonly touched: readonly Choice[];
}

/** One choice, with what was opened on the way to it; an edit, where a field took another form of what was chosen. */
export function singleStep(context: UseContext, chosen: Chosen): Step | undefined {
  const last = lastSaid(chosen);
  return (
    editOf(context, chosen) ??
    (last && labelOf(last) !== ''
      ? chosenStep(context, chosen, [last], pathTo(last, chosen))
      : undefined)
  );
}

/** Days and hours are not what the field then says: it was edited. */
function editOf(context: UseContext, chosen: Chosen): Step | undefined {
  const { around, layers, target } = chosen;
  const last = lastSaid(chosen);
  const label = last ? labelOf(last) : '';
  const isSaid = letter.test(label) && around?.says(label, layers) === true;
  if (!around?.field || !around.hasFieldChanged() || isSaid) {
    return undefined;
  }
  const own = around.field === context.root ? target : targetOf(context, around.field);
  return editStep(context, own, around.field);
}

function lastSaid(chosen: Chosen): Choice | undefined {
  return said(chosen).at(-1) ?? chosen.touched.at(-1);
}

/** All that were chosen in a layer that stays open for more. */
export function severalStep(context: UseContext, chosen: Chosen): Step {
  const edit = editOf(context, chosen);
  if (edit) {
    return edit;
  }
  const shown = said(chosen);
  const several = shown.length > 0 ? shown : switchedOn(chosen.touched);
  const inOrder = [...several].sort((left, right) => placeOf(left) - placeOf(right));
  return chosenStep(context, chosen, inOrder, []);
}

function chosenStep(
  context: UseContext,
  { target, around }: Chosen,
  choices: readonly Choice[],
  path: readonly string[],
): Step {
  const [first] = choices;
  const options = choices.flatMap((choice) => choice.options);
  const choice = { item: context.root, options, count: first?.count ?? 0, path };
  return selectStep(context, target, choice, around !== undefined);
}

function said({ around, layers, touched }: Chosen): readonly Choice[] {
  const latest = new Map(touched.map((choice) => [choice.item, choice]));
  return [...latest.values()].filter((choice) => around?.says(labelOf(choice), layers));
}

/** A second press takes back what the first one chose. */
function switchedOn(touched: readonly Choice[]): readonly Choice[] {
  const on = new Map<Element, Choice>();
  for (const choice of touched) {
    if (!on.delete(choice.item)) {
      on.set(choice.item, choice);
    }
  }
  return [...on.values()];
}

function labelOf({ options: [option] }: Choice): string {
  return option?.label ?? '';
}

function placeOf({ options: [option] }: Choice): number {
  return option?.position ?? 0;
}

/** Entries of other lists that were pressed before it: the columns of a cascade, or menus in a menu. */
function pathTo(last: Choice, { touched }: Chosen): string[] {
  const peers = peersAlike(last.item);
  const leading = touched.slice(0, touched.indexOf(last)).filter((choice) => {
    const isNamed = choice.count >= leastInColumn && letter.test(labelOf(choice));
    return isNamed && !peers.includes(choice.item);
  });
  return leading.map((choice) => labelOf(choice).slice(0, pathLimit)).slice(-mostInPath);
}
