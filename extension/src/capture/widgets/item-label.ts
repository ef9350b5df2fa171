import {
  attribute,
  childNodes,
  find,
  hasAttribute,
  isElement,
  isText,
  nameWithoutValues,
  pageText,
  visibleText,
} from '../../describe/describe.ts';
import { roleOf } from './aria-markup.ts';

const labelLimit = 512;
const pathLimit = 256;
const inner: ReadonlySet<string> = new Set(['group', 'menu', 'tree', 'listbox', 'rowgroup']);
const innerSelector = [...inner].map((role) => `[role=${role}]`).join(',');

/** The item's accessible name, without the items that are nested in it. */
export function itemLabel(item: Element): string {
  const isNamed = hasAttribute(item, 'aria-label') || hasAttribute(item, 'aria-labelledby');
  const name = !isNamed && find(item, innerSelector) ? ownText(item) : nameWithoutValues(item);
  return pageText(name, labelLimit);
}

/** The same, as a part of a path. */
export function pathLabel(item: Element): string {
  return itemLabel(item).slice(0, pathLimit);
}

function ownText(item: Element): string {
  const parts = [...childNodes(item)].map((node) => {
    if (isText(node)) {
      return node.data;
    }
    return isElement(node) ? textOutsideItems(node) : '';
  });
  return parts.join(' ');
}

function textOutsideItems(element: Element): string {
  if (inner.has(roleOf(element)) || attribute(element, 'aria-hidden') === 'true') {
    return '';
  }
  return find(element, innerSelector) ? ownText(element) : visibleText(element);
}
