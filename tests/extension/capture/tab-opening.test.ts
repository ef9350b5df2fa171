// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickOn, find, pointer, type Recording, record, send } from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

test.each<[string, MouseEventInit]>([
  ['<a href="#x" target="_blank">Order</a>', {}],
  ['<a href="#x" target="report">Order</a>', {}],
  ['<a href="#x">Order</a>', { ctrlKey: true }],
  ['<a href="#x">Order</a>', { metaKey: true }],
  ['<a href="#x">Order</a>', { shiftKey: true }],
])('a click on %s with %j may open a tab', (html, init) => {
  document.body.innerHTML = html;
  clickOn(find('a'), init);
  expect(recording.opening).toEqual(['link']);
});

test('a click that stays in its tab opens none', () => {
  document.body.innerHTML = '<a href="#x" target="_self">Order</a><button>Go</button>';
  clickOn(find('a'));
  clickOn(find('button'), { ctrlKey: true });
  expect(recording.opening).toEqual([]);
});

test.each(['auxclick', 'contextmenu'])('a link may be opened in a tab by %s', (type) => {
  document.body.innerHTML = '<a href="#x">Order</a><p>text</p>';
  for (const element of [find('a'), find('p')]) {
    pointer(element);
    send(element, new MouseEvent(type, { bubbles: true, composed: true, button: 1 }));
  }
  expect(recording.opening).toEqual(['link']);
});

test('a form may be sent to another tab, as its button says', () => {
  document.body.innerHTML =
    '<form target="_blank"><button id="there">Go</button><button id="here" formtarget="_self">Go</button></form>';
  for (const name of ['there', 'here']) {
    const submitter = find(`#${name}`);
    pointer(submitter);
    send(find('form'), new SubmitEvent('submit', { bubbles: true, submitter }));
  }
  expect(recording.opening).toEqual(['form']);
});

test('what a script clicks opens nothing for a person', () => {
  document.body.innerHTML = '<a href="#x" target="_blank">Order</a>';
  find('a').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(recording.opening).toEqual([]);
});
