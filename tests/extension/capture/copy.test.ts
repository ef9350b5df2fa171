// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Action } from '../../../extension/src/protocol/protocol.ts';
import { clipboardEvent, sendClipboard } from './clipboard.ts';
import {
  clickOn,
  evidenceInWords,
  find,
  keyDown,
  keyUp,
  leave,
  type Recording,
  type RecordingOptions,
  record,
  send,
  type as typeInto,
  words,
} from './page.ts';

let recording: Recording;

const page = `<p>Garden chair</p><div tabindex="0">Cells</div><button>Copy</button>
  <input aria-label="Name" value="Chair"><textarea aria-label="Notes"></textarea>
  <input aria-label="Password" type="password" value="Chair">
  <input aria-label="Comment" name="dropped" value="Chair">`;

function start(options?: RecordingOptions): void {
  recording?.stop();
  recording = record(options);
  document.body.innerHTML = page;
}

beforeEach(() => start());

afterEach(() => {
  recording.stop();
  getSelection()?.removeAllRanges();
});

const control = { ctrlKey: true };

function copyFrom(selector: string): void {
  const field = find(selector);
  if (field instanceof HTMLInputElement) field.select();
  keyDown(field, 'c', control);
  sendClipboard(field, 'copy');
  keyUp(field, 'c');
}

function pasteInto(selector: string, text: string): void {
  keyDown(find(selector), 'v', control);
  sendClipboard(find(selector), 'paste', { text });
  keyUp(find(selector), 'v');
}

function tokens(): (string | undefined)[] {
  const isUse = (action: Action) => ['copy', 'cut', 'paste'].includes(action.kind);
  return recording.actions.filter(isUse).map((one) => ('token' in one ? one.token : undefined));
}

test('the same text has the same token, however its spaces came through the clipboard', () => {
  copyFrom('input');
  pasteInto('textarea', ' Chair\r\n');
  pasteInto('textarea', 'Table');
  const [copied, pasted, other] = tokens();
  expect(copied).toMatch(/^[0-9a-f]{16}$/);
  expect(pasted).toBe(copied);
  expect(other).not.toBe(copied);
});

test('a copy of the page is of what is selected there, and has the keys beneath it', () => {
  getSelection()?.selectAllChildren(find('p'));
  keyDown(find('p'), 'c', control);
  sendClipboard(find('p'), 'copy');
  keyUp(find('p'), 'c');
  expect(words(recording)).toEqual(['copy  with token']);
  expect(evidenceInWords(recording)).toEqual(['press Control+C']);
});

test('keys that copy nothing are a press, and a page that copies by itself leaves no token', () => {
  keyDown(find('div'), 'c', control);
  sendClipboard(find('div'), 'copy');
  keyUp(find('div'), 'c');
  expect(words(recording)).toEqual(['press Control+C ']);
  find('div').addEventListener('copy', (event) => event.preventDefault());
  keyDown(find('div'), 'c', control);
  sendClipboard(find('div'), 'copy');
  expect(words(recording).slice(1)).toEqual(['copy ']);
  expect(tokens()).toEqual([undefined]);
});

test('passwords and fields that the policy drops have no token', () => {
  start({ app: { fields: [{ name: 'dropped', rule: 'drop' }] } });
  copyFrom('[name=dropped]');
  pasteInto('[type=password]', 'Chair');
  expect(words(recording)).toEqual(['copy Comment', 'paste Password']);
});

test('a paste amid an edit comes before it and leaves it whole', () => {
  typeInto(find('textarea'), 'Green ');
  pasteInto('textarea', 'Chair');
  typeInto(find('textarea'), '!');
  leave(find('textarea'));
  expect(words(recording)).toEqual(['paste Notes with token', 'fill Notes = {"text":"Green !"}']);
});

test('what is cut says so', () => {
  find('input').focus();
  (find('input') as HTMLInputElement).select();
  keyDown(find('input'), 'Delete', { shiftKey: true });
  sendClipboard(find('input'), 'cut');
  expect(words(recording)).toEqual(['cut Name with token']);
});

test('the menu of the browser copies and pastes as keys do', () => {
  (find('input') as HTMLInputElement).select();
  send(find('input'), new MouseEvent('pointerdown', { bubbles: true, button: 2 }));
  sendClipboard(find('input'), 'copy');
  sendClipboard(find('textarea'), 'paste', { text: 'Chair' });
  expect(words(recording)).toEqual(['copy Name with token', 'paste Notes with token']);
});

test('what nothing takes is not pasted: the keys are a press, unless the page takes it', () => {
  pasteInto('div', 'Chair');
  expect(words(recording)).toEqual(['press Control+V ']);
  find('div').addEventListener('paste', (event) => event.preventDefault());
  pasteInto('div', 'Chair');
  expect(words(recording).slice(1)).toEqual(['paste  with token']);
});

test('what a script makes, or copies when a button is clicked, is no copy and is counted', () => {
  find('p').dispatchEvent(clipboardEvent('copy'));
  find('button').addEventListener('click', () => sendClipboard(find('input'), 'copy'));
  clickOn(find('button'));
  expect(words(recording)).toEqual(['click Copy']);
  expect(recording.lost).toEqual(['untrusted_event', 'uncaused_event']);
});

test('without consent to it nothing is read, and the keys are what they were', () => {
  start({ granted: ['shortcuts', 'text'] });
  keyDown(find('p'), 'v', control);
  const event = clipboardEvent('paste', { text: 'Chair' });
  Object.assign(event, { clipboardData: { types: [], getData: () => expect.fail('was read') } });
  send(find('p'), event);
  keyUp(find('p'), 'v');
  expect(words(recording)).toEqual(['press Control+V ']);
  pasteInto('input', 'Chair');
  expect(recording.lost).toEqual(['no_consent']);
});
