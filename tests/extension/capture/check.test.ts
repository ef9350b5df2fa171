// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  change,
  clickOn,
  evidenceInWords,
  find,
  keyClick,
  keyDown,
  keyUp,
  type Recording,
  record,
  words,
} from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
  document.body.innerHTML =
    '<label><input type="checkbox"> Gift</label><input type="radio" name="r" id="r"><label for="r">Fast</label>';
});

afterEach(() => {
  recording.stop();
});

test('a click on the label checks the box once', () => {
  clickOn(find('label'));
  expect(words(recording)).toEqual(['check Gift']);
});

test('the states are those before the switch', () => {
  clickOn(find('input'));
  clickOn(find('input'));
  const states = recording.actions.map((action) =>
    'target' in action ? action.target?.states : [],
  );
  expect(words(recording)).toEqual(['check Gift', 'uncheck Gift']);
  expect(states).toEqual([[], ['checked']]);
});

test('a radio is checked', () => {
  clickOn(find('#r'));
  expect(words(recording)).toEqual(['check Fast']);
});

test('Space on a checkbox is its check, with the press beneath it', () => {
  keyDown(find('input'), ' ');
  keyUp(find('input'), ' ');
  keyClick(find('input'));
  expect(words(recording)).toEqual(['check Gift']);
  expect(evidenceInWords(recording)).toEqual(['press Space Gift']);
});

test('a box that a script checks is nobody’s doing', () => {
  find('input').click();
  expect(recording.actions).toEqual([]);
  expect(recording.lost).toContain('untrusted_event');
});

test('a box that the policy drops is not told', () => {
  recording.stop();
  recording = record({ app: { fields: [{ label: 'gift', rule: 'drop' }] } });
  clickOn(find('input'));
  expect(recording.actions).toEqual([]);
  expect(recording.lost).toEqual(['category_not_approved']);
});

test('a box that a script checks right after a real click elsewhere is nobody’s doing', () => {
  clickOn(find('#r'));
  find('input').click();
  change(find('input'));
  expect(words(recording)).toEqual(['check Fast']);
  expect(recording.lost).toContain('untrusted_event');
});

test('a box that a script switches back after a real click is told once', () => {
  clickOn(find('input'));
  find('input').click();
  change(find('input'));
  expect(words(recording)).toEqual(['check Gift']);
});
