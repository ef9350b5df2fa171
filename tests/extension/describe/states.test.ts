// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { elementStates } from '../../../extension/src/describe/states.ts';
import { firstMatch } from './first-match.ts';

test.each([
  ['<input id="t" type="checkbox" checked aria-checked="false">', ['checked']],
  ['<input id="t" type="radio" aria-checked="true">', []],
  ['<div id="t" role="switch" aria-checked="true"></div>', ['checked']],
  ['<div id="t" role="checkbox" aria-checked="mixed"></div>', ['mixed']],
  ['<div id="t" role="link" aria-checked="true"></div>', []],
  ['<button id="t" disabled></button>', ['disabled']],
  ['<fieldset disabled><legend><input id="t"></legend></fieldset>', []],
  ['<fieldset disabled><input id="t"></fieldset>', ['disabled']],
  ['<div role="toolbar" aria-disabled="true"><button id="t"></button></div>', ['disabled']],
  ['<div aria-disabled="true"><i id="t" role="tab" aria-disabled="false"></i></div>', []],
  ['<select><optgroup disabled><option id="t"></option></optgroup></select>', ['disabled']],
  ['<input id="t" readonly required>', ['readonly', 'required']],
  [
    '<div id="t" role="textbox" aria-readonly="true" aria-required="true"></div>',
    ['readonly', 'required'],
  ],
  ['<button id="t" aria-expanded="true"></button>', ['expanded']],
  ['<button id="t" aria-expanded="false"></button>', ['collapsed']],
  ['<button id="t" aria-expanded=""></button>', []],
  ['<p id="t" aria-expanded="true"></p>', []],
  ['<details><summary id="t">a</summary></details>', ['collapsed']],
  ['<details><summary>a</summary><summary id="t">b</summary></details>', []],
  ['<details id="t" open><summary>a</summary></details>', ['expanded']],
  ['<button id="t" popovertarget="p"></button><div id="p" popover></div>', ['collapsed']],
  ['<i id="t" role="tab" aria-selected="true"></i>', ['selected']],
  ['<i id="t" role="button" aria-selected="true" aria-pressed="mixed"></i>', ['pressed']],
  ['<input id="t" aria-invalid="spelling">', ['invalid']],
  ['<input id="t" aria-invalid="false">', []],
  ['<button id="t" aria-invalid="true"></button>', []],
  ['<select id="t" multiple></select>', ['multiselectable']],
  ['<div id="t" role="listbox" aria-multiselectable="true"></div>', ['multiselectable']],
])('%s is %s', (html, states) => {
  expect(elementStates(firstMatch(html))).toEqual(states);
});

test('a box that is neither on nor off is mixed', () => {
  const box = firstMatch('<input id="t" type="checkbox">');
  if (box instanceof HTMLInputElement) box.indeterminate = true;
  expect(elementStates(box)).toEqual(['mixed']);
});
