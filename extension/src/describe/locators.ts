import { cssEscape } from 'ivya/utils';
import type {
  Locator,
  LocatorKind,
  LocatorRejection,
  MatchCount,
  Role,
} from '../protocol/protocol.ts';
import { type Positions, stableId, structuralPath } from './css-path.ts';
import { isFormControl } from './element-kinds.ts';
import { looksGenerated } from './generated-id.ts';
import {
  attributeSelector,
  type Count,
  countMatches,
  countSelector,
  elementsByTag,
  sumOfMatches,
  type Tree,
  treeOf,
} from './match-count.ts';
import { labelText, nativeLabels } from './name-without-values.ts';
import { pageText } from './page-text.ts';
import { countRoleMatches } from './role-matches.ts';
import { mayHoldText, type TextProbe, textProbe } from './text-probe.ts';
import { textWithoutValues } from './text-without-values.ts';
import { structuralXpath } from './xpath.ts';

const valueLimit = 1024;
const textLimit = 100;
const childLimit = 8;
const testIdAttributes = ['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa'];

/**
 * Every way to find the element again, each counted in its document or shadow root. One whose
 * count would take too much work on a large page is left out.
 */
export function locators(element: Element, role: Role, name: string): Locator[] {
  const tree = treeOf(element);
  const positions: Positions = new Map();
  const probe = textProbe(element, name);
  return [
    ...testIdLocators(element, tree),
    ...roleLocators(element, role, probe),
    ...labelLocators(element, tree, probe),
    ...attributeLocators(element, tree),
    ...textLocators(element, tree, probe),
    ...cssLocators(element, tree, positions),
    ...xpathLocators(element, positions),
  ].slice(0, 16);
}

/** None where the count is not known. */
function counted(kind: LocatorKind, value: string, matches: Count): Locator[] {
  return matches === undefined ? [] : [locator(kind, value, matches)];
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

function roleLocators(element: Element, role: Role, probe: TextProbe): Locator[] {
  const name = probe.text;
  if (name === '' || role === 'generic' || role === 'none') {
    return [];
  }
  return counted('role', name, countRoleMatches(element, role, probe));
}

function labelLocators(element: Element, tree: Tree, ofName: TextProbe): Locator[] {
  const text = isFormControl(element) ? labelText(element) : '';
  if (text === '') {
    return [];
  }
  const probe = probeFor(element, text, ofName);
  const labels = countMatches(elementsByTag(tree, 'label'), (label) => isTextOf(label, probe));
  if (labels === 'many') {
    return [locator('label', text, labels)];
  }
  const marked = countSelector(tree, attributeSelector('aria-label', text));
  const own = labels === 'none' && hasJoinedLabels(element) ? 'one' : labels;
  return counted('label', text, sumOfMatches(own, marked));
}

/** Several labels of one control are joined in its text and are no match of it by themselves. */
function hasJoinedLabels(element: Element): boolean {
  return !element.getAttribute('aria-label')?.trim() && nativeLabels(element).length > 1;
}

/** The name's own probe has answers already. */
function probeFor(element: Element, text: string, ofName: TextProbe): TextProbe {
  return text === ofName.text ? ofName : textProbe(element, text);
}

function isTextOf(element: Element, probe: TextProbe): boolean {
  return mayHoldText(element, probe) && textWithoutValues(element) === probe.text;
}

function attributeLocators(element: Element, tree: Tree): Locator[] {
  const kinds: readonly ('placeholder' | 'alt' | 'title')[] = ['placeholder', 'alt', 'title'];
  return kinds.flatMap((kind) => {
    const value = element.getAttribute(kind);
    return value ? [locator(kind, value, countSelector(tree, attributeSelector(kind, value)))] : [];
  });
}

function textLocators(element: Element, tree: Tree, ofName: TextProbe): Locator[] {
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
  const probe = probeFor(element, text, ofName);
  const count = countMatches(elementsByTag(tree, element.localName), (candidate) => {
    return candidate.childElementCount <= childLimit && isTextOf(candidate, probe);
  });
  return counted('text', text, count);
}

function cssLocators(element: Element, tree: Tree, positions: Positions): Locator[] {
  const found: Locator[] = [];
  const id = element.getAttribute('id');
  if (id) {
    const selector = `#${cssEscape(id)}`;
    const rejection = looksGenerated(id) ? 'generated_id' : undefined;
    found.push(locator('css', selector, countSelector(tree, selector), rejection));
  }
  if (stableId(element) === undefined) {
    // Built so that it finds only this element.
    found.push(locator('css', structuralPath(element, positions), 'one'));
  }
  return found;
}

function xpathLocators(element: Element, positions: Positions): Locator[] {
  const path = structuralXpath(element, positions);
  return path === undefined ? [] : [locator('xpath', path, 'one')];
}
