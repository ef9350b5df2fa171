// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  evidenceInWords,
  find,
  keyDown,
  keyUp,
  leave,
  type Recording,
  record,
  send,
  type,
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

const fields = '<input aria-label="Name"><input aria-label="City">';

function page(form: string): void {
  document.body.innerHTML = form;
  for (const one of document.querySelectorAll('form')) {
    one.addEventListener('submit', (event) => event.preventDefault());
  }
}

function sent(form: Element): void {
  send(form, new Event('submit', { bubbles: true, cancelable: true }));
}

test('Enter in a field that sends its form is a submit with the press beneath it', () => {
  page(`<form aria-label="New order">${fields}<button>Save</button></form>`);
  keyDown(find('input'), 'Enter');
  sent(find('form'));
  keyUp(find('input'), 'Enter');
  expect(words(recording)).toEqual(['submit New order']);
  expect(evidenceInWords(recording)).toEqual(['press Enter Name']);
});

test('what was typed goes out before the form', () => {
  page(`<form aria-label="New order">${fields}</form>`);
  type(find('input'), 'Ada');
  keyDown(find('input'), 'Enter');
  leave(find('input'));
  sent(find('form'));
  expect(words(recording)).toEqual(['fill Name = {"text":"Ada"}', 'submit New order']);
});

test('a field sends the form that its form attribute names', () => {
  page('<form id="order" aria-label="New order"></form><input form="order" aria-label="Name">');
  keyDown(find('input'), 'Enter');
  sent(find('form'));
  expect(words(recording)).toEqual(['submit New order']);
});

test('Enter in a form that does not pass validation is a press', () => {
  page(`<form>${fields}</form>`);
  keyDown(find('input'), 'Enter');
  send(find('input'), new Event('invalid'));
  keyUp(find('input'), 'Enter');
  expect(words(recording)).toEqual(['press Enter Name']);
});

test('Enter in a field while a script sends another form is a press', () => {
  page(`<form id="a">${fields}</form><form id="b"></form>`);
  keyDown(find('input'), 'Enter');
  sent(find('#b'));
  keyUp(find('input'), 'Enter');
  expect(words(recording)).toEqual(['press Enter Name']);
});

test('a submit button that is clicked stays a click, by key too', () => {
  page(`<form>${fields}<button>Save</button></form>`);
  clickOn(find('button'));
  sent(find('form'));
  keyDown(find('button'), 'Enter');
  send(find('button'), new MouseEvent('click', { bubbles: true, composed: true, detail: 0 }));
  sent(find('form'));
  expect(words(recording)).toEqual(['click Save', 'click Save']);
});

test('a form that a script sends is nothing a person did', () => {
  page(`<form>${fields}</form>`);
  sent(find('form'));
  find('form').dispatchEvent(new Event('submit'));
  expect(words(recording)).toEqual([]);
  expect(recording.lost).toEqual(['untrusted_event']);
});

test('without consent for shortcuts the press is no evidence', () => {
  recording.stop();
  recording = record({ granted: ['clicks'] });
  page(`<form aria-label="New order">${fields}</form>`);
  keyDown(find('input'), 'Enter');
  sent(find('form'));
  expect(words(recording)).toEqual(['submit New order']);
  expect(evidenceInWords(recording)).toEqual([]);
});
