// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  doubleClickOn,
  evidenceInWords,
  find,
  inWords,
  keyDown,
  passTime,
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

test('a double click is one step with its two clicks beneath it', () => {
  document.body.innerHTML = '<div role="option">Add</div>';
  doubleClickOn(find('div'));
  expect(words(recording)).toEqual(['double_click Add']);
  expect(evidenceInWords(recording)).toEqual(['click Add', 'click Add']);
});

test('four quick clicks are two double clicks', () => {
  document.body.innerHTML = '<div role="option">Add</div>';
  doubleClickOn(find('div'));
  doubleClickOn(find('div'));
  expect(words(recording)).toEqual(['double_click Add', 'double_click Add']);
});

test('a third click is a click of its own', () => {
  document.body.innerHTML = '<div role="option">Add</div>';
  doubleClickOn(find('div'));
  clickOn(find('div'), { detail: 3 });
  expect(words(recording)).toEqual(['double_click Add', 'click Add']);
});

test('the element is described as it was before the first click', () => {
  document.body.innerHTML = '<div role="option" aria-selected="false">Notes.txt</div>';
  const row = find('div');
  row.addEventListener('click', () => row.setAttribute('aria-selected', 'true'));
  doubleClickOn(row);
  passTime();
  expect(recording.actions).toMatchObject([{ kind: 'double_click', target: { states: [] } }]);
});

test('an element that the first click replaced was double-clicked', () => {
  document.body.innerHTML = '<table><tr><td>Notes.txt</td></tr></table>';
  find('td').addEventListener('click', () => {
    find('tr').innerHTML = '<td>Notes.txt</td>';
  });
  clickOn(find('td'));
  clickOn(find('td'), { detail: 2 });
  send(find('td'), new MouseEvent('dblclick', { bubbles: true, composed: true, detail: 2 }));
  expect(words(recording)).toEqual(['double_click Notes.txt']);
});

test('two clicks on what each click acts on are two clicks, and none waits for a third', () => {
  document.body.innerHTML = '<button>Add</button><a href="#more">More</a><div role="tab">All</div>';
  for (const selector of ['button', 'a', '[role=tab]']) {
    doubleClickOn(find(selector));
  }
  clickOn(find('button'));
  passTime(40);
  expect(recording.actions.map(inWords)).toEqual([
    'click Add',
    'click Add',
    'click More',
    'click More',
    'click All',
    'click All',
    'click Add',
  ]);
});

test('of two slow clicks the second is a double click', () => {
  document.body.innerHTML = '<div role="option">Notes.txt</div>';
  doubleClickOn(find('div'), 300);
  expect(words(recording)).toEqual(['click Notes.txt', 'double_click Notes.txt']);
});

test('a second press that is held down keeps the first click waiting', () => {
  document.body.innerHTML = '<div role="option">Add</div>';
  clickOn(find('div'));
  send(find('div'), new MouseEvent('mousedown', { bubbles: true, detail: 2 }));
  passTime(500);
  expect(recording.actions).toEqual([]);
  passTime(500);
  expect(recording.actions).toHaveLength(1);
});

test('another action ends the wait', () => {
  document.body.innerHTML = '<div role="option">Add</div>';
  clickOn(find('div'));
  keyDown(document.body, 'Escape');
  expect(recording.actions.map(({ kind }) => kind)).toEqual(['click', 'press']);
});

test('a double click by a script is counted', () => {
  document.body.innerHTML = '<div role="option">Add</div>';
  find('div').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  expect(recording.lost).toEqual(['untrusted_event']);
});

test('a double click in a text field selects a word and is no step', () => {
  document.body.innerHTML = '<input aria-label="Name">';
  doubleClickOn(find('input'));
  expect(words(recording)).toEqual([]);
});
