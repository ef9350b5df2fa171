/** The only file that reads what fields hold. The guard decides before it calls. */

export interface ChosenOption {
  readonly label: string;
  readonly position: number;
}

export function readText(field: Element): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    return field.value;
  }
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText keeps the lines of rich text.
  return (field instanceof HTMLElement ? field.innerText : undefined) ?? field.textContent ?? '';
}

export function readChosen(select: HTMLSelectElement): ChosenOption[] {
  return [...select.selectedOptions].map((option) => ({
    label: option.label,
    position: option.index + 1,
  }));
}

export function readChecked(toggle: HTMLInputElement): boolean {
  return toggle.checked;
}
