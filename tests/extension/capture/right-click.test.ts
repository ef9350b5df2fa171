// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  evidenceInWords,
  find,
  keyDown,
  keyUp,
  pointer,
  type Recording,
  record,
  send,
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

function askForMenu(element: Element): void {
  send(element, new MouseEvent('contextmenu', { bubbles: true, composed: true, button: 2 }));
}

test('a context menu that the pointer asks for is a right click, also in a text field', () => {
  document.body.innerHTML = '<table><tr><td>Order 7</td></tr></table><input aria-label="Name">';
  for (const element of [find('td'), find('input')]) {
    send(element, new MouseEvent('pointerdown', { bubbles: true, button: 2 }));
    askForMenu(element);
  }
  expect(words(recording)).toEqual(['right_click Order 7', 'right_click Name']);
});

test.each([
  ['ContextMenu', {}, 'press ContextMenu Save'],
  ['F10', { shiftKey: true }, 'press Shift+F10 Save'],
])('a context menu that %s asks for has the press beneath it', (key, init, press) => {
  document.body.innerHTML = '<button>Save</button>';
  keyDown(find('button'), key, init);
  askForMenu(find('button'));
  keyUp(find('button'), key);
  expect(words(recording)).toEqual(['right_click Save']);
  expect(evidenceInWords(recording)).toEqual([press]);
});

test('a key for the context menu that opens none is a press', () => {
  document.body.innerHTML = '<button>Save</button>';
  keyDown(find('button'), 'F10', { shiftKey: true });
  keyUp(find('button'), 'F10');
  expect(words(recording)).toEqual(['press Shift+F10 Save']);
});

test('what is chosen in a menu of the page is a step of its own', () => {
  document.body.innerHTML =
    '<table><td>Order 7</td></table><div role="menu"><div role="menuitem">Copy</div></div>';
  pointer(find('td'));
  askForMenu(find('td'));
  clickOn(find('[role=menuitem]'));
  expect(words(recording)).toEqual(['right_click Order 7', 'select_option  = Copy']);
});

test('a context menu that a script or nobody asked for is counted', () => {
  document.body.innerHTML = '<p>Order 7</p>';
  find('p').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
  askForMenu(find('p'));
  expect(recording.actions).toEqual([]);
  expect(recording.lost).toEqual(['untrusted_event', 'uncaused_event']);
});
