import {
  attribute,
  attributeSelector,
  boxOf,
  find,
  findAll,
  isTag,
  labelText,
  nextElementSibling,
  previousElementSibling,
  treeOf,
  visibleText,
} from '../../describe/describe.ts';
import { isShown, outerElement } from './flat-tree.ts';

const depthLimit = 3;
const controls = 'select,input:not([type=hidden])';
/** What is hidden from the eye, not from screen readers, is mostly cut down to one pixel. */
const hiddenPixels = 1;

/**
 * What a person calls a widget that a script has put in the place of a native control: the label of that control, which
 * the widget itself often has no part in.
 */
export function labelOfHidden(widget: Element): string {
  const id = attribute(widget, 'id');
  const label = id ? find(treeOf(widget), `label${attributeSelector('for', id, '=')}`) : null;
  if (label) {
    return visibleText(label);
  }
  const hidden = hiddenControl(widget);
  return hidden ? labelText(hidden) : '';
}

function hiddenControl(widget: Element): Element | undefined {
  const inside = [...findAll(widget, controls)].find(isHidden);
  if (inside) {
    return inside;
  }
  let inner: Element | null = widget;
  for (let depth = 0; inner && depth < depthLimit; depth += 1) {
    const beside = [previousElementSibling(inner), nextElementSibling(inner)];
    const found = beside.find((one) => isTag(one, 'select', 'input') && isHidden(one));
    if (found) {
      return found;
    }
    inner = outerElement(inner);
  }
  return undefined;
}

function isHidden(control: Element): boolean {
  const { width, height } = boxOf(control);
  return !isShown(control) || (width <= hiddenPixels && height <= hiddenPixels);
}
