import type { Action, Evidence, Locator } from '../protocol/protocol.ts';

const mostEntries = 16;
const mostLocators = 3;
const nameLimit = 256;

/** An action as one of the raw events beneath a bigger one. What was typed or chosen stays out. */
export function evidenceOf(action: Action): Evidence {
  const target = 'target' in action ? action.target : undefined;
  // A key that went to the page as a whole.
  const { role, name, locators } = target ?? { role: 'document', name: '', locators: [] };
  const base = { kind: action.kind, role, name: name.slice(0, nameLimit) };
  const keys = action.kind === 'press' ? { keys: action.keys } : {};
  return { ...base, ...keys, locators: best(locators) };
}

/** The first and the last are kept where there are too many. */
export function limited(evidence: readonly Evidence[]): Evidence[] {
  return evidence.length <= mostEntries
    ? [...evidence]
    : [...evidence.slice(0, 1), ...evidence.slice(1 - mostEntries)];
}

/** Locators come best first; one that finds only this element is better than any that does not. */
function best(locators: readonly Locator[]): Locator[] {
  const usable = locators.filter(({ rejection }) => rejection === undefined);
  const alone = usable.filter(({ matches }) => matches === 'one');
  const others = usable.filter(({ matches }) => matches !== 'one');
  return [...alone, ...others].slice(0, mostLocators);
}
