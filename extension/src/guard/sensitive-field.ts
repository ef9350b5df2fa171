import {
  attribute,
  isTag,
  labelText,
  referencedElements,
  textContent,
} from '../describe/describe.ts';

const sensitiveAutocomplete = /^(cc-.+|one-time-code|current-password|new-password)$/;
const mostText = 4096;
const sensitiveWords: ReadonlySet<string> = new Set([
  'cvc',
  'cvv',
  'cvn',
  'csc',
  'otp',
  'pin',
  'puk',
  'tan',
  'totp',
  'mfa',
  'ssn',
  'iban',
  'passwd',
  'password',
  'passphrase',
  'passcode',
  'passwort',
  'kennwort',
  'secret',
  'token',
  'apikey',
  'credential',
  'credentials',
  'cardnumber',
  'ccnumber',
  'ccnum',
  'securitycode',
]);
const sensitivePhrases: readonly string[] = [
  'card number',
  'credit card',
  'debit card',
  'security code',
  'verification code',
  'one time code',
  'api key',
  'private key',
  'access key',
  'social security',
];

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
  const attributes = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label', 'title'];
  const labels = referencedElements(field, 'aria-labelledby').map(textContent);
  const texts = [
    ...attributes.map((name) => attribute(field, name) ?? ''),
    labelText(field),
    ...labels,
  ];
  return texts.some(namesSecret);
}

function namesSecret(text: string): boolean {
  const words = wordsOf(text.slice(0, mostText));
  const phrase = ` ${words.join(' ')} `;
  return (
    words.some((word) => sensitiveWords.has(word)) ||
    sensitivePhrases.some((sensitive) => phrase.includes(` ${sensitive} `))
  );
}

/** `cardNumber`, `card_number` and `Card number` are the same words. */
function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
