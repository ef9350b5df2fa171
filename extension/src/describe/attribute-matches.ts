import { attribute } from './dom-access.ts';
import { type Count, countMatches } from './match-count.ts';
import { collapse } from './page-text.ts';
import { rarestFirst } from './text-probe.ts';
import type { AttributeSearch } from './tree-searches.ts';
import type { TreeSurvey } from './tree-survey.ts';

/** How many elements have the attribute with the same words, however they are spaced. */
export function countAttributeMatches({ find }: TreeSurvey, name: string, value: string): Count {
  const text = collapse(value);
  return countMatches(
    find(attributeSearch(name, value)),
    (candidate) => collapse(attribute(candidate, name) ?? '') === text,
  );
}

/** Finds what may have it. */
export function attributeSearch(name: string, value: string): AttributeSearch {
  const [word = ''] = rarestFirst(collapse(value).split(' '));
  return { name, value: word, compare: '*=' };
}
