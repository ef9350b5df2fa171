import { attribute, hasAttribute, isTextField, localName } from '../../describe/describe.ts';
import { ariaFlag, hasPopup, roleOf } from './aria-markup.ts';
import { outward } from './flat-tree.ts';
import { hasActed } from './list-use.ts';
import { done, nothing, open, ordinary, type Touch, type WidgetKind } from './widget-kind.ts';

const across: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);
const along: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End']);
const takesArrows: ReadonlySet<string> = new Set(['slider', 'spinbutton', 'combobox', 'option']);

/** Keys that go from control to control are beneath the use of the control that they end at. */
export const toolbar: WidgetKind = {
  reach: (element, touch) => {
    const around = element === touch.path[0] ? toolbarAround(element) : undefined;
    if (!around || touch.key === undefined || isTextField(element)) {
      return undefined;
    }
    const isOwn = goesAlong(touch.key, around, element) || usesPlainControl(touch, element);
    return isOwn ? { kind: toolbar, root: around, item: element } : undefined;
  },
  begin: () => ({
    touch: () => undefined,
    outcome: (touch, moment, raw) => {
      if (!hasActed(touch)) {
        return moment === 'raw' ? open : nothing;
      }
      // Space makes a click when it is let go, however long that takes.
      if (raw === undefined && moment !== 'end') {
        return open;
      }
      const action = raw?.kind === 'click' ? raw.captured?.action : undefined;
      return action ? done({ action }) : ordinary;
    },
  }),
};

/** The toolbar whose keys go from control to control here. */
export function toolbarAround(element: Element): Element | undefined {
  for (const outer of outward(element)) {
    const role = roleOf(outer);
    if (role === 'toolbar') {
      return outer;
    }
    if (role === 'menu' || role === 'listbox' || role === 'dialog') {
      return undefined;
    }
  }
  return undefined;
}

function goesAlong(key: string, around: Element, element: Element): boolean {
  const keys = attribute(around, 'aria-orientation') === 'vertical' ? along : across;
  return (
    keys.has(key) && !takesArrows.has(roleOf(element)) && ariaFlag(element, 'expanded') !== true
  );
}

/** Controls that are widgets by themselves have kinds of their own. */
function usesPlainControl(touch: Touch, element: Element): boolean {
  const role = roleOf(element);
  const isPlain = role === '' || role === 'button' || role === 'link';
  return (
    hasActed(touch) &&
    isPlain &&
    !hasPopup(element) &&
    !hasAttribute(element, 'aria-expanded') &&
    localName(element) !== 'select'
  );
}
