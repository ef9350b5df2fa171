// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { newMessages, whatIsSaid } from '../../../extension/src/observe/messages.ts';
import { find } from '../capture/page.ts';
import { drawPages } from './drawn-page.ts';

beforeAll(drawPages);

const regions = '[role=alert],[role=status],[role=log],[aria-live],output';

function said() {
  return whatIsSaid([...document.querySelectorAll(regions)]);
}

/** What the page says after the change. */
function heard(html: string, change: () => void): string[] {
  document.body.innerHTML = html;
  const before = said();
  change();
  return newMessages(before, said());
}

test('a status is announced whole, a log by its new entries', () => {
  expect(heard('<p role="status">3 <b>orders</b></p>', () => find('b').append(' left'))).toEqual([
    '3 orders left',
  ]);
  expect(
    heard('<div role="log"><p>One</p></div>', () => {
      find('div').insertAdjacentHTML('beforeend', '<p>Two</p><p>Three</p>');
    }),
  ).toEqual(['Two', 'Three']);
});

test('aria-atomic decides against the role', () => {
  expect(
    heard('<div role="status" aria-atomic="false"><p>One</p></div>', () => {
      find('div').insertAdjacentHTML('beforeend', '<p>Two</p>');
    }),
  ).toEqual(['Two']);
  expect(
    heard('<div aria-live="polite" aria-atomic="true"><p>One</p></div>', () => {
      find('div').insertAdjacentHTML('beforeend', '<p>Two</p>');
    }),
  ).toEqual(['One Two']);
});

test('a message that was only hidden counts when it is shown, also deeper inside', () => {
  expect(
    heard('<p role="alert" style="display: none">Required</p>', () => {
      find('p').removeAttribute('style');
    }),
  ).toEqual(['Required']);
  expect(
    heard('<div role="alert"><div><p style="display: none">Required</p></div></div>', () => {
      find('p').removeAttribute('style');
    }),
  ).toEqual(['Required']);
});

test('an entry that is made anew says nothing, the same text a second time does', () => {
  const toasts = '<div aria-live="polite"><p>Saved</p></div>';
  expect(
    heard(toasts, () => {
      find('div').innerHTML = '<p>Saved</p>';
    }),
  ).toEqual([]);
  expect(heard(toasts, () => find('div').insertAdjacentHTML('beforeend', '<p>Saved</p>'))).toEqual([
    'Saved',
  ]);
});

test('a region in another one speaks for itself', () => {
  expect(
    heard('<div aria-live="polite"></div>', () => {
      find('div').innerHTML = '<section><p role="status">Saved</p><button>Undo</button></section>';
    }),
  ).toEqual(['Saved']);
});

test('what a field holds is no part of a message', () => {
  expect(
    heard('<div role="alert"></div>', () => {
      find('div').innerHTML =
        'Wrong: <input value="secret"><textarea>secret</textarea><b contenteditable>secret</b>';
    }),
  ).toEqual(['Wrong:']);
});

test('a region that holds half a page announces nothing', () => {
  expect(
    heard('<main role="status"></main>', () => find('main').append('word '.repeat(500))),
  ).toEqual([]);
});

test('a message is cut at 256 characters', () => {
  expect(heard('<p role="alert"></p>', () => find('p').append('a'.repeat(300)))[0]).toHaveLength(
    256,
  );
});
