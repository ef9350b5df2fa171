import {
  attribute,
  isTag,
  labelText,
  referencedElements,
  textContent,
} from '../describe/describe.ts';
import type { SensitiveWords } from '../protocol/page-messages.ts';
import { fieldWords } from './field-words.ts';
import { createWordPatterns } from './word-patterns.ts';

const sensitiveAutocomplete = /^(cc-.+|one-time-code|current-password|new-password)$/;
const sayingAttributes = ['name', 'id', 'placeholder', 'aria-label', 'title'];
/** Written at fields for anything, so that browsers keep from filling them. Nobody chooses a password from a list. */
const forPasswords = /^(current|new)-password$/;
/** Whatever stands before the last of these in a name says whose the field is: "order.card[cid]". */
const pathBeforeName = /^.*[.$[/:>{|](?=.)/;

/** Fields that were a password once stay secret when a page shows them as text. */
export function wasOrIsPassword(field: Element, remembered: WeakSet<Element>): boolean {
  if (isTag(field, 'input') && field.type === 'password') {
    remembered.add(field);
  }
  return remembered.has(field);
}

/** Whether a field's own markup says that what it holds, or what is chosen in it, is a secret. Reads no value. */
export type LooksSensitive = (field: Element, isChosen: boolean) => boolean;

/** Without words every field may be a secret. */
export function createSensitiveFields(words: SensitiveWords): LooksSensitive {
  if (words.anywhere === '' || words.alone === '') {
    return () => true;
  }
  // Made when the first field is looked at: on most pages none is filled.
  const namesSecret = madeOnce(() => createSecretNames(words));
  return (field, isChosen) => {
    const tokens = autocompleteOf(field, isChosen);
    return (
      tokens.some((token) => sensitiveAutocomplete.test(token.toLowerCase())) ||
      isDrawnAsDots(field) ||
      [tokens.join(' '), ...sayingTexts(field)].some((text) => namesSecret()(fieldWords(text)))
    );
  };
}

function autocompleteOf(field: Element, isChosen: boolean): string[] {
  const tokens = (attribute(field, 'autocomplete') ?? '').split(/\s+/);
  return isChosen ? tokens.filter((token) => !forPasswords.test(token.toLowerCase())) : tokens;
}

function isDrawnAsDots(field: Element): boolean {
  const security = getComputedStyle(field).getPropertyValue('-webkit-text-security');
  return security !== '' && security !== 'none';
}

function sayingTexts(field: Element): string[] {
  const texts = [
    ...sayingAttributes.map((name) => attribute(field, name) ?? ''),
    (attribute(field, 'name') ?? '').replace(pathBeforeName, ''),
    labelText(field),
    ...referencedElements(field, 'aria-labelledby').map(textContent),
  ];
  return [...new Set(texts)].filter((text) => text !== '');
}

function createSecretNames(lists: SensitiveWords): (words: readonly string[]) => boolean {
  const anywhere = createWordPatterns(lists.anywhere);
  const alone = createWordPatterns(lists.alone);
  return (words) => anywhere.match(words) || alone.matchWhole(words);
}

function madeOnce<Made>(make: () => Made): () => Made {
  const made: Made[] = [];
  return () => {
    const [first = make()] = made;
    made[0] = first;
    return first;
  };
}
