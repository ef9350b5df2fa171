// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describeTarget } from '../../../extension/src/describe/describe.ts';
import type { LocatorKind } from '../../../extension/src/protocol/protocol.ts';
import { firstMatch } from './first-match.ts';

function countOf(kind: LocatorKind, html: string, selector?: string) {
  const found = describeTarget(firstMatch(html, selector)).locators;
  return found.find((locator) => locator.kind === kind)?.matches;
}

test.each([
  ['<b id="t">Open</b>', 'one'],
  ['<b id="t">Open</b><i>Open</i>', 'many'],
  ['<b id="t"><i>Open</i></b>', 'one'],
  ['<b id="t">Open</b><p>Open <u>all</u></p>', 'one'],
  ['<b id="t">Open</b><p><u>O</u><u>pen</u></p>', 'many'],
  ['<b id="t">Open now</b><p><u>Open</u><br>now</p>', 'many'],
  ['<b id="t">Open now</b><p><u>Open</u> at <u>now</u></p>', 'one'],
  ['<b id="t">Open</b><p>Open<i hidden>ed</i></p>', 'many'],
  ['<b id="t">Open</b><p>Open <input value="x"></p>', 'many'],
  ['<b id="t">Open</b><textarea>Open</textarea>', 'one'],
  ['<b id="t">Open</b><p hidden>Open</p>', 'one'],
  ['<b id="t">Open</b><p contenteditable>Open</p>', 'one'],
  ['<b id="t" aria-label="x">Open</b>', 'one'],
  ['<b id="t"><img alt="Open"></b>', undefined],
])(
  'a text is counted where it is shown, once for each innermost element: %s has %s',
  (html, count) => {
    expect(countOf('text', html)).toBe(count);
  },
);

test.each([
  ['<label>City <input id="t"></label>', 'one'],
  ['<label>City <input id="t"></label><label>City <input></label>', 'many'],
  ['<label>City <input id="t"></label><p aria-label=" City "></p>', 'many'],
  ['<label>City <input id="t"></label><label>City</label>', 'one'],
  ['<label>City <input id="t"></label><label>City <input aria-label="Town"></label>', 'one'],
  ['<label for="t">Old</label><label for="t">City</label><input id="t">', 'one'],
  ['<label for="t">City</label><label for="t">City</label><input id="t">', 'one'],
  ['<input id="t" aria-label="City"><label>City <button>x</button></label>', 'many'],
])('a label is counted by what it stands for: %s has %s', (html, count) => {
  expect(countOf('label', html)).toBe(count);
});

test.each([
  ['<input id="t" placeholder="City"><input placeholder=" City ">', 'many'],
  ['<input id="t" placeholder="City"><input placeholder="Cityx">', 'one'],
])('a placeholder is counted however it is spaced: %s has %s', (html, count) => {
  expect(countOf('placeholder', html)).toBe(count);
});

test.each([
  ['<button id="t">Save</button><p hidden><button>Save</button></p>', 'one'],
  ['<button id="t">Save</button><p aria-hidden="true"><button>Save</button></p>', 'one'],
  ['<button id="t">Save</button><i role="BUTTON">Save</i>', 'many'],
  ['<p hidden><button id="t">Save</button></p><button>Save</button>', undefined],
])('a role is counted among what is exposed: %s has %s', (html, count) => {
  expect(countOf('role', html)).toBe(count);
});

test('an id that two elements have leads to neither, nor to what they hold', () => {
  const html = '<p id="a"><b>x</b></p><p id="a"><b id="t2">y</b></p>';
  const target = describeTarget(firstMatch(html, '#t2'));
  const inner = describeTarget(firstMatch(html, '#a b'));
  for (const { value, matches } of [...target.locators, ...inner.locators]) {
    if (value.startsWith('#a')) expect(matches).toBe('many');
  }
  const path = inner.locators.find(({ kind }) => kind === 'css')?.value ?? '';
  expect([...document.querySelectorAll(path)]).toEqual([document.querySelector('#a b')]);
});

test('names that XPath would read otherwise are compared as texts', () => {
  document.body.innerHTML = '<svg><path/><path/></svg>';
  const odd = document.createElement('o:p');
  document.body.append(odd);
  const paths = [odd, ...document.querySelectorAll('path')].map((element) => {
    return describeTarget(element).locators.find(({ kind }) => kind === 'xpath')?.value;
  });
  expect(paths).toEqual([
    '/html/body/*[local-name()="o:p"]',
    '/html/body/*[local-name()="svg"]/*[local-name()="path"][1]',
    '/html/body/*[local-name()="svg"]/*[local-name()="path"][2]',
  ]);
});

test('in a shadow root a path counts what it finds in that root', () => {
  const root = firstMatch('<x-a id="t"></x-a>').attachShadow({ mode: 'open' });
  root.innerHTML = '<p><b>x</b></p><div><p><b>y</b></p></div>';
  const counts = [...root.querySelectorAll('*')].map((element) => {
    const path = describeTarget(element).locators.find(({ kind }) => kind === 'css');
    return [path?.matches, root.querySelectorAll(path?.value ?? '').length];
  });
  expect(counts).toHaveLength(5);
  expect(counts.filter(([said, found]) => said !== (found === 1 ? 'one' : 'many'))).toEqual([]);
});
