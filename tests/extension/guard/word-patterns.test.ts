import { describe, expect, test } from 'vitest';
import { fieldWords } from '../../../extension/src/guard/field-words.ts';
import { createWordPatterns } from '../../../extension/src/guard/word-patterns.ts';

const patterns = createWordPatterns('card number, *passwort, kennwort*, 密码, otp');

function finds(text: string): boolean {
  return patterns.match(fieldWords(text));
}

describe('patterns of words', () => {
  test.each(['Card number', 'your cardNumber', 'CARD-NUMBER *'])(
    'find words one after the other: %s',
    (text) => expect(finds(text)).toBe(true),
  );

  test.each(['card', 'number card', 'card holder number', 'discard number'])(
    'find nothing where a word lacks or stands elsewhere: %s',
    (text) => expect(finds(text)).toBe(false),
  );

  test.each(['Benutzerpasswort', 'Passwort', 'Kennworthinweis'])(
    'find a word with more before or behind it where there is a star: %s',
    (text) => expect(finds(text)).toBe(true),
  );

  test.each(['Passwortliste', 'Benutzerkennwort', 'otpx'])(
    'find no longer word where there is none: %s',
    (text) => expect(finds(text)).toBe(false),
  );

  test('find words without spaces inside others', () => {
    expect(finds('请输入密码')).toBe(true);
  });

  test('can be asked for the whole text', () => {
    expect(patterns.matchWhole(fieldWords('OTP'))).toBe(true);
    expect(patterns.matchWhole(fieldWords('enter OTP'))).toBe(false);
    expect(patterns.matchWhole([])).toBe(false);
  });
});
