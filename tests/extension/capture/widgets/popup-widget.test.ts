// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  evidenceInWords,
  find,
  keyDown,
  keyUp,
  passTime,
  type Recording,
  record,
  words,
} from '../page.ts';

const frames = 60;
let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

function unfold(opener: Element, layer: HTMLElement, isOpen: boolean): void {
  opener.setAttribute('aria-expanded', String(isOpen));
  layer.hidden = !isOpen;
}

test('an arrow goes into a menu that only says that it unfolds', () => {
  document.body.innerHTML = `<button id="more" aria-expanded="false">More</button>
    <ul id="menu" hidden><li><a href="#" id="copy">Copy</a></li><li><a href="#">Move</a></li></ul>`;
  find('#menu').getBoundingClientRect = () => new DOMRect(0, 0, 80, 40);
  find('#more').addEventListener('keydown', () => unfold(find('#more'), find('#menu'), true));
  keyDown(find('#more'), 'ArrowDown');
  keyUp(find('#more'), 'ArrowDown');
  passTime(frames);
  expect(recording.actions).toEqual([]);
  find('#copy').addEventListener('click', (event) => {
    event.preventDefault();
    unfold(find('#more'), find('#menu'), false);
  });
  clickOn(find('#copy'));
  expect(words(recording)).toEqual(['select_option More = Copy']);
});

test('an arrow on what unfolds nothing by it is a press', () => {
  document.body.innerHTML = '<button id="more" aria-expanded="false">More</button>';
  keyDown(find('#more'), 'ArrowDown');
  keyUp(find('#more'), 'ArrowDown');
  expect(words(recording)).toEqual(['press ArrowDown More']);
});

test('a click in the box of a combobox and one on an option are a choice', () => {
  document.body.innerHTML = `
    <div><div id="around"><input id="box" role="combobox" aria-label="Kind" aria-controls="list"
      aria-expanded="false"></div></div>
    <ul id="list" role="listbox" hidden><li role="option" id="blue">Blue</li></ul>`;
  find('#around').addEventListener('click', () => unfold(find('#box'), find('#list'), true));
  find('#blue').addEventListener('click', () => unfold(find('#box'), find('#list'), false));
  clickOn(find('#around'));
  passTime(frames);
  clickOn(find('#blue'));
  expect(words(recording)).toEqual(['select_option Kind = Blue']);
  expect(evidenceInWords(recording)).toEqual(['click', 'click Blue']);
});

test('a list that unfolds is opened and chosen from', () => {
  document.body.innerHTML = `
    <div id="box" role="listbox" tabindex="0" aria-label="Kind" aria-haspopup="true" aria-expanded="false">
      <p id="shown">Red</p><div id="layer" hidden><div role="listbox">
        <div role="option">Red</div><div role="option" id="blue">Blue</div></div></div></div>`;
  find('#shown').addEventListener('click', () => unfold(find('#box'), find('#layer'), true));
  find('#blue').addEventListener('click', () => unfold(find('#box'), find('#layer'), false));
  clickOn(find('#shown'));
  passTime(frames);
  clickOn(find('#blue'));
  expect(words(recording)).toEqual(['select_option Kind = Blue']);
});
