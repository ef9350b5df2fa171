import { findAll, isTag, localName } from '../../describe/describe.ts';
import { roleOf } from './aria-markup.ts';
import { beginDial } from './dial-use.ts';
import { outerElement } from './flat-tree.ts';
import { character, isMoving } from './touch-key.ts';
import type { WidgetKind } from './widget-kind.ts';

const spins = '[role=spinbutton],input[type=number]';
const mostButtons = 4;
const mostAround = 20;
const editingKeys: ReadonlySet<string> = new Set([character, 'Backspace', 'Delete']);

/** A number to be dialled by keys, typed, or counted up and down by the buttons beside it. */
export const spinbutton: WidgetKind = {
  reach: (element, { key }) => {
    if (roleOf(element) === 'spinbutton' && !isNative(element)) {
      const isOwn = key === undefined || isMoving(key) || editingKeys.has(key);
      return isOwn ? { kind: spinbutton, root: element, item: element } : undefined;
    }
    const beside = key === undefined && isButton(element) ? spinBeside(element) : undefined;
    return beside && { kind: spinbutton, root: beside, item: beside };
  },
  begin: (context) => beginDial(context, (root) => [root]),
};

function isNative(element: Element): boolean {
  return isTag(element, 'input') && element.type === 'number';
}

function isButton(element: Element): boolean {
  return localName(element) === 'button' || roleOf(element) === 'button';
}

/** The only one in the few elements that the button stands among. */
function spinBeside(button: Element): Element | undefined {
  let around = outerElement(button);
  for (let step = 0; around && step < 2; step += 1) {
    const found = findAll(around, spins);
    if (found.length > 0 || findAll(around, '*').length > mostAround) {
      const buttons = findAll(around, 'button,[role=button]').length;
      return found.length === 1 && buttons <= mostButtons ? found[0] : undefined;
    }
    around = outerElement(around);
  }
  return undefined;
}
