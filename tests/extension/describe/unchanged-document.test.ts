// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import {
  beforeFieldEdit,
  unchangedFrom,
} from '../../../extension/src/describe/unchanged-document.ts';

beforeEach(() => {
  document.body.innerHTML = '<p title="a">Text<b>bold</b></p>';
});

function paragraph(): HTMLParagraphElement {
  const found = document.querySelector('p');
  if (!found) throw new Error('the page has no paragraph');
  return found;
}

const changes: readonly (readonly [string, () => void])[] = [
  ['an element comes', () => paragraph().append(document.createElement('i'))],
  ['an element goes', () => paragraph().querySelector('b')?.remove()],
  ['a text changes', () => paragraph().firstChild?.replaceWith('Other')],
  ['an attribute comes', () => paragraph().setAttribute('role', 'note')],
  ['an attribute changes', () => paragraph().setAttribute('title', 'b')],
  ['an attribute goes', () => paragraph().removeAttribute('title')],
];

test.each(changes)('a document is another one when %s', (_, change) => {
  const isUnchanged = unchangedFrom(document);
  expect(isUnchanged()).toBe(true);
  change();
  expect(isUnchanged()).toBe(false);
});

test('a document that is only looked at is the same', () => {
  const isUnchanged = unchangedFrom(document);
  document.querySelectorAll('*');
  getComputedStyle(paragraph());
  expect(isUnchanged()).toBe(true);
});

test('an edit of a field that is told is no change', () => {
  const isUnchanged = unchangedFrom(document);
  const done = beforeFieldEdit(document);
  // What the browser shows a value by, jsdom has not.
  paragraph().firstChild?.replaceWith('Other');
  done();
  expect(isUnchanged()).toBe(true);
  paragraph().title = 'b';
  expect(isUnchanged()).toBe(false);
});

test('an edit makes nothing unchanged that was changed before', () => {
  const isUnchanged = unchangedFrom(document);
  paragraph().title = 'b';
  beforeFieldEdit(document)();
  expect(isUnchanged()).toBe(false);
});
