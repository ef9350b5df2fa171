// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { givenFiles, kindOfLink } from '../../../extension/src/guard/file-kind.ts';

function files(...list: readonly { name: string; type: string; size: number }[]): FileList {
  return list as unknown as FileList;
}

test.each([
  ['image/svg+xml', 'a.svg', 'image'],
  ['', 'Marta Schulz.JPG', 'image'],
  ['audio/mpeg', 'a.mp3', 'audio'],
  ['video/quicktime', 'a.mov', 'video'],
  ['text/csv', 'a.csv', 'spreadsheet'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'a.xlsx', 'spreadsheet'],
  [
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'a',
    'presentation',
  ],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'a', 'document'],
  ['application/vnd.oasis.opendocument.text', 'a.odt', 'document'],
  ['application/pdf', 'a.pdf', 'document'],
  ['application/x-zip-compressed', 'a.zip', 'archive'],
  ['application/gzip', 'a.tar.gz', 'archive'],
  ['text/plain', 'a.txt', 'text'],
  ['application/json', 'a.json', 'text'],
  ['application/octet-stream', 'a.exe', 'other'],
  ['', 'no ending', 'other'],
])('a file of type “%s” called %s is of the kind %s', (type, name, kind) => {
  expect(givenFiles(files({ name, type, size: 1 }), 16).files).toEqual([{ kind, size: 'small' }]);
});

test('sizes are told in four classes', () => {
  const sizes = [0, 1, 100_000, 100_001, 10_000_000, 10_000_001];
  const given = givenFiles(files(...sizes.map((size) => ({ name: 'a', type: '', size }))), 16);
  const told = given.files.map(({ size }) => size);
  expect(told).toEqual(['empty', 'small', 'small', 'medium', 'medium', 'large']);
});

test('of many files only the first are told, and how many there are', () => {
  const many = Array.from({ length: 20 }, () => ({ name: 'a', type: '', size: 1 }));
  const { files: told, file_count } = givenFiles(files(...many), 16);
  expect([told.length, file_count]).toEqual([16, 20]);
});

test.each([
  ['<a href="/files/report.csv?name=a.png#x.mp3" download></a>', 'spreadsheet'],
  ['<a href="/files/4711" download="Rechnung Schulz.pdf"></a>', 'document'],
  ['<a href="/files/4711" type="application/zip" download></a>', 'archive'],
  ['<a href="data:image/png;base64,xlsx" download></a>', 'image'],
  ['<a href="data:,a.csv" download></a>', 'other'],
  ['<a href="blob:https://orders.example/0b9f6c1e" download></a>', 'other'],
])('the link %s gives a file of the kind %s', (html, kind) => {
  document.body.innerHTML = html;
  const link = document.querySelector('a');
  expect(link && kindOfLink(link)).toBe(kind);
});
