// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { positionOfType, structuralPath } from '../../../extension/src/describe/css-path.ts';
import { structuralXpath } from '../../../extension/src/describe/xpath.ts';

const table = `<table><thead><tr><th>A</th></tr></thead><tbody>
  <tr><td><button>1</button></td><td><button>2</button></td></tr>
  <tr><td><button>3</button></td></tr></tbody></table><table><tr><td><i>4</i></td></tr></table>`;

test('every path finds its element and no other', () => {
  document.body.innerHTML = `<main>${table}</main><div><p><b>x</b></p></div>`;
  for (const element of document.body.querySelectorAll('*')) {
    const known = new Map();
    expect([...document.querySelectorAll(structuralPath(element, known))]).toEqual([element]);
    const path = structuralXpath(element, known) ?? '';
    const found = document.evaluate(path, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    expect([found.snapshotLength, found.snapshotItem(0)]).toEqual([1, element]);
  }
});

test('a row has a place among the rows of its section only, and none if it is alone', () => {
  document.body.innerHTML = table;
  const places = [...document.querySelectorAll('tr')].map((row) => positionOfType(row, new Map()));
  expect(places).toEqual([0, 1, 2, 0]);
});

test('a path that begins in the middle of many entries of a page finds only its own', () => {
  const entries = (count: number) => '<li><i>x</i></li>'.repeat(count);
  document.body.innerHTML = `<ul>${entries(5)}</ul><ol>${entries(9)}</ol>`;
  for (const element of document.body.querySelectorAll('li,i')) {
    const path = structuralPath(element, new Map());
    expect([path, ...document.querySelectorAll(path)]).toEqual([path, element]);
  }
});
