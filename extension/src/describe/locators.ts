import { cssEscape } from 'ivya/utils';
import type {
  Locator,
  LocatorKind,
  LocatorRejection,
  MatchCount,
  Role,
} from '../protocol/protocol.ts';
import { stableId, structuralPath } from './css-path.ts';
import { isFormControl } from './element-kinds.ts';
import { looksGenerated } from './generated-id.ts';
import {
  attributeSelector,
  countMatches,
  countSelector,
  elementsByTag,
  mayContain,
  sumOfMatches,
  type Tree,
  treeOf,
} from './match-count.ts';
import { labelText, nativeLabels } from './name-without-values.ts';
import { pageText } from './page-text.ts';
import { countRoleMatches } from './role-matches.ts';
import { textWithoutValues } from './text-without-values.ts';
import { structuralXpath } from './xpath.ts';

const valueLimit = 1024;
const textLimit = 100;
const childLimit = 8;
const testIdAttributes = ['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa'];

/** Every way to find the element again, each counted in its document or shadow root. */
export function locators(element: Element, role: Role, name: string): Locator[] {
  const tree = treeOf(element);
  return [
    ...testIdLocators(element, tree),
    ...roleLocators(tree, role, name),
    ...labelLocators(element, tree),
    ...attributeLocators(element, tree),
    ...textLocators(element, tree),
    ...cssLocators(element, tree),
    ...xpathLocators(element),
  ].slice(0, 16);
}

function locator(
  kind: LocatorKind,
  value: string,
  matches: MatchCount,
  rejection?: LocatorRejection,
): Locator {
  const tooLong = value.length > valueLimit ? 'too_long' : undefined;
  const reason = rejection ?? tooLong;
  const base = { kind, value: pageText(value, valueLimit), matches };
  return reason === undefined ? base : { ...base, rejection: reason };
}

function testIdLocators(element: Element, tree: Tree): Locator[] {
  return testIdAttributes.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value
      ? [locator('test_id', value, countSelector(tree, attributeSelector(attribute, value)))]
      : [];
  });
}

function roleLocators(tree: Tree, role: Role, name: string): Locator[] {
  if (name === '' || role === 'generic' || role === 'none') {
    return [];
  }
  return [locator('role', name, countRoleMatches(tree, role, name))];
}

function labelLocators(element: Element, tree: Tree): Locator[] {
  const text = isFormControl(element) ? labelText(element) : '';
  if (text === '') {
    return [];
  }
  const labels = countMatches(elementsByTag(tree, 'label'), (label) => isTextOf(label, text));
  const marked = countSelector(tree, attributeSelector('aria-label', text));
  // Several labels of one control are joined in the text and are no match of it by themselves.
  const joined = nativeLabels(element).length > 1 ? 'one' : 'none';
  return [locator('label', text, sumOfMatches(labels === 'none' ? joined : labels, marked))];
}

function isTextOf(label: Element, text: string): boolean {
  return mayContain(label, text) && textWithoutValues(label) === text;
}

function attributeLocators(element: Element, tree: Tree): Locator[] {
  const kinds: readonly ('placeholder' | 'alt' | 'title')[] = ['placeholder', 'alt', 'title'];
  return kinds.flatMap((kind) => {
    const value = element.getAttribute(kind);
    return value ? [locator(kind, value, countSelector(tree, attributeSelector(kind, value)))] : [];
  });
}

function textLocators(element: Element, tree: Tree): Locator[] {
  if (isFormControl(element) || element.querySelectorAll('*').length > childLimit) {
    return [];
  }
  const text = textWithoutValues(element);
  if (text === '') {
    return [];
  }
  if (text.length > textLimit) {
    return [locator('text', text, 'none', 'too_long')];
  }
  const count = countMatches(elementsByTag(tree, element.localName), (candidate) => {
    return candidate.childElementCount <= childLimit && isTextOf(candidate, text);
  });
  return [locator('text', text, count)];
}

function cssLocators(element: Element, tree: Tree): Locator[] {
  const found: Locator[] = [];
  const id = element.getAttribute('id');
  if (id) {
    const selector = `#${cssEscape(id)}`;
    const rejection = looksGenerated(id) ? 'generated_id' : undefined;
    found.push(locator('css', selector, countSelector(tree, selector), rejection));
  }
  if (stableId(element) === undefined) {
    // Built so that it finds only this element.
    found.push(locator('css', structuralPath(element), 'one'));
  }
  return found;
}

function xpathLocators(element: Element): Locator[] {
  const path = structuralXpath(element);
  return path === undefined ? [] : [locator('xpath', path, 'one')];
}
