// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  find,
  keyDown,
  leave,
  passTime,
  pointer,
  type Recording,
  record,
  type,
} from '../capture/page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

/** The next action begins, which ends what came before. */
function nextAction(): void {
  pointer(document.body);
  passTime();
}

test('letters do not end what is followed, the edit that they begin does', () => {
  document.body.innerHTML = '<button>New</button><input aria-label="Name"><p role="status"></p>';
  find('button').addEventListener('click', () => find('p').append('Ready'));
  clickOn(find('button'));
  const field = find('input');
  keyDown(field, 'a');
  expect(recording.effects).toEqual([]);
  type(field, 'a');
  expect(recording.effects.map(({ kind, messages }) => [kind, messages])).toEqual([
    ['click', ['Ready']],
  ]);
});

test('what leaving a field does is the effect of its edit and not of the click elsewhere', () => {
  document.body.innerHTML = '<input aria-label="Name"><p role="alert"></p><button>Save</button>';
  const field = find('input');
  field.addEventListener('focusout', () => find('p').append('Too short'));
  type(field, 'a');
  pointer(find('button'));
  leave(field);
  clickOn(find('button'));
  nextAction();
  expect(recording.effects.map(({ kind, messages }) => [kind, messages])).toEqual([
    ['fill', ['Too short']],
  ]);
});

test('an edit in a widget has its effect, and so has what is clicked straight out of it', () => {
  document.body.innerHTML = `
    <div role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-label="City"><input></div>
    <p role="status"></p><button aria-expanded="false">More</button>`;
  const field = find('input');
  field.addEventListener('input', () => find('p').append('3 found'));
  find('button').addEventListener('click', () => {
    find('button').setAttribute('aria-expanded', 'true');
  });
  type(field, 'a');
  passTime();
  pointer(find('button'));
  leave(field);
  clickOn(find('button'));
  nextAction();
  expect(recording.effects.map(({ kind, ...effect }) => [kind, effect])).toMatchObject([
    ['fill', { messages: ['3 found'] }],
    ['click', { messages: [], states_gained: ['expanded'] }],
  ]);
});
