import { attribute, boxOf, findAll, localName, matches } from '../../describe/describe.ts';
import { hasPopup, roleOf } from './aria-markup.ts';
import { isWithin, outerElement } from './flat-tree.ts';
import { comboboxAround, valueElement } from './popup-opener.ts';

const depthBeside = 2;
const comboboxes = '[role=combobox],input[aria-autocomplete]';
/** Higher than this, in CSS pixels, is more than a field. */
const lineHeight = 100;
const besides =
  'label,button,a[href],select,textarea,input:not([type=hidden],[aria-hidden=true],[tabindex^="-"])';
const fields = 'input:not([type=hidden],[aria-hidden=true]),textarea,select';

/** The combobox whose list a button opens: it stands in it, or beside it and nothing else. */
export function comboboxOfButton(element: Element): Element | undefined {
  if (!isOpeningButton(element)) {
    return undefined;
  }
  const wrapper = comboboxAround(element);
  return wrapper === element ? comboboxBeside(element) : wrapper;
}

/** The combobox that is alone in the box of one line, which mostly looks like a field itself. */
export function comboboxBoxedIn(box: Element): Element | undefined {
  if (boxOf(box).height > lineHeight || matches(box, besides)) {
    return undefined;
  }
  const [combobox, another] = new Set([...findAll(box, comboboxes)].map(comboboxAround));
  const isAlone = combobox && combobox !== box && !another && !holdsOther(box, combobox);
  return isAlone ? combobox : undefined;
}

function holdsOther(box: Element, combobox: Element): boolean {
  return [...findAll(box, besides)].some((one) => !isWithin(one, combobox));
}

/** Whether it says that it opens or unfolds something. */
export function isExpandable(element: Element): boolean {
  return hasPopup(element) || matches(element, '[aria-expanded],[popovertarget]');
}

/**
 * It says so, or is left out by the Tab key (ARIA Authoring Practices, combobox with a button). One that says which popup
 * it opens, and no more, has a popup of its own.
 */
function isOpeningButton(element: Element): boolean {
  const isButton = localName(element) === 'button' || roleOf(element) === 'button';
  const opens = isExpandable(element) && !hasPopup(element);
  return isButton && (opens || matches(element, '[aria-controls],[tabindex^="-"]'));
}

function comboboxBeside(button: Element): Element | undefined {
  let around = outerElement(button);
  for (let step = 0; around && step < depthBeside; step += 1) {
    const found = new Set([...findAll(around, comboboxes)].map(comboboxAround));
    const [combobox] = found;
    if (combobox) {
      const isAlone = found.size === 1 && !holdsOtherField(around, combobox);
      return isAlone && opensListOf(button, combobox) ? combobox : undefined;
    }
    around = outerElement(around);
  }
  return undefined;
}

function holdsOtherField(around: Element, combobox: Element): boolean {
  return [...findAll(around, fields)].some((field) => !isWithin(field, combobox));
}

/** A button that says what it opens, or that it opens something of another kind, has a popup of its own. */
function opensListOf(button: Element, combobox: Element): boolean {
  const controlled = idsIn(button, 'aria-controls');
  if (controlled.length > 0) {
    const parts = [combobox, valueElement(combobox)];
    const own = parts.flatMap((one) => [
      ...idsIn(one, 'aria-controls'),
      ...idsIn(one, 'aria-owns'),
    ]);
    return controlled.some((id) => own.includes(id));
  }
  const kind = attribute(button, 'aria-haspopup');
  return !hasPopup(button) || kind === 'true' || kind === popupKind(combobox);
}

function idsIn(element: Element, name: string): string[] {
  return (attribute(element, name) ?? '').split(/\s+/).filter((id) => id !== '');
}

/** A combobox opens a list unless it says otherwise (WAI-ARIA 1.2, combobox). */
function popupKind(combobox: Element): string {
  return attribute(combobox, 'aria-haspopup') ?? 'listbox';
}
