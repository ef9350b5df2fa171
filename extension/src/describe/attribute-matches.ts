import { attribute, findAll, type Tree } from './dom-access.ts';
import { attributeSelector, type Count, countMatches } from './match-count.ts';
import { collapse } from './page-text.ts';

/** How many elements have the attribute with the same words, however they are spaced. */
export function countAttributeMatches(tree: Tree, name: string, value: string): Count {
  const text = collapse(value);
  const [word = ''] = text.split(' ');
  const candidates = findAll(tree, attributeSelector(name, word, '*='));
  return countMatches(
    candidates,
    (candidate) => collapse(attribute(candidate, name) ?? '') === text,
  );
}
