// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { labelsOf } from '../../../../extension/src/describe/names/control-labels.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  '<label>A <input></label><label>B <input></label>',
  '<label for="x">A</label><input id="x"><label for="x">B</label>',
  '<label for="x">A</label><label>B <input id="x"></label><label for="x">C</label>',
  '<label for="y">A <input id="x"></label><input id="y">',
  '<label>A <label>B <input></label></label>',
  '<label>A <input id="x"><input id="y"></label>',
  '<input id="x"><input id="x"><label for="x">A</label>',
  '<label>A <button>Go</button></label><select></select>',
])('labels are those that the browser finds, in its order: %s', (html) => {
  document.body.innerHTML = html;
  const controls = document.querySelectorAll<HTMLInputElement>('input,button,select');
  expect(controls.length).toBeGreaterThan(0);
  for (const control of controls) {
    expect(labelsOf(control)).toEqual([...(control.labels ?? [])]);
  }
});
