// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickOn, find, passTime, type Recording, record } from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

/** Something of the page that fails while a name is computed; in a browser only a name's size does. */
function failingLabel(): void {
  Object.defineProperty(find('label'), 'control', {
    get: () => {
      throw new Error('something of the page');
    },
  });
}

test('what has a name that cannot be computed goes out without one, and that is counted', () => {
  document.body.innerHTML = '<label for="send">Send</label><button id="send">now</button>';
  failingLabel();
  clickOn(find('#send'));
  passTime(200);
  expect(recording.actions).toMatchObject([
    { kind: 'click', target: { role: 'button', name: '' } },
  ]);
  expect(recording.lost).toEqual(['name_not_computable']);
});

test('what has no name by itself has lost none', () => {
  document.body.innerHTML = '<button></button>';
  clickOn(find('button'));
  passTime(200);
  expect(recording.actions).toMatchObject([{ target: { name: '' } }]);
  expect(recording.lost).toEqual([]);
});
