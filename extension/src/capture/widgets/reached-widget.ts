import { isTextField, isToggle, matches, nameWithoutValues } from '../../describe/describe.ts';
import { roleOf } from './aria-markup.ts';
import { itemLabel } from './item-label.ts';
import type { Reached, Touch } from './widget-kind.ts';
import { widgetKinds } from './widget-kinds.ts';

const depthLimit = 40;
/** Some comboboxes show what is chosen in a text box that nobody can type into. */
const controls =
  'button,a[href],input,select,textarea,summary,[contenteditable],[role=button],[role=link],[role=textbox]:not([aria-readonly=true]),[role=searchbox]';

/** The innermost widget that the gesture is in, by what the markup says. */
export function reachedByMarkup(touch: Touch): Reached | undefined {
  let control: Element | undefined;
  for (const element of touch.path.slice(0, depthLimit)) {
    const reached = reachedAt(element, touch);
    if (reached) {
      return control === undefined || isWhole(control, reached.item) ? reached : undefined;
    }
    control ??= matches(element, controls) ? element : undefined;
    if (control && isTextField(control)) {
      return undefined;
    }
  }
  return undefined;
}

function reachedAt(element: Element, touch: Touch): Reached | undefined {
  for (const kind of widgetKinds) {
    const reached = kind.reach(element, touch);
    if (reached) {
      return reached;
    }
  }
  return undefined;
}

/** A control in an item is used by itself, such as a tab's closing button, unless it is all that the item says. */
function isWhole(control: Element, item: Element | undefined): boolean {
  if (!item) {
    return false;
  }
  if (isToggle(control)) {
    return roleOf(item) === 'option' || roleOf(item).startsWith('menuitem');
  }
  return nameWithoutValues(control) === itemLabel(item);
}
