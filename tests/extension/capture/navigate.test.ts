// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickOn, find, type Recording, record, send, words } from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  Reflect.deleteProperty(window, 'navigation');
});

test('a changed hash is a navigation with its cause', () => {
  document.body.innerHTML = '<a href="#/orders">Orders</a>';
  clickOn(find('a'));
  history.pushState(null, '', '#/orders');
  send(window, new Event('hashchange'));
  expect(words(recording)).toEqual(['click Orders', 'navigate link fragment']);
  expect(recording.leaving).toEqual(['link forward']);
});

test('a traversal of which nobody knows the direction is a navigation', () => {
  history.replaceState(null, '', '/orders/7');
  send(window, new Event('popstate'));
  expect(words(recording)).toEqual(['navigate back_forward history']);
});

/** What a browser with the Navigation API has. */
class Navigation extends EventTarget {
  currentEntry = { key: 'a', index: 0 };
  activation: { from: { key: string; index: number } } | undefined;

  go(type: string, index: number, path: string): void {
    const from = this.currentEntry;
    this.currentEntry = { key: `entry ${index}`, index };
    history.replaceState(null, '', path);
    const event = Object.assign(new Event('currententrychange'), { navigationType: type, from });
    send(this, event);
  }

  leave(navigationType: string, destination: object): void {
    const sameDocument = false;
    const rest = { navigationType, destination: { sameDocument, ...destination } };
    send(this, Object.assign(new Event('navigate'), rest));
  }
}

function withNavigation(): Navigation {
  const navigation = new Navigation();
  Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
  recording.stop();
  recording = record();
  return navigation;
}

function comeBack(): void {
  const event = new Event('pageshow');
  Object.defineProperty(event, 'persisted', { value: true });
  send(window, event);
}

test('states of one page are gone back and forward to', () => {
  const navigation = withNavigation();
  navigation.go('push', 1, '/a');
  navigation.go('push', 2, '/b');
  navigation.go('traverse', 1, '/a');
  navigation.go('traverse', 2, '/b');
  expect(words(recording)).toEqual([
    'navigate script history',
    'navigate script history',
    'go_back history',
    'go_forward history',
  ]);
});

test('a page is told why and which way it is left', () => {
  const navigation = withNavigation();
  navigation.leave('reload', { key: '', index: -1 });
  navigation.leave('push', { key: '', index: -1 });
  navigation.currentEntry = { key: 'b', index: 1 };
  navigation.leave('traverse', { key: 'a', index: 0 });
  expect(recording.leaving).toEqual(['reload', 'script forward', 'back_forward back']);
});

test('a page that comes back from the cache is gone back to, or forward', () => {
  const navigation = withNavigation();
  navigation.activation = { from: { key: 'b', index: 1 } };
  comeBack();
  navigation.activation = { from: { key: 'z', index: -1 } };
  navigation.leave('push', { key: '', index: -1 });
  comeBack();
  navigation.currentEntry = { key: 'b', index: 1 };
  navigation.leave('traverse', { key: 'a', index: 0 });
  comeBack();
  expect(words(recording)).toEqual([
    'go_back full_page',
    'go_back full_page',
    'go_forward full_page',
  ]);
});

test('what a page was left for that came back from the cache is no cause of the next page', () => {
  withNavigation().leave('traverse', { key: 'b', index: 1 });
  comeBack();
  expect(recording.leaving.at(-1)).toBe('other');
});

test('a person who comes from another tab has switched', () => {
  recording.switchHere();
  expect(words(recording)).toEqual(['switch_tab']);
});

test('without consent for navigation nothing of it is told', () => {
  recording.stop();
  recording = record({ granted: ['clicks'] });
  recording.switchHere();
  comeBack();
  expect(recording.actions).toEqual([]);
  expect(recording.lost).toEqual(['no_consent', 'no_consent']);
});

test('navigations that a script makes up are none', () => {
  const navigation = withNavigation();
  const made = {
    navigationType: 'traverse',
    destination: { sameDocument: false, key: 'a', index: 0 },
  };
  for (const type of ['navigate', 'currententrychange'])
    navigation.dispatchEvent(Object.assign(new Event(type), made));
  history.replaceState(null, '', '/made-up');
  window.dispatchEvent(new Event('popstate'));
  expect([recording.actions, recording.leaving]).toEqual([[], []]);
});
