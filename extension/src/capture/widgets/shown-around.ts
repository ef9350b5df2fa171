import {
  bodyOf,
  boxOf,
  childElementCount,
  childNodes,
  findAll,
  isElement,
  isText,
  isTextField,
  pageText,
  parentElement,
} from '../../describe/describe.ts';
import type { Guard, ShownText } from '../../guard/guard.ts';
import { isShown } from './flat-tree.ts';

/** What is higher than this, in CSS pixels, is no longer one line of a page. */
const lineHeight = 160;
const mostWrappers = 3;
const mostNodes = 100;
const textLimit = 1000;
const fields = 'input:not([type=hidden],[type=checkbox],[type=radio]),textarea';

/** What an opener and what stands beside it in its line say, and what its field holds. */
export interface ShownAround {
  /** The field that holds what was chosen, if there is one. */
  readonly field: Element | undefined;
  /** The text now, without what the layers say. */
  text(layers: readonly Element[]): string;
  hasFieldChanged(): boolean;
  /** Whether the field, or where there is none the opener, says the label and nothing else. */
  is(label: string): boolean;
  /** Whether the text or the field says the label now. */
  says(label: string, layers: readonly Element[]): boolean;
}

/** Undefined where policy or the kind of field do not allow to read it. */
export function watchShownAround(guard: Guard, opener: Element): ShownAround | undefined {
  const around = parentElement(isTextField(opener) ? outermostAlone(opener) : opener);
  const isLine = around && around !== bodyOf(document) && boxOf(around).height <= lineHeight;
  const area = isLine ? around : opener;
  const field = isTextField(opener) ? opener : onlyFieldIn(opener, area);
  const shown = guard.watchShown(field ?? opener);
  if (!shown) {
    return undefined;
  }
  const held: ShownText | undefined = field && shown;
  const text = (layers: readonly Element[]) => {
    return pageText(textOf(area, layers, { left: mostNodes }), textLimit);
  };
  return {
    field,
    text,
    is: (label) => label !== '' && shown.is(label),
    hasFieldChanged: () => held?.hasChanged === true,
    says: (label, layers) => {
      return label !== '' && (text(layers).includes(label) || held?.says(label) === true);
    },
  };
}

/** A field is often wrapped, by itself, in a box that stands beside what is chosen. */
function outermostAlone(field: Element): Element {
  let outer = field;
  for (let step = 0; step < mostWrappers; step += 1) {
    const around = parentElement(outer);
    if (!around || childElementCount(around) > 1 || around === bodyOf(document)) {
      break;
    }
    outer = around;
  }
  return outer;
}

function onlyFieldIn(...places: readonly Element[]): Element | undefined {
  for (const place of places) {
    const [first, another] = findAll(place, fields);
    if (first) {
      return another ? undefined : first;
    }
  }
  return undefined;
}

function textOf(element: Element, layers: readonly Element[], budget: { left: number }): string {
  let text = '';
  for (const node of childNodes(element)) {
    budget.left -= 1;
    if (budget.left < 0) {
      break;
    }
    if (isText(node)) {
      text += node.data;
    } else if (isElement(node) && !layers.includes(node) && isShown(node) && !isTextField(node)) {
      text += ` ${textOf(node, layers, budget)} `;
    }
  }
  return text;
}
