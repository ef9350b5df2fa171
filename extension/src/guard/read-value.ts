import { attribute, innerText, isHtml, isTag, textContent } from '../describe/describe.ts';
/** The only file that reads what fields hold. The guard decides before it calls. */

export interface ChosenOption {
  readonly label: string;
  readonly position: number;
}

export function readText(field: Element): string {
  if (isTag(field, 'input') || isTag(field, 'textarea')) {
    return field.value;
  }
  const dialled = attribute(field, 'aria-valuetext') ?? attribute(field, 'aria-valuenow');
  if (dialled !== null) {
    return dialled;
  }
  // Only this keeps the lines of rich text.
  return (isHtml(field) ? innerText(field) : undefined) ?? textContent(field);
}

/** What a field or widget shows, to be compared with a label: its lines do not matter. */
export function readShown(field: Element): string {
  return isTag(field, 'input') ? field.value : textContent(field);
}

export function readChosen(select: HTMLSelectElement): ChosenOption[] {
  return [...select.selectedOptions].map((option) => ({
    label: option.label,
    position: option.index + 1,
  }));
}

/** The label of the group that the first chosen option lies in. */
export function readGroup(select: HTMLSelectElement): string | undefined {
  const around = select.selectedOptions[0]?.closest('optgroup');
  return around ? around.label : undefined;
}

/** What the browser would copy: in most fields the page's selection does not tell. */
export function readSelected(field: Element | undefined): string {
  const isInput = isTag(field, 'input') || isTag(field, 'textarea');
  return isInput && field.selectionStart !== null && field.selectionEnd !== null
    ? field.value.slice(field.selectionStart, field.selectionEnd)
    : String(getSelection() ?? '');
}

export function readPasted(event: ClipboardEvent): string {
  return event.clipboardData?.getData('text/plain') ?? '';
}

export function readChecked(toggle: HTMLInputElement): boolean {
  return toggle.checked;
}
