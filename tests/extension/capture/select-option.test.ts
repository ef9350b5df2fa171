// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { change, clickOn, find, keyDown, leave, type Recording, record, words } from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
  document.body.innerHTML =
    '<label>Shipping <select><option>Standard</option><option>Express</option><option>Pick up</option></select></label><button>Save</button>';
});

afterEach(() => {
  recording.stop();
});

function choose(index: number): void {
  const select = find('select');
  keyDown(select, 'ArrowDown');
  if (select instanceof HTMLSelectElement) select.selectedIndex = index;
  change(select);
}

test('several changes of one select are one step with the last choice', () => {
  choose(1);
  choose(2);
  expect(recording.actions).toEqual([]);
  leave(find('select'));
  expect(words(recording)).toEqual(['select_option Shipping = Pick up']);
});

test('another action emits the choice first', () => {
  choose(1);
  clickOn(find('button'));
  expect(words(recording)).toEqual(['select_option Shipping = Express', 'click Save']);
});

test('positions count from one and the number of options is told', () => {
  choose(1);
  leave(find('select'));
  expect(recording.actions[0]).toMatchObject({
    options: [{ label: 'Express', position: 2 }],
    option_count: 3,
  });
});

test('a change that a script dispatches is counted', () => {
  find('select').dispatchEvent(new Event('change', { bubbles: true }));
  expect(recording.lost).toEqual(['untrusted_event']);
});
