import { beginAriaCaches, endAriaCaches } from 'ivya/utils';
import { type Field, type InputType, inputTypes, type Target } from '../protocol/protocol.ts';
import { contextOf } from './context.ts';
import { elementsByIds, isFormControl } from './element-kinds.ts';
import { framePath } from './frame-path.ts';
import { locators } from './locators.ts';
import { nameWithoutValues } from './name-without-values.ts';
import { collapse, pageText } from './page-text.ts';
import { describedRole, describedTag } from './role.ts';
import { shadowPath } from './shadow-path.ts';
import { elementStates } from './states.ts';
import { textWithoutValues } from './text-without-values.ts';

const nameLimit = 512;
const attributeLimit = 128;
const sizeLimit = 65_535;
const knownTypes: ReadonlyMap<string, InputType> = new Map(inputTypes.map((type) => [type, type]));

/** Everything that says which element it was, as it is at this moment. */
export function describeTarget(element: Element): Target {
  beginAriaCaches();
  try {
    return describeWithCaches(element);
  } finally {
    endAriaCaches();
  }
}

function describeWithCaches(element: Element): Target {
  const role = describedRole(element);
  const name = nameWithoutValues(element);
  const target: Target = {
    tag: describedTag(element),
    role,
    name: pageText(name, nameLimit),
    description: pageText(descriptionOf(element, name), nameLimit),
    states: elementStates(element),
    context: contextOf(element),
    locators: locators(element, role, name),
    frame_path: framePath(window),
    shadow_path: shadowPath(element),
    size: sizeOf(element),
  };
  const field = fieldOf(element);
  return field ? { ...target, field } : target;
}

function descriptionOf(element: Element, name: string): string {
  const referenced = elementsByIds(element, 'aria-describedby').map(textWithoutValues).join(' ');
  const title = collapse(element.getAttribute('title') ?? '');
  return (
    collapse(referenced) ||
    (element.getAttribute('aria-description') ?? '') ||
    (title === name ? '' : title)
  );
}

function sizeOf(element: Element): Target['size'] {
  const box = element.getBoundingClientRect();
  return { width: pixels(box.width), height: pixels(box.height) };
}

function pixels(length: number): number {
  return Math.min(sizeLimit, Math.max(0, Math.round(length)));
}

function fieldOf(element: Element): Field | undefined {
  if (!isFormControl(element)) {
    return undefined;
  }
  const name = element.getAttribute('name') || element.getAttribute('id') || '';
  return {
    type: fieldType(element),
    autocomplete: pageText(element.getAttribute('autocomplete') ?? '', attributeLimit),
    name: pageText(name, attributeLimit),
  };
}

function fieldType(element: Element): InputType {
  const type = element instanceof HTMLInputElement ? element.type : element.localName;
  return knownTypes.get(type) ?? 'text';
}
