// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type ArmedListeners,
  armedListeners,
} from '../../../extension/src/capture/armed-listeners.ts';
import { send } from './trusted-event.ts';

const lost: string[] = [];
let all: AbortController;
let listeners: ArmedListeners;

beforeEach(() => {
  document.body.innerHTML = '<button>Save</button>';
  lost.length = 0;
  all = new AbortController();
  listeners = armedListeners(all.signal, (reason) => lost.push(reason));
});

afterEach(() => all.abort());

const click = () => new MouseEvent('click', { bubbles: true, composed: true });

function button(): Element {
  const found = document.querySelector('button');
  if (!found) throw new Error('there is no button');
  return found;
}

test('a page that stops events in its first script hides nothing from who listens later', () => {
  window.addEventListener('click', (event) => event.stopImmediatePropagation(), {
    capture: true,
    signal: all.signal,
  });
  const heard: string[] = [];
  listeners.until(all.signal)('click', ({ type }) => heard.push(type));
  send(button(), click());
  expect(heard).toEqual(['click']);
});

test('who listens to one type is told in the order of coming, and nobody after the signal', () => {
  const first = new AbortController();
  const heard: string[] = [];
  listeners.until(first.signal)('click', () => heard.push('first'));
  listeners.until(all.signal)('click', () => heard.push('second'));
  send(button(), click());
  first.abort();
  send(button(), click());
  expect(heard).toEqual(['first', 'second', 'second']);
});

test('an event that a script sends once more is heard as the script’s', () => {
  const heard: boolean[] = [];
  listeners.until(all.signal)('click', ({ isTrusted }) => heard.push(isTrusted), 'all');
  const event = click();
  button().dispatchEvent(event);
  button().dispatchEvent(event);
  send(button(), event);
  expect(heard).toEqual([false, true]);
});

test('a key that is none is not heard, and nothing is counted', () => {
  const heard: string[] = [];
  listeners.until(all.signal)('keydown', ({ key }) => heard.push(key.toLowerCase()), 'all');
  send(button(), new Event('keydown', { bubbles: true }));
  send(button(), new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }));
  expect(heard).toEqual(['enter']);
  expect(lost).toEqual([]);
});

test('what fails in one who listens is counted, and the others are told', () => {
  const listen = listeners.until(all.signal);
  const heard: string[] = [];
  listen('click', () => {
    throw new RangeError('too deep');
  });
  listen('click', () => heard.push('click'));
  send(button(), click());
  expect(heard).toEqual(['click']);
  expect(lost).toEqual(['name_not_computable']);
});

test('nobody listens to the wheel where old pages listen to the mousewheel', () => {
  const heard: string[] = [];
  listeners.until(all.signal)('wheel', (event) => heard.push(String(event.currentTarget)));
  send(button(), new WheelEvent('wheel', { bubbles: true, composed: true }));
  expect(heard).toEqual([String(document.documentElement)]);
});
