import { attribute, findAll, matches, type Tree } from './dom-access.ts';
import { attributeSelector } from './match-count.ts';

/** For elements whose attribute is the value, or has it in it; for all that have the attribute where there is none. */
export interface AttributeSearch {
  readonly name: string;
  readonly value?: string | undefined;
  readonly compare?: '=' | '*=';
}

/** Passes over one tree, each made when it is first asked for. */
export interface TreeSearches {
  find(search: AttributeSearch): ArrayLike<Element>;
  /** Makes one pass for all of these, which are likely to be asked for and to find little. */
  searchFor(searches: readonly AttributeSearch[]): void;
  /** Those of the elements that the second selector finds, where the first one finds all of them. */
  among(found: string, elements: ArrayLike<Element>, selector: string): ArrayLike<Element>;
}

interface Attributed {
  readonly elements: ArrayLike<Element>;
  readonly values: readonly string[];
}

/** So many are asked sooner one by one than all elements of the page are by a selector. */
const few = 300;
/** More than these cost as much to tell apart as another pass over the page. */
const mostTogether = 1000;
/** Values of more are not kept. */
const mostKept = 10_000;

export function createTreeSearches(tree: Tree): TreeSearches {
  const known = new Map<string, ArrayLike<Element>>();
  const attributed = createAttributed(tree);
  const once = (selector: string, search: () => ArrayLike<Element>) => {
    const elements = known.get(selector) ?? search();
    known.set(selector, elements);
    return elements;
  };
  return {
    find: (search) => {
      const selector = selectorOf(search);
      return once(selector, () => attributed.find(search) ?? findAll(tree, selector));
    },
    searchFor: (searches) => {
      const missing = searches
        .filter((search) => !known.has(selectorOf(search)) && !attributed.asksMore(search))
        .map(selectorOf);
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

interface AttributedElements {
  /** Notes what is asked for; whether another value of the attribute was asked for before. */
  asksMore(search: AttributeSearch): boolean;
  /** Undefined where a pass for this value alone is better. */
  find(search: AttributeSearch): Element[] | undefined;
}

/** Whoever asks for a second value of an attribute will ask for more: one pass finds all that have the attribute. */
function createAttributed(tree: Tree): AttributedElements {
  const firstValues = new Map<string, string>();
  const known = new Map<string, Attributed>();
  const all = (name: string): Attributed => {
    const elements = findAll(tree, `[${name}]`);
    const kept = elements.length > mostKept ? [] : Array.from(elements);
    return { elements, values: kept.map((element) => attribute(element, name) ?? '') };
  };
  const asksMore = ({ name, value }: AttributeSearch) => {
    const first = firstValues.get(name);
    firstValues.set(name, first ?? value ?? '');
    return Boolean(value) && first !== undefined && first !== value;
  };
  return {
    asksMore,
    find: (search) => {
      if (!asksMore(search)) {
        return undefined;
      }
      const found = known.get(search.name) ?? all(search.name);
      known.set(search.name, found);
      return found.values.length < found.elements.length ? undefined : having(found, search);
    },
  };
}

function having({ elements, values }: Attributed, { value = '', compare }: AttributeSearch) {
  const isFound = (one: string) => (compare === '*=' ? one.includes(value) : one === value);
  return values.flatMap((one, place) => (isFound(one) ? (elements[place] ?? []) : []));
}

function selectorOf({ name, value, compare }: AttributeSearch): string {
  return value === undefined ? `[${name}]` : attributeSelector(name, value, compare);
}

function matching(elements: ArrayLike<Element>, selector: string): Element[] {
  return Array.from(elements).filter((element) => matches(element, selector));
}
