import {
  attribute,
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
import { attributeSelector } from './match-count.ts';
import { createNamingMarkup, type NamingMarkup, namingControls } from './naming-markup.ts';
import { type IsUnchanged, unchangedFrom } from './unchanged-document.ts';

/** An element with what one of its attributes says. */
export interface Attributed {
  readonly element: Element;
  readonly value: string;
}

/**
 * What is found out about a whole document or shadow root for the description of one element. Each pass over a large
 * page takes time, so it is made when it is first asked for, and once for as long as the document does not change.
 * Nothing here depends on styles.
 */
export interface TreeSurvey {
  readonly tree: Tree;
  /** Elements that say their role. */
  withRole(): readonly Attributed[];
  /** Elements whose aria-label has the word in it, or all that have one where there is none. */
  withLabel(word: string | undefined): ArrayLike<Element>;
  /** Controls of the tag that may be named by something else than a label or an aria-label. */
  controlsNamedOtherwise(tag: string): ArrayLike<Element>;
  /**
   * Whether all the words may be written outside these elements, too; sure only where it says no. Words of attributes
   * and shadow roots are not looked for.
   */
  areElsewhere(words: readonly string[], elements: readonly Element[]): boolean;
  readonly texts: ElementTexts;
  readonly markup: NamingMarkup;
}

interface KnownSurvey {
  readonly survey: TreeSurvey;
  readonly isCurrent: IsUnchanged;
}

/** So many are asked sooner one by one than all elements of the page are by a selector. */
const fewControls = 300;

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
  let roles: readonly Attributed[] | undefined;
  const found = new Map<string, ArrayLike<Element>>();
  const once = (what: string, search: () => ArrayLike<Element>) => {
    const elements = found.get(what) ?? search();
    found.set(what, elements);
    return elements;
  };
  let written: string | undefined;
  const texts = createElementTexts();
  return {
    tree,
    withRole: () => {
      roles ??= withAttribute(tree, 'role');
      return roles;
    },
    withLabel: (word) => {
      const selector =
        word === undefined ? '[aria-label]' : attributeSelector('aria-label', word, '*=');
      return once(selector, () => findAll(tree, selector));
    },
    controlsNamedOtherwise: (tag) => {
      return once(tag, () => {
        // The browser mostly has the list of the tag already, which a selector does not use.
        const all = elementsByTag(tree, tag);
        return all.length > fewControls
          ? findAll(tree, `${tag}:is(${namingControls})`)
          : Array.from(all).filter((control) => matches(control, namingControls));
      });
    },
    areElsewhere: (words, elements) => {
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
    },
    texts,
    markup: createNamingMarkup(texts),
  };
}

function withAttribute(tree: Tree, name: string): Attributed[] {
  return Array.from(findAll(tree, `[${name}]`), (element) => {
    return { element, value: attribute(element, name) ?? '' };
  });
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
