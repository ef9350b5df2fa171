import { expect, test } from 'vitest';
import {
  inWords,
  listInWords,
  minutesInWords,
  speak,
  words,
} from '../../../../extension/src/pages/words/words.ts';

test('a number decides about the words, and is written as the language writes it', async () => {
  await speak('de');
  expect(words('count.steps', { count: 1 })).toBe('1 Schritt');
  expect(words('count.steps', { count: 12_345 })).toBe('12.345 Schritte');
  await speak('ja');
  expect(words('count.steps', { count: 1 })).toBe('1 個の手順');
});

test('numbers are written as in the region of the browser', async () => {
  await speak('de', 'de-CH');
  expect(inWords(12_345)).toMatch(/^12['’]345$/);
});

test('what stands in the place of a parameter is not looked at again', async () => {
  await speak('en');
  expect(words('erase.task', { title: '{name} $1' })).toBe('Erase the task “{name} $1”?');
});

test('lists and lengths of time are those of the language', async () => {
  await speak('en');
  expect(listInWords(['Clicks', 'Pages'])).toBe('Clicks and Pages');
  expect([5, 60, 1440, 10_080].map(minutesInWords)).toEqual([
    '5 minutes',
    '60 minutes',
    '24 hours',
    '7 days',
  ]);
  await speak('fr');
  expect(listInWords(['Clics', 'Choix'])).toBe('Clics et Choix');
  expect(minutesInWords(15)).toBe('15 minutes');
});
