import { attribute, localName } from './dom-access.ts';
import { isFormControl } from './element-kinds.ts';
import type { ElementTexts } from './element-texts.ts';
import type { AttributeSearch } from './tree-searches.ts';

export const controlTags: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
const buttonTypes: ReadonlySet<string> = new Set(['button', 'submit', 'reset', 'image']);
const namingAttributes = ['title', 'placeholder', 'aria-placeholder'];
/** Of the controls, those for which an aria-label or a label is not all that may name them. */
export const namingControls = [
  ...['aria-labelledby', ...namingAttributes].map((name) => `[${name}]`),
  ...[...buttonTypes].map((type) => `[type=${type} i]`),
].join(',');

/**
 * Where the words of an element's name may stand, by its markup and apart from its labels: anywhere, in its aria-label,
 * in one of some attributes, or in what it holds.
 */
export type Naming =
  | { readonly by: 'anything' | 'content' }
  | { readonly by: 'label'; readonly label: string }
  | { readonly by: 'attributes'; readonly values: readonly string[] };

/** Answers for each element once. */
export type NamingMarkup = (element: Element) => Naming;

export function createNamingMarkup(texts: ElementTexts): NamingMarkup {
  const known = new Map<Element, Naming>();
  return (element) => {
    const naming = known.get(element) ?? namingOf(element, texts);
    known.set(element, naming);
    return naming;
  };
}

/** Finds elements whose aria-label has the word in it, or all that have one where there is none. */
export function labelledBy(word: string | undefined): AttributeSearch {
  return { name: 'aria-label', value: word, compare: '*=' };
}

export function ariaLabel(element: Element): string {
  return attribute(element, 'aria-label')?.trim() ?? '';
}

function namingOf(element: Element, texts: ElementTexts): Naming {
  // Most elements have neither, and what is known of them anyway takes no time.
  if (!texts.isPlain(element)) {
    if (attribute(element, 'aria-labelledby') !== null) {
      return { by: 'anything' };
    }
    const label = ariaLabel(element);
    if (label !== '') {
      return { by: 'label', label };
    }
  }
  return isFormControl(element) ? namingOfControl(element) : { by: 'content' };
}

/** What a button is called may be nowhere in the page. */
function namingOfControl(control: Element): Naming {
  const type = attribute(control, 'type')?.toLowerCase() ?? '';
  if (!controlTags.has(localName(control)) || buttonTypes.has(type)) {
    return { by: 'anything' };
  }
  const values = namingAttributes.map((name) => attribute(control, name) ?? '');
  return { by: 'attributes', values };
}
