// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describeTarget } from '../../../../extension/src/describe/describe.ts';
import { firstMatch } from '../first-match.ts';

test.each([
  ['<button id="t" aria-describedby="d" title="b">x</button><p id="d">a</p>', 'a'],
  [
    '<button id="t" aria-describedby="no d">x</button><p id="d" hidden>a <b hidden>b</b></p>',
    'a b',
  ],
  [
    '<button id="t" aria-describedby="d">x</button><p id="d" aria-labelledby="e">a</p><p id="e">b</p>',
    'b',
  ],
  ['<button id="t" aria-describedby="d">x</button><p id="d">a <input value="S3CRET"></p>', 'a'],
  ['<button id="t" aria-describedby="no" aria-description="a" title="b">x</button>', 'a'],
  ['<button id="t" title="a">x</button>', 'a'],
  ['<button id="t" title="a"></button>', ''],
  ['<svg id="t"><title>x</title><desc>a</desc></svg>', 'a'],
  ['<button id="t">x</button>', ''],
])('a description is what is said besides the name: %s has “%s”', (html, expected) => {
  expect(describeTarget(firstMatch(html)).description).toBe(expected);
});
