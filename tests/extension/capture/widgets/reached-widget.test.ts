// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  evidenceInWords,
  find,
  passTime,
  type Recording,
  record,
  words,
} from '../page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

test('a text box that nobody types into is a part of the combobox that it shows the value of', () => {
  document.body.innerHTML = `
    <label for="unit">Unit</label><select id="unit" hidden><option>Piece</option></select>
    <span><span id="box" role="combobox" tabindex="0" aria-expanded="false" aria-controls="list">
      <span id="shown" role="textbox" aria-readonly="true">Piece</span></span></span>
    <ul id="list" role="listbox" hidden><li role="option" id="pallet">Pallet</li></ul>`;
  const show = (isOpen: boolean) => {
    find('#box').setAttribute('aria-expanded', String(isOpen));
    find('#list').hidden = !isOpen;
  };
  find('#box').addEventListener('click', () => show(true));
  find('#pallet').addEventListener('click', () => show(false));
  clickOn(find('#shown'));
  passTime(60);
  clickOn(find('#pallet'));
  expect(words(recording)).toEqual(['select_option Unit = Pallet']);
  expect(evidenceInWords(recording)).toHaveLength(2);
});
