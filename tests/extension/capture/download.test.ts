// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { clickOn, evidenceInWords, find, keyClick, keyDown, record, words } from './page.ts';

let recording = record();

afterEach(() => recording.stop());

function start(html: string, granted?: Parameters<typeof record>[0]): void {
  recording.stop();
  recording = record(granted);
  document.body.innerHTML = html;
  find('a').addEventListener('click', (event) => event.preventDefault());
}

test.each([
  ['<a href="/invoice/Schulz.pdf" download><b>Invoice</b></a>', 'document'],
  ['<a href="blob:http://localhost:3000/1" download>Invoice</a>', 'other'],
  ['<a href="data:text/csv,a" download>Invoice</a>', 'spreadsheet'],
])('a click on %s is a download', (html, kind) => {
  start(html);
  clickOn(document.querySelector('b') ?? find('a'));
  expect(words(recording)).toEqual([`download Invoice = ${kind}`]);
});

test('a key that downloads is beneath it', () => {
  start('<a href="/a.zip" download>All</a>');
  keyDown(find('a'), 'Enter');
  keyClick(find('a'));
  expect(words(recording)).toEqual(['download All = archive']);
  expect(evidenceInWords(recording)).toEqual(['press Enter All']);
});

test('without consent to pages it is a click, as on any other link', () => {
  start('<a href="/a.zip" download>All</a>', { granted: ['clicks'] });
  clickOn(find('a'));
  expect(words(recording)).toEqual(['click All']);
  start('<a href="/a.zip">All</a>');
  clickOn(find('a'));
  expect(words(recording)).toEqual(['click All']);
});

test.each([
  '<a href="blob:http://localhost:3000/1" target="_blank">Invoice</a>',
  '<a href="data:text/csv,a">Invoice</a>',
  '<a href="https://elsewhere.example/a.zip" download>Invoice</a>',
])('%s shows its file, so it is a click', (html) => {
  start(html);
  clickOn(find('a'));
  expect(words(recording)).toEqual(['click Invoice']);
});
