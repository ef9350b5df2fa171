// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  evidenceInWords,
  find,
  keyClick,
  keyDown,
  keyUp,
  pointer,
  type Recording,
  record,
  words,
} from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

test('an icon in a button is the button', () => {
  document.body.innerHTML = '<button>Save <svg><path></path></svg></button>';
  clickOn(find('path'));
  expect(words(recording)).toEqual(['click Save']);
});

test('a button in an open shadow root is found', () => {
  document.body.innerHTML = '<x-card></x-card>';
  const root = find('x-card').attachShadow({ mode: 'open' });
  root.innerHTML = '<button><b>Open</b></button>';
  const inner = root.querySelector('b');
  if (inner) clickOn(inner);
  expect(words(recording)).toEqual(['click Open']);
});

test('a label and its button are one click', () => {
  document.body.innerHTML = '<label>Send it <button id="send">now</button></label>';
  const label = find('label');
  clickOn(label);
  expect(words(recording)).toHaveLength(1);
});

test('a plain text field gets no click but a combobox does', () => {
  document.body.innerHTML =
    '<input id="plain" aria-label="Name"><input id="box" role="combobox" aria-label="Customer">';
  clickOn(find('#plain'));
  clickOn(find('#box'));
  expect(words(recording)).toEqual(['click Customer']);
});

test('a select, its options, checkboxes and radios get no click', () => {
  document.body.innerHTML =
    '<select><option>A</option></select><input type="checkbox"><input type="radio">';
  clickOn(find('select'));
  clickOn(find('option'));
  expect(words(recording)).toEqual([]);
});

test('what a script clicks is counted and not blamed on a person', () => {
  document.body.innerHTML = '<button>Save</button>';
  find('button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(words(recording)).toEqual([]);
  expect(recording.lost).toEqual(['untrusted_event']);
});

test('a trusted click that no gesture caused is counted', () => {
  document.body.innerHTML = '<button>Save</button>';
  keyClick(find('button'));
  expect(recording.lost).toEqual(['uncaused_event']);
});

test('Enter on a button is its click, with the press beneath it', () => {
  document.body.innerHTML = '<button>Save</button>';
  keyDown(find('button'), 'Enter');
  keyClick(find('button'));
  keyUp(find('button'), 'Enter');
  expect(words(recording)).toEqual(['click Save']);
  expect(evidenceInWords(recording)).toEqual(['press Enter Save']);
});

test('a key press that nobody consented to is no evidence either', () => {
  recording.stop();
  recording = record({ granted: ['clicks'] });
  document.body.innerHTML = '<button>Save</button>';
  keyDown(find('button'), 'Enter');
  keyClick(find('button'));
  expect(words(recording)).toEqual(['click Save']);
  expect(evidenceInWords(recording)).toEqual([]);
  expect(recording.lost).toEqual([]);
});

test('the default button that Enter in a field clicks is no click', () => {
  document.body.innerHTML = '<form><input aria-label="Name"><button>Save</button></form>';
  keyDown(find('input'), 'Enter');
  keyClick(find('button'));
  expect(words(recording)).toEqual(['press Enter Name']);
});

test('listeners are put back after document.open', async () => {
  document.open();
  document.write('<button>Again</button>');
  document.close();
  await new Promise((resolve) => setTimeout(resolve, 0));
  clickOn(find('button'));
  expect(words(recording)).toEqual(['click Again']);
});

test('a stopped recording hears nothing', () => {
  document.body.innerHTML = '<button>Save</button>';
  recording.stop();
  clickOn(find('button'));
  pointer(find('button'));
  expect(recording.actions).toEqual([]);
});

test('without consent for clicks there is no click and the loss is counted', () => {
  recording.stop();
  recording = record({ granted: ['text'] });
  document.body.innerHTML = '<button>Save</button>';
  clickOn(find('button'));
  expect(words(recording)).toEqual([]);
  expect(recording.lost).toEqual(['no_consent']);
});
