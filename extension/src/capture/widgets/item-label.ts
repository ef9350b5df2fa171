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
  return pageText(isNamed ? name : withoutHint(item, name), labelLimit);
}

/** What styles write behind an item, mostly while it is the active one, is none of what it says. */
function withoutHint(item: Element, name: string): string {
  const { content } = getComputedStyle(item, '::after');
  const hint = /^"(.*)"$/.exec(content)?.[1]?.trim() ?? '';
  const isLast = hint !== '' && name.endsWith(hint) && name !== hint;
  return isLast ? name.slice(0, -hint.length) : name;
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
