import type { Locator, LocatorKind, LocatorRejection, MatchCount } from '../protocol/protocol.ts';
import { attributeSearch, countAttributeMatches } from './attribute-matches.ts';
import { idSelector, type Positions, stableId, structuralPath } from './css-path.ts';
import { attribute, findAll, rootOf, type Tree } from './dom-access.ts';
import { isFormControl } from './element-kinds.ts';
import { looksGenerated } from './generated-id.ts';
import { countLabelMatches } from './label-matches.ts';
import { type Count, countOf, countSelector } from './match-count.ts';
import { isHidden } from './names/hidden-element.ts';
import { labelText } from './names/name-without-values.ts';
import { isRendered } from './names/rendered-element.ts';
import { labelledBy } from './naming-markup.ts';
import { pageText } from './page-text.ts';
import { countRoleMatches, type Exposed } from './role-matches.ts';
import { countTextMatches } from './text-matches.ts';
import { type TextProbe, textProbe } from './text-probe.ts';
import type { AttributeSearch } from './tree-searches.ts';
import type { TreeSurvey } from './tree-survey.ts';
import { textInTree } from './visible-text.ts';
import { structuralXpath } from './xpath.ts';

const valueLimit = 1024;
const textLimit = 100;
const partLimit = 8;
const countedAttributes = ['placeholder', 'alt', 'title'] as const;
const testIdAttributes = ['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa'];

/**
 * Every way to find the element again, each counted in its document or shadow root. One whose
 * count would take too much work on a large page is left out.
 */
export function locators(element: Element, exposed: Exposed): Locator[] {
  const { probe, survey } = exposed;
  const { tree } = survey;
  const positions: Positions = new Map();
  return [
    ...testIdLocators(element, survey),
    ...roleLocators(element, exposed),
    ...labelLocators(element, probe, survey),
    ...attributeLocators(element, survey),
    ...textLocators(element, survey),
    ...cssLocators(element, tree, positions),
    ...xpathLocators(element, positions),
  ].slice(0, 16);
}

/** None where the count is not known. */
function counted(kind: LocatorKind, value: string, count: () => Count): Locator[] {
  const matches = unlessTooLong(value, count);
  return matches === undefined ? [] : [locator(kind, value, matches)];
}

/** What is too long to be told is not looked for. */
function unlessTooLong<Known extends Count>(value: string, count: () => Known): Known | 'none' {
  return value.length > valueLimit ? 'none' : count();
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

/** What locators and headings are counted by: all of it takes one pass over the page. */
export function searchesFor(element: Element, probe: TextProbe): AttributeSearch[] {
  const isTellable = ({ value }: { readonly value: string }) => value.length <= valueLimit;
  return [
    { name: 'role' },
    ...attributesOf(element, testIdAttributes).filter(isTellable).map(testIdSearch),
    ...attributesOf(element, countedAttributes)
      .filter(isTellable)
      .map(({ name, value }) => attributeSearch(name, value)),
    ...(isFormControl(element) ? [labelledBy(probe.words[0])] : []),
  ];
}

function testIdSearch({ name, value }: { readonly name: string; readonly value: string }) {
  return { name, value, compare: '=' } as const;
}

function attributesOf<Name extends string>(element: Element, names: readonly Name[]) {
  return names.flatMap((name) => {
    const value = attribute(element, name);
    return value ? [{ name, value }] : [];
  });
}

function testIdLocators(element: Element, { find }: TreeSurvey): Locator[] {
  return attributesOf(element, testIdAttributes).flatMap(({ name, value }) =>
    counted('test_id', value, () => countOf(find(testIdSearch({ name, value })).length)),
  );
}

/** Whoever looks by role sees what is exposed: there is no such way to a hidden element. */
function roleLocators(element: Element, exposed: Exposed): Locator[] {
  const { role, probe } = exposed;
  const name = probe.text;
  if (name === '' || role === 'generic' || role === 'none' || isHidden(element)) {
    return [];
  }
  return counted('role', name, () => countRoleMatches(element, exposed));
}

function labelLocators(element: Element, ofName: TextProbe, survey: TreeSurvey): Locator[] {
  const text = isFormControl(element) ? labelText(element) : '';
  if (text === '') {
    return [];
  }
  // The name's own probe has answers already.
  const probe = text === ofName.text ? ofName : textProbe(element, text, survey.texts);
  return counted('label', text, () => countLabelMatches(element, probe, survey));
}

function attributeLocators(element: Element, survey: TreeSurvey): Locator[] {
  return attributesOf(element, countedAttributes).flatMap(({ name, value }) => {
    const text = value.trim();
    return text ? counted(name, text, () => countAttributeMatches(survey, name, text)) : [];
  });
}

function textLocators(element: Element, survey: TreeSurvey): Locator[] {
  if (isFormControl(element) || findAll(element, '*').length > partLimit) {
    return [];
  }
  const text = textInTree(element);
  if (text === '' || !isRendered(element)) {
    return [];
  }
  if (text.length > textLimit) {
    return [locator('text', text, 'none', 'too_long')];
  }
  return counted('text', text, () => countTextMatches(element, text, survey));
}

function cssLocators(element: Element, tree: Tree, positions: Positions): Locator[] {
  const found: Locator[] = [];
  const id = attribute(element, 'id');
  if (id) {
    const selector = idSelector(id);
    const rejection = looksGenerated(id) ? 'generated_id' : undefined;
    const matches = unlessTooLong(selector, () => countSelector(tree, selector));
    found.push(locator('css', selector, matches, rejection));
  }
  if (stableId(element) === undefined) {
    const path = structuralPath(element, positions);
    // In a document it begins at the root element or an id and finds only this element.
    const isAnchored = rootOf(element) instanceof Document;
    const matches = unlessTooLong(path, () => (isAnchored ? 'one' : countSelector(tree, path)));
    found.push(locator('css', path, matches));
  }
  return found;
}

/** Built so that it finds only this element. */
function xpathLocators(element: Element, positions: Positions): Locator[] {
  const path = structuralXpath(element, positions);
  return path === undefined ? [] : counted('xpath', path, () => 'one');
}
