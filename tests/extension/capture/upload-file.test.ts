// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendClipboard } from './clipboard.ts';
import {
  change,
  clickOn,
  evidenceInWords,
  find,
  keyDown,
  passTime,
  type Recording,
  type RecordingOptions,
  record,
  send,
  words,
} from './page.ts';

let recording: Recording;

const image = { name: 'Marta Schulz.png', type: 'image/png', size: 2048 };

function start(options?: RecordingOptions): void {
  recording?.stop();
  recording = record(options);
  document.body.innerHTML =
    '<label>Receipt <input type="file" name="receipt"></label><div aria-label="Files" role="region"></div><button>Save</button>';
}

beforeEach(() => start());
afterEach(() => recording.stop());

function choose(...files: (typeof image)[]): void {
  Object.defineProperty(find('input'), 'files', { value: files, configurable: true });
  change(find('input'));
}

test('the click that opened the list of files is beneath what is chosen, though the window lost the focus', () => {
  clickOn(find('input'));
  send(window, new Event('blur'));
  choose(image);
  expect(words(recording)).toEqual(['upload_file Receipt = small image']);
  expect(evidenceInWords(recording)).toEqual(['click Receipt']);
});

test('no name of a file is in what is captured', () => {
  clickOn(find('input'));
  choose(image, { ...image, name: 'Schulz.pdf', type: '' });
  expect(words(recording)).toEqual(['upload_file Receipt = small image,small document']);
  expect(JSON.stringify(recording.captured)).not.toContain('Schulz');
});

test('a list that is left without a choice, or that does not open, leaves a click', () => {
  clickOn(find('input'));
  expect(words(recording)).toEqual([]);
  send(find('input'), new Event('cancel', { bubbles: true }));
  expect(words(recording)).toEqual(['click Receipt']);
  find('input').addEventListener('click', (event) => event.preventDefault());
  clickOn(find('input'));
  expect(words(recording)).toEqual(['click Receipt', 'click Receipt']);
});

test('whatever else is done first makes the click a step of its own', () => {
  clickOn(find('input'));
  clickOn(find('button'));
  choose(image);
  expect(words(recording)).toEqual([
    'click Receipt',
    'click Save',
    'upload_file Receipt = small image',
  ]);
});

test('files are dropped on what takes them, and not twice on a field', () => {
  const drop = () =>
    Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { files: [image] } });
  send(find('div'), drop());
  send(find('input'), drop());
  send(find('button'), new Event('drop', { bubbles: true }));
  expect(words(recording)).toEqual(['upload_file Files = small image']);
});

test('files that are pasted where nothing takes them are no upload', () => {
  keyDown(find('div'), 'v', { ctrlKey: true });
  sendClipboard(find('div'), 'paste', { files: [image] });
  passTime();
  expect(words(recording)).not.toContain('upload_file Files = small image');
});

test('files that are pasted are an upload, unless they come with a text', () => {
  find('div').addEventListener('paste', (event) => event.preventDefault());
  keyDown(find('div'), 'v', { ctrlKey: true });
  sendClipboard(find('div'), 'paste', { files: [image] });
  passTime();
  keyDown(find('div'), 'v', { ctrlKey: true });
  sendClipboard(find('div'), 'paste', { files: [image], text: 'Chair' });
  expect(words(recording)).toEqual(['upload_file Files = small image', 'paste Files with token']);
});

test('of a field that the policy drops nothing is told but how many files there are', () => {
  start({ app: { fields: [{ name: 'receipt', rule: 'drop' }] } });
  choose(image);
  expect(recording.actions).toMatchObject([{ kind: 'upload_file', files: [], file_count: 1 }]);
});

test('without consent to uploads the click stays', () => {
  start({ granted: ['clicks'] });
  clickOn(find('input'));
  choose(image);
  expect(words(recording)).toEqual(['click Receipt']);
  expect(recording.lost).toEqual(['no_consent']);
});
