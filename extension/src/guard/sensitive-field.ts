import {
  attribute,
  isTag,
  labelText,
  referencedElements,
  textContent,
} from '../describe/describe.ts';
import { sensitiveAlone, sensitiveAnywhere } from '../protocol/protocol.ts';
import { fieldWords } from './field-words.ts';
import { createWordPatterns } from './word-patterns.ts';

const sensitiveAutocomplete = /^(cc-.+|one-time-code|current-password|new-password)$/;
const sayingAttributes = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label', 'title'];

/** Made when the first field is looked at: most pages have none that is filled. */
const patterns = madeOnce(() => ({
  anywhere: createWordPatterns(sensitiveAnywhere),
  alone: createWordPatterns(sensitiveAlone),
}));

/** Fields that were a password once stay secret when a page shows them as text. */
export function wasOrIsPassword(field: Element, remembered: WeakSet<Element>): boolean {
  if (isTag(field, 'input') && field.type === 'password') {
    remembered.add(field);
  }
  return remembered.has(field);
}

/** Whether a field's own markup says that what it holds is a secret. Reads no value. */
export function looksSensitive(field: Element): boolean {
  return hasSensitiveAutocomplete(field) || isDrawnAsDots(field) || hasSensitiveWords(field);
}

function hasSensitiveAutocomplete(field: Element): boolean {
  const tokens = (attribute(field, 'autocomplete') ?? '').toLowerCase().split(/\s+/);
  return tokens.some((token) => sensitiveAutocomplete.test(token));
}

function isDrawnAsDots(field: Element): boolean {
  const security = getComputedStyle(field).getPropertyValue('-webkit-text-security');
  return security !== '' && security !== 'none';
}

function hasSensitiveWords(field: Element): boolean {
  const texts = [
    ...sayingAttributes.map((name) => attribute(field, name) ?? ''),
    labelText(field),
    ...referencedElements(field, 'aria-labelledby').map(textContent),
  ];
  return texts.some((text) => namesSecret(fieldWords(text)));
}

function namesSecret(words: readonly string[]): boolean {
  const { anywhere, alone } = patterns();
  return anywhere.match(words) || alone.matchWhole(words);
}

function madeOnce<Made>(make: () => Made): () => Made {
  const made: Made[] = [];
  return () => {
    const [first = make()] = made;
    made[0] = first;
    return first;
  };
}
