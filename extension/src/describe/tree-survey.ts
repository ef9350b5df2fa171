import {
  contains,
  documentElementOf,
  findAll,
  type Tree,
  treeOf,
  wholeText,
} from './dom-access.ts';

/**
 * What is found out about a whole document or shadow root for the description of one element. Each pass over a large
 * page takes time, so it is made when it is first asked for, and once. Nothing changes until the description is done.
 */
export interface TreeSurvey {
  readonly tree: Tree;
  /** Elements that say their role. */
  withRole(): ArrayLike<Element>;
  /**
   * Whether all the words may be written outside these elements, too; sure only where it says no. Words of attributes
   * and shadow roots are not looked for.
   */
  areElsewhere(words: readonly string[], elements: readonly Element[]): boolean;
}

export function surveyAround(element: Element): TreeSurvey {
  const tree = treeOf(element);
  let withRole: ArrayLike<Element> | undefined;
  let written: string | undefined;
  return {
    tree,
    withRole: () => {
      withRole ??= findAll(tree, '[role]');
      return withRole;
    },
    areElsewhere: (words, elements) => {
      // Shadow roots are small, and what they show may be written around them.
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
