// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { contentText } from '../../../../extension/src/describe/names/pseudo-content.ts';
import { firstMatch } from '../first-match.ts';

test.each([
  ['"new"', 'new'],
  ['"a" "b"', 'ab'],
  ['"say \\"so\\" \\\\"', 'say "so" \\'],
  ['"a\\a b"', 'a\nb'],
  ['open-quote "a" close-quote', '\u201Ca\u201D'],
  ['url("x.png")', ''],
  ['url("a)b\\"c") "d"', 'd'],
  ['counter(items) ". "', '. '],
  ['linear-gradient(rgb(0, 0, 0), red) "x"', 'x'],
  ['"shown" / "said"', 'said'],
  ['"before" / " start " "middle" " end "', ' start middle end '],
  ['url("star.svg") / ""', ''],
  ['"1/2"', '1/2'],
  ['attr(data-unit)', 'kg'],
  ['"in " attr( data-unit ) "?"', 'in kg?'],
  ['"x" / attr(data-unit)', 'kg'],
  ['attr(data-none)', ''],
])('of the content %s a person hears “%s”', (content, text) => {
  expect(contentText(content, firstMatch('<i id="t" data-unit="kg"></i>'))).toBe(text);
});
