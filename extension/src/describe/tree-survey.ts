import {
  contains,
  documentElementOf,
  elementsByTag,
  findAll,
  matches,
  type Tree,
  treeOf,
  wholeText,
} from './dom-access.ts';
import { createElementTexts, type ElementTexts } from './element-texts.ts';
import { createNamingMarkup, type NamingMarkup } from './naming-markup.ts';
import { type IsUnchanged, unchangedFrom } from './unchanged-document.ts';

/**
 * What is found out about a whole document or shadow root for the description of one element. Each pass over a large
 * page takes time, so it is made when it is first asked for, and once for as long as the document does not change.
 * Nothing here depends on styles.
 */
export interface TreeSurvey {
  readonly tree: Tree;
  all(selector: string): ArrayLike<Element>;
  /** Makes one pass for all of these, which are likely to be asked for and to find little. */
  searchFor(selectors: readonly string[]): void;
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
  readonly texts: ElementTexts;
  readonly markup: NamingMarkup;
}

interface KnownSurvey {
  readonly survey: TreeSurvey;
  readonly isCurrent: IsUnchanged;
}

/** So many are asked sooner one by one than all elements of the page are by a selector. */
const few = 300;
const fewLabels = 100;
/** More than these cost as much to tell apart as another pass over the page. */
const mostTogether = 1000;

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
  const searches = createSearches(tree);
  const { all, among } = searches;
  const areElsewhere = createWriting(tree);
  const withRole = (selector: string) => among('[role]', all('[role]'), selector);
  return {
    tree,
    all,
    searchFor: searches.searchFor,
    headings: () => withRole('[role=heading]'),
    saidToBe: (words, except) => {
      const said = words.map((word) => `[role*="${word}" i]`).join(',');
      return withRole(except.length === 0 ? said : `:is(${said}):not(${except.join(',')})`);
    },
    ofTag: (tag, selector) => among(tag, elementsByTag(tree, tag), selector),
    areElsewhere,
    mayLabelsHold: (words, elements) =>
      elementsByTag(tree, 'label').length <= fewLabels || areElsewhere(words, elements),
    texts,
    markup: createNamingMarkup(texts),
  };
}

interface Searches extends Pick<TreeSurvey, 'all' | 'searchFor'> {
  /** Those of the elements that the second selector finds, where the first one finds all of them. */
  among(found: string, elements: ArrayLike<Element>, selector: string): ArrayLike<Element>;
}

function createSearches(tree: Tree): Searches {
  const known = new Map<string, ArrayLike<Element>>();
  const once = (selector: string, search: () => ArrayLike<Element>) => {
    const elements = known.get(selector) ?? search();
    known.set(selector, elements);
    return elements;
  };
  return {
    all: (selector) => once(selector, () => findAll(tree, selector)),
    searchFor: (selectors) => {
      const missing = selectors.filter((selector) => !known.has(selector));
      const found = missing.length > 1 ? findAll(tree, missing.join(',')) : [];
      for (const selector of missing.length > 1 && found.length <= mostTogether ? missing : []) {
        known.set(selector, matching(found, selector));
      }
    },
    among: (found, elements, selector) => {
      // What a pass has found is at hand, and of a tag the browser has to be asked for each one.
      const most = known.get(found) === elements ? mostTogether : few;
      return once(`${found}${selector}`, () =>
        elements.length > most
          ? findAll(tree, `${found}${selector}`)
          : matching(elements, selector),
      );
    },
  };
}

function matching(elements: ArrayLike<Element>, selector: string): Element[] {
  return Array.from(elements).filter((element) => matches(element, selector));
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
