// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  find,
  keyClick,
  keyDown,
  keyUp,
  passTime,
  type Recording,
  record,
} from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

function names(): unknown[] {
  passTime();
  return recording.actions.map((action) => 'target' in action && action.target?.name);
}

test('what a key acts on is described as it was before the page has heard of the key', () => {
  document.body.innerHTML = '<button>Open</button>';
  const button = find('button');
  button.addEventListener('keydown', () => {
    button.textContent = 'Close';
  });
  keyDown(button, 'Enter');
  keyClick(button);
  keyUp(button, 'Enter');
  expect(names()).toEqual(['Open']);
});

test('the next press describes anew what is there by then', () => {
  document.body.innerHTML = '<button>Open</button>';
  const button = find('button');
  button.addEventListener('click', () => {
    button.textContent = 'Close';
  });
  clickOn(button);
  clickOn(button);
  expect(names()).toEqual(['Open', 'Close']);
});
