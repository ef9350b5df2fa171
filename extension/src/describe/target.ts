import { type Field, type InputType, inputTypes, type Target } from '../protocol/protocol.ts';
import { contextOf } from './context.ts';
import { attribute, boxOf, isTag, localName } from './dom-access.ts';
import { isFormControl } from './element-kinds.ts';
import { framePath } from './frame-path.ts';
import { locators, searchesFor } from './locators.ts';
import { computableName, descriptionWithoutValues } from './names/name-without-values.ts';
import { pageText } from './page-text.ts';
import { describedRole, describedTag } from './roles/role.ts';
import { shadowPath } from './shadow-path.ts';
import { elementStates } from './states.ts';
import { textProbe } from './text-probe.ts';
import { surveyAround } from './tree-survey.ts';

const nameLimit = 512;
const attributeLimit = 128;
const sizeLimit = 65_535;
const knownTypes: ReadonlyMap<string, InputType> = new Map(inputTypes.map((type) => [type, type]));

/** Copies of a target keep its locators, so these know it again. */
const unnamed = new WeakSet<Target['locators']>();

/** Everything that says which element it was, as it is at this moment. */
export function describeTarget(element: Element): Target {
  const role = describedRole(element);
  const computed = computableName(element);
  const name = computed ?? '';
  const survey = surveyAround(element);
  const exposed = { role, probe: textProbe(element, name, survey.texts), survey };
  survey.searchFor(searchesFor(element, exposed.probe));
  const target: Target = {
    tag: describedTag(element),
    role,
    name: pageText(name, nameLimit),
    description: pageText(descriptionWithoutValues(element, name), nameLimit),
    states: elementStates(element),
    context: contextOf(element, survey),
    locators: locators(element, exposed),
    frame_path: framePath(window),
    shadow_path: shadowPath(element),
    size: sizeOf(element),
  };
  if (computed === undefined) {
    unnamed.add(target.locators);
  }
  const field = fieldOf(element);
  return field ? { ...target, field } : target;
}

/** Whether the name is empty because it took too much work or the page made it fail: that is a loss. */
export function hasLostName(target: Target): boolean {
  return unnamed.has(target.locators);
}

function sizeOf(element: Element): Target['size'] {
  const box = boxOf(element);
  return { width: pixels(box.width), height: pixels(box.height) };
}

function pixels(length: number): number {
  return Math.min(sizeLimit, Math.max(0, Math.round(length)));
}

function fieldOf(element: Element): Field | undefined {
  if (!isFormControl(element)) {
    return undefined;
  }
  const name = attribute(element, 'name') || attribute(element, 'id') || '';
  return {
    type: fieldType(element),
    autocomplete: pageText(attribute(element, 'autocomplete') ?? '', attributeLimit),
    name: pageText(name, attributeLimit),
  };
}

function fieldType(element: Element): InputType {
  const type = isTag(element, 'input') ? element.type : localName(element);
  return knownTypes.get(type) ?? 'text';
}
