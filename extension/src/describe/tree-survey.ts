import {
  contains,
  documentElementOf,
  elementsByTag,
  type Tree,
  treeOf,
  wholeText,
} from './dom-access.ts';
import { createElementTexts, type ElementTexts } from './element-texts.ts';
import type { NameIndex } from './name-index.ts';
import { createNamingMarkup, type NamingMarkup } from './naming-markup.ts';
import { createTreeSearches, type TreeSearches } from './tree-searches.ts';
import { type IsUnchanged, unchangedFrom } from './unchanged-document.ts';

/**
 * What is found out about a whole document or shadow root for the description of one element. Each pass over a large
 * page takes time, so it is made when it is first asked for, and once for as long as the document does not change.
 * Nothing here depends on styles.
 */
export interface TreeSurvey extends Pick<TreeSearches, 'find' | 'searchFor'> {
  readonly tree: Tree;
  /** Elements that say they are a heading. */
  headings(): ArrayLike<Element>;
  /** Elements whose role attribute has one of the words in it, but for those with one of the tags. */
  saidToBe(words: readonly string[], except: readonly string[]): ArrayLike<Element>;
  /** Elements of the tag that the selector finds, which begins with no tag itself. */
  ofTag(tag: string, selector: string): ArrayLike<Element>;
  /**
   * Whether all the words may be written outside these elements, too; sure only where it says no. Words of attributes
   * and shadow roots are not looked for.
   */
  areElsewhere(words: readonly string[], elements: readonly Element[]): boolean;
  /** The same for a control, which others' texts do not name: few labels are asked sooner than the whole page. */
  mayLabelsHold(words: readonly string[], elements: readonly Element[]): boolean;
  readonly indexes: NameIndexes;
  readonly texts: ElementTexts;
  readonly markup: NamingMarkup;
}

/** Making an index takes as long as asking each element once, so it is made when that many were asked. */
export interface NameIndexes {
  of(key: string, count: number, make: () => NameIndex): NameIndex | undefined;
  askedOneByOne(key: string, count: number): void;
}

interface KnownSurvey {
  readonly survey: TreeSurvey;
  readonly isCurrent: IsUnchanged;
}

/** So many are asked sooner one by one than the whole page. */
const fewLabels = 100;

const surveys = new WeakMap<Document, KnownSurvey>();

export function surveyAround(element: Element): TreeSurvey {
  const tree = treeOf(element);
  // Shadow roots are small.
  if (!(tree instanceof Document)) {
    return createSurvey(tree);
  }
  const known = surveys.get(tree);
  if (known?.isCurrent()) {
    return known.survey;
  }
  const survey = createSurvey(tree);
  surveys.set(tree, { survey, isCurrent: unchangedFrom(tree) });
  return survey;
}

function createSurvey(tree: Tree): TreeSurvey {
  const texts = createElementTexts();
  const { find, searchFor, among } = createTreeSearches(tree);
  const areElsewhere = createWriting(tree);
  const withRole = (selector: string) => among('[role]', find({ name: 'role' }), selector);
  return {
    tree,
    find,
    searchFor,
    headings: () => withRole('[role=heading]'),
    saidToBe: (words, except) => {
      const said = words.map((word) => `[role*="${word}" i]`).join(',');
      return withRole(except.length === 0 ? said : `:is(${said}):not(${except.join(',')})`);
    },
    ofTag: (tag, selector) => among(tag, elementsByTag(tree, tag), selector),
    areElsewhere,
    mayLabelsHold: (words, elements) =>
      elementsByTag(tree, 'label').length <= fewLabels || areElsewhere(words, elements),
    indexes: createIndexes(),
    texts,
    markup: createNamingMarkup(texts),
  };
}

function createIndexes(): NameIndexes {
  const known = new Map<string, NameIndex>();
  const asked = new Map<string, number>();
  return {
    of: (key, count, make) => {
      const isWorth = (asked.get(key) ?? 0) >= count;
      const index = known.get(key) ?? (isWorth ? make() : undefined);
      if (index) {
        known.set(key, index);
      }
      return index;
    },
    askedOneByOne: (key, count) => asked.set(key, (asked.get(key) ?? 0) + count),
  };
}

function createWriting(tree: Tree): TreeSurvey['areElsewhere'] {
  let written: string | undefined;
  return (words, elements) => {
    // What shadow roots show may be written around them.
    if (!(tree instanceof Document) || words.length === 0) {
      return true;
    }
    written ??= wholeText(documentElementOf(tree));
    const all = written;
    const own = outermost(elements).map(wholeText);
    return words.every((word) => {
      return timesIn(all, word) > own.reduce((times, text) => times + timesIn(text, word), 0);
    });
  };
}

/** What is in another one is not to be counted twice. */
function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => {
    return !elements.some((other) => other !== element && contains(other, element));
  });
}

function timesIn(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    times += 1;
  }
  return times;
}
