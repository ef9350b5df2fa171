// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { find, keyDown, keyUp, passTime, type Recording, record, send, words } from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
  document.body.innerHTML =
    '<input aria-label="Name"><input role="combobox" aria-label="City"><select></select><button>Go</button><textarea></textarea>';
});

afterEach(() => {
  recording.stop();
});

test('a shortcut names its modifiers in one order', () => {
  keyDown(document.body, 's', { shiftKey: true, ctrlKey: true });
  keyDown(document.body, 'F2');
  expect(words(recording)).toEqual(['press Control+Shift+S', 'press F2']);
});

test('keys by which the browser goes back or reloads are a press only if the page keeps them', () => {
  keyDown(document.body, 'F5');
  passTime();
  keyDown(document.body, 'ArrowLeft', { altKey: true });
  expect(words(recording)).toEqual([]);
  document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  keyDown(document.body, 'r', { ctrlKey: true });
  expect(words(recording)).toEqual(['press Control+R']);
});

test('text keys are no press, with AltGr neither', () => {
  keyDown(document.body, 'a');
  keyDown(find('input'), 'a');
  keyDown(find('input'), ' ');
  keyDown(find('input'), '@', { ctrlKey: true, altKey: true, modifierAltGraph: true });
  expect(recording.actions).toEqual([]);
});

test('editing keys and clipboard shortcuts in a field are no press', () => {
  for (const key of ['ArrowLeft', 'Home', 'Backspace', 'Delete']) {
    keyDown(find('input'), key);
  }
  keyDown(find('input'), 'v', { ctrlKey: true });
  keyDown(find('input'), 'z', { metaKey: true });
  expect(recording.actions).toEqual([]);
});

test('arrows in a combobox choose and are presses', () => {
  keyDown(find('[role=combobox]'), 'ArrowDown');
  // It may lead to a choice as long as the person stays there.
  send(window, new Event('pagehide'));
  expect(words(recording)).toEqual(['press ArrowDown City']);
});

test('keys in a select are no press', () => {
  keyDown(find('select'), 'ArrowDown');
  keyDown(find('select'), 'Enter');
  expect(recording.actions).toEqual([]);
});

test('a repeated key is one press', () => {
  keyDown(document.body, 'Escape');
  keyDown(document.body, 'Escape', { repeat: true });
  expect(words(recording)).toEqual(['press Escape']);
});

test('Enter in a text of many lines is text', () => {
  keyDown(find('textarea'), 'Enter');
  keyDown(find('textarea'), 'Enter', { ctrlKey: true });
  expect(words(recording)).toEqual(['press Control+Enter ']);
});

test('Space on a button that no click follows is a press after the key is up', () => {
  keyDown(find('button'), ' ');
  keyUp(find('button'), ' ');
  expect(recording.actions).toEqual([]);
  expect(words(recording)).toEqual(['press Space Go']);
});
