import { nameWithoutValues, pageText, visibleText } from '../../describe/describe.ts';
import { roleOf } from './aria-markup.ts';

const labelLimit = 512;
const pathLimit = 256;
const inner: ReadonlySet<string> = new Set(['group', 'menu', 'tree', 'listbox', 'rowgroup']);
const innerSelector = [...inner].map((role) => `[role=${role}]`).join(',');

/** The item's accessible name, without the items that are nested in it. */
export function itemLabel(item: Element): string {
  const isNamed = item.hasAttribute('aria-label') || item.hasAttribute('aria-labelledby');
  const name =
    !isNamed && item.querySelector(innerSelector) ? ownText(item) : nameWithoutValues(item);
  return pageText(name, labelLimit);
}

/** The same, as a part of a path. */
export function pathLabel(item: Element): string {
  return itemLabel(item).slice(0, pathLimit);
}

function ownText(item: Element): string {
  const parts = [...item.childNodes].map((node) => {
    if (node instanceof Text) {
      return node.data;
    }
    return node instanceof Element ? textOutsideItems(node) : '';
  });
  return parts.join(' ');
}

function textOutsideItems(element: Element): string {
  if (inner.has(roleOf(element)) || element.getAttribute('aria-hidden') === 'true') {
    return '';
  }
  return element.querySelector(innerSelector) ? ownText(element) : visibleText(element);
}
