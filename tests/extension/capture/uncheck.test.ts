// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { clickOn, find, record, words } from './page.ts';

test('a checked box that is clicked is unchecked', () => {
  const recording = record();
  document.body.innerHTML = '<label><input type="checkbox" checked> Gift</label>';
  clickOn(find('input'));
  expect(words(recording)).toEqual(['uncheck Gift']);
  recording.stop();
});
