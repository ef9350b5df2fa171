// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { find, type Recording, record, send, words } from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

/** Without the click that a browser sends after it. */
function pressWithMouse(element: Element): void {
  for (const type of ['pointerdown', 'pointerup']) {
    const event = new MouseEvent(type, { bubbles: true, composed: true });
    send(element, Object.assign(event, { pointerType: 'mouse' }));
  }
}

test('a button that is replaced as the pointer goes up is clicked, though no click follows', () => {
  document.body.innerHTML = '<p><button>Save</button></p>';
  const button = find('button');
  button.addEventListener('pointerup', () => button.remove());
  pressWithMouse(button);
  expect(words(recording)).toEqual(['click Save']);
});

test('what is pressed with the mouse and clicked is one click', () => {
  document.body.innerHTML = '<button>Save</button>';
  const button = find('button');
  pressWithMouse(button);
  send(button, new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  expect(words(recording)).toEqual(['click Save']);
});

test('a list of the browser’s own is not clicked where no click comes', () => {
  document.body.innerHTML = '<select aria-label="Size"><option>S</option></select>';
  pressWithMouse(find('select'));
  expect(words(recording)).toEqual([]);
});
