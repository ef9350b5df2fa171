// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickOn, find, type Recording, record, send, words } from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
});

test('a changed hash is a navigation with its cause', () => {
  document.body.innerHTML = '<a href="#/orders">Orders</a>';
  clickOn(find('a'));
  history.pushState(null, '', '#/orders');
  send(window, new Event('hashchange'));
  expect(words(recording)).toEqual(['click Orders', 'navigate link fragment']);
  expect(recording.leaving).toEqual(['link']);
});

test('a traversal is back or forward', () => {
  history.replaceState(null, '', '/orders/7');
  send(window, new Event('popstate'));
  expect(words(recording)).toEqual(['navigate back_forward history']);
});

test('a page that comes back from the cache is navigated to', () => {
  const event = new Event('pageshow');
  Object.defineProperty(event, 'persisted', { value: true });
  send(window, event);
  expect(words(recording)).toEqual(['navigate back_forward full_page']);
});
