// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  find,
  keyDown,
  leave,
  pointer,
  type Recording,
  record,
  send,
  type,
  words,
} from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
  document.body.innerHTML =
    '<input id="name" aria-label="Name"><textarea aria-label="Note"></textarea><button>Save</button>';
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

test('typing is one fill with the final value when the field is left', () => {
  type(find('#name'), 'Ada');
  expect(words(recording)).toEqual([]);
  leave(find('#name'));
  expect(words(recording)).toEqual(['fill Name = {"text":"Ada"}']);
});

test('another action emits the fill first', () => {
  type(find('#name'), 'Ada');
  clickOn(find('button'));
  expect(words(recording)).toEqual(['fill Name = {"text":"Ada"}', 'click Save']);
});

test('Enter emits the fill and then the press', () => {
  type(find('#name'), 'Ada');
  keyDown(find('#name'), 'Enter');
  expect(words(recording)).toEqual(['fill Name = {"text":"Ada"}', 'press Enter Name']);
});

test('a text typed and erased is one clear', () => {
  const field = find('#name');
  type(field, 'A');
  if (field instanceof HTMLInputElement) field.value = '';
  keyDown(field, 'Backspace');
  send(field, new InputEvent('input', { bubbles: true }));
  leave(field);
  expect(words(recording)).toEqual(['clear Name']);
});

test('the end of the page emits what is pending', () => {
  type(find('textarea'), 'Hi');
  send(window, new Event('pagehide'));
  expect(words(recording)).toEqual(['fill Note = {"text":"Hi"}']);
});

test('a composition has ended also where the browser says so as a script would', () => {
  document.body.innerHTML = '<input aria-label="Note">';
  const field = find('input');
  send(field, new CompositionEvent('compositionstart', { bubbles: true }));
  type(field, 'x');
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  leave(field);
  expect(words(recording)).toEqual(['fill Note = {"text":"x"}']);
});

test('nothing is emitted during composition', () => {
  const field = find('#name');
  send(field, new CompositionEvent('compositionstart', { bubbles: true }));
  type(field, 'に');
  send(field, new Event('change', { bubbles: true }));
  expect(words(recording)).toEqual([]);
  send(field, new CompositionEvent('compositionend', { bubbles: true }));
  leave(field);
  expect(words(recording)).toEqual(['fill Name = {"text":"に"}']);
});

test('a contenteditable is a field and its text is no name', () => {
  document.body.innerHTML = '<h2 contenteditable="true"></h2>';
  type(find('h2'), 'My own words');
  leave(find('h2'));
  expect(words(recording)).toEqual(['fill  = {"text":"My own words"}']);
  const { value: _value, ...rest } = { value: '', ...recording.actions[0] };
  expect(JSON.stringify({ ...rest, value: undefined })).not.toContain('My own words');
});

test('input that a script makes is counted', () => {
  find('#name').dispatchEvent(new InputEvent('input', { bubbles: true }));
  leave(find('#name'));
  expect(recording.actions).toEqual([]);
  expect(recording.lost).toEqual(['untrusted_event']);
});

test('a password is never read, also once it is shown as text', () => {
  document.body.innerHTML = '<input type="password" aria-label="Key">';
  const field = find('input');
  pointer(field);
  send(field, new FocusEvent('focusin', { bubbles: true }));
  field.setAttribute('type', 'text');
  type(field, 'hunter2');
  leave(field);
  expect(words(recording)).toEqual(['fill Key = {"withheld":"sensitive_field"}']);
});

test('what a script writes right after a real click elsewhere is not blamed on the person', () => {
  const field = find('#name');
  clickOn(find('button'));
  field.focus();
  send(field, new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'x' }));
  leave(field);
  expect(words(recording)).toEqual(['click Save']);
  expect(recording.lost).toEqual(['uncaused_event']);
});

test('what a script writes into a clicked field is not blamed on the person', () => {
  const field = find('#name');
  pointer(field);
  send(field, new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'x' }));
  leave(field);
  expect(recording.lost).toEqual(['uncaused_event']);
});

test('an edit that the browser announced needs no key: a menu may have pasted it', () => {
  const field = find('#name');
  pointer(field);
  const edit = { bubbles: true, composed: true, inputType: 'insertFromPaste', data: 'x' };
  send(field, new InputEvent('beforeinput', edit));
  send(field, new InputEvent('input', edit));
  leave(field);
  expect(words(recording)).toEqual(['clear Name']);
});

test('an announcement to one field is none to another', () => {
  const edit = { bubbles: true, composed: true, inputType: 'insertText', data: 'x' };
  send(find('textarea'), new InputEvent('beforeinput', edit));
  send(find('#name'), new InputEvent('input', edit));
  expect(recording.lost).toEqual(['uncaused_event']);
});
