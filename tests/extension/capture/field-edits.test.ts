// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { surveyAround } from '../../../extension/src/describe/tree-survey.ts';
import { find, keyDown, type Recording, record, send } from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
  document.body.innerHTML =
    '<p>Text</p><input><select><option>A<option>B</select><p contenteditable></p>';
});

afterEach(() => {
  recording.stop();
});

/** As the browser shows an edit by nodes of its own, which jsdom has not. */
function edit(): void {
  find('p').firstChild?.replaceWith('Other');
}

function isKept(work: () => void): boolean {
  const survey = surveyAround(find('p'));
  work();
  return surveyAround(find('p')) === survey;
}

function beforeInput(selector = 'input', cancelable = true): Event {
  const event = new InputEvent('beforeinput', { bubbles: true, cancelable });
  send(find(selector), event);
  return event;
}

function input(selector = 'input'): void {
  send(find(selector), new InputEvent('input', { bubbles: true }));
}

test('what is known of a page stays known when a person types or chooses', () => {
  expect(
    isKept(() => {
      beforeInput();
      edit();
      input();
    }),
  ).toBe(true);
  expect(
    isKept(() => {
      keyDown(find('select'), 'ArrowDown');
      edit();
      input('select');
    }),
  ).toBe(true);
});

test('what the page does when it hears of an edit is a change', () => {
  window.addEventListener('beforeinput', edit, { once: true });
  expect(
    isKept(() => {
      beforeInput();
      input();
    }),
  ).toBe(false);
});

test('an edit that the page prevents, or keeps from us, tells nothing', () => {
  const until = new AbortController();
  for (const hinder of ['preventDefault', 'stopPropagation'] as const) {
    find('input').addEventListener('beforeinput', (event) => event[hinder](), until);
    expect(
      isKept(() => {
        beforeInput();
        edit();
        input();
      }),
    ).toBe(false);
  }
  until.abort();
});

test('an edit of the page itself is a change', () => {
  expect(
    isKept(() => {
      beforeInput('[contenteditable]');
      edit();
      input('[contenteditable]');
    }),
  ).toBe(false);
});

test('an edit that nothing announced is a change', () => {
  expect(
    isKept(() => {
      edit();
      input();
    }),
  ).toBe(false);
});
