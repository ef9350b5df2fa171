// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { giveSizes } from './element-sizes.ts';
import { clickOn, find, keyDown, passTime, type Recording, record, send } from './page.ts';

let recording: Recording;

/** A list of 1000 pixels behind a window of 100. */
const sizes = { clientHeight: 100, clientWidth: 50, scrollHeight: 1000, scrollWidth: 500 };

function wheelOn(element: Element, deltaY = 1): void {
  send(element, new WheelEvent('wheel', { bubbles: true, composed: true, deltaY }));
}

function moveTo(element: Element, top: number, left = 0): void {
  element.scrollTop = top;
  element.scrollLeft = left;
  send(element, new Event('scroll'));
}

beforeEach(() => {
  document.body.innerHTML =
    '<ul role="list" aria-label="Orders"><li>7</li></ul><button>Go</button>';
  giveSizes(find('ul'), sizes);
  recording = record();
});

afterEach(() => {
  recording.stop();
});

function scrolls(): unknown[] {
  return recording.actions.map((action) => {
    return action.kind === 'scroll'
      ? [action.target?.name, action.direction, action.screens, action.to_end]
      : action.kind;
  });
}

test('many turns of the wheel are one scroll, told after a pause', () => {
  for (let turn = 1; turn <= 4; turn += 1) {
    wheelOn(find('li'));
    moveTo(find('ul'), turn * 60);
  }
  passTime(399);
  expect(scrolls()).toEqual([]);
  passTime(1);
  expect(scrolls()).toEqual([['Orders', 'down', 2, false]]);
});

test('another action ends a scroll', () => {
  wheelOn(find('li'));
  moveTo(find('ul'), 100);
  keyDown(document.body, 'Escape');
  expect(scrolls()).toEqual([['Orders', 'down', 1, false], 'press']);
});

test('a scroll to where nothing more comes says so', () => {
  wheelOn(find('li'));
  moveTo(find('ul'), 900);
  passTime();
  wheelOn(find('li'), -1);
  moveTo(find('ul'), 0);
  passTime();
  expect(scrolls()).toEqual([
    ['Orders', 'down', 9, true],
    ['Orders', 'up', 9, true],
  ]);
});

test('a scroll sideways is measured in widths', () => {
  wheelOn(find('li'));
  moveTo(find('ul'), 0, 450);
  passTime();
  expect(scrolls()).toEqual([['Orders', 'right', 9, true]]);
});

test('from right to left positions count down from 0', () => {
  wheelOn(find('li'));
  moveTo(find('ul'), 0, -450);
  passTime();
  expect(scrolls()).toEqual([['Orders', 'left', 9, true]]);
});

test('the page itself is no target', () => {
  const page = document.documentElement;
  giveSizes(page, sizes);
  Object.defineProperty(document, 'scrollingElement', { value: page, configurable: true });
  wheelOn(find('li'));
  page.scrollTop = 200;
  send(document, new Event('scroll'));
  passTime();
  expect(scrolls()).toEqual([[undefined, 'down', 2, false]]);
});

test('an unsteady hand and a way there and back are no scroll', () => {
  wheelOn(find('li'));
  moveTo(find('ul'), 19);
  passTime();
  wheelOn(find('li'));
  moveTo(find('ul'), 300);
  wheelOn(find('li'), -1);
  moveTo(find('ul'), 19);
  passTime();
  expect(scrolls()).toEqual([]);
});

test('what a script scrolls is nothing, also elsewhere while a person turns the wheel', () => {
  moveTo(find('ul'), 500);
  wheelOn(find('button'));
  moveTo(find('ul'), 900);
  find('ul').dispatchEvent(new Event('scroll'));
  passTime();
  expect(scrolls()).toEqual([]);
  expect(recording.lost).toEqual([]);
});

test('what moves the other way than the wheel is the page itself', () => {
  wheelOn(find('li'));
  moveTo(find('ul'), 300);
  passTime();
  moveTo(find('ul'), 0);
  passTime();
  expect(scrolls()).toEqual([['Orders', 'down', 3, false]]);
});

test('what the browser scrolled before the page heard of the wheel counts', () => {
  find('ul').scrollTop = 100;
  wheelOn(find('li'), 100);
  send(find('ul'), new Event('scroll'));
  passTime();
  expect(scrolls()).toEqual([['Orders', 'down', 1, false]]);
});

test('a scroll begins where the last one, by whomever, has ended', () => {
  moveTo(find('ul'), 500);
  find('ul').scrollTop = 700;
  wheelOn(find('li'), 200);
  send(find('ul'), new Event('scroll'));
  passTime();
  expect(scrolls()).toEqual([['Orders', 'down', 2, false]]);
});

test('a list that was set back without a word begins where it is', () => {
  moveTo(find('ul'), 500);
  find('ul').scrollTop = 0;
  wheelOn(find('li'), 100);
  moveTo(find('ul'), 100);
  passTime();
  expect(scrolls()).toEqual([['Orders', 'down', 1, false]]);
});

test('what was scrolled before the recording began was not scrolled by this wheel', () => {
  find('ul').scrollTop = 500;
  wheelOn(find('li'), 100);
  moveTo(find('ul'), 600);
  passTime();
  expect(scrolls()).toEqual([['Orders', 'down', 1, false]]);
});

test('what a key scrolls is its press', () => {
  wheelOn(find('li'));
  keyDown(find('ul'), 'PageDown');
  moveTo(find('ul'), 100);
  passTime();
  expect(scrolls()).toEqual(['press']);
});

test('a finger and a dragged scrollbar scroll too', () => {
  send(find('li'), new TouchEvent('touchstart', { bubbles: true, composed: true }));
  moveTo(find('ul'), 100);
  passTime();
  const outside = new MouseEvent('mousedown', { bubbles: true, composed: true, clientX: 52 });
  Object.defineProperty(outside, 'offsetX', { value: 52 });
  send(find('ul'), outside);
  moveTo(find('ul'), 300);
  passTime();
  expect(scrolls()).toEqual([
    ['Orders', 'down', 1, false],
    ['Orders', 'down', 2, false],
  ]);
});

test('a press on what is shown is no hold of a scrollbar', () => {
  clickOn(find('ul'));
  moveTo(find('ul'), 300);
  passTime();
  expect(scrolls()).toEqual(['click']);
});
