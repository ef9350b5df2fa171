// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { choiceOf } from '../../../../extension/src/capture/widgets/choice.ts';
import { drawPages } from '../../observe/drawn-page.ts';
import { find } from '../page.ts';

beforeAll(drawPages);

afterEach(() => {
  document.body.innerHTML = '';
});

function choose(selector: string): string {
  const { options, count, path } = choiceOf(find(selector));
  const [option] = options;
  return `${[...path, option?.label].join(' > ')} ${option?.position}/${count}`;
}

test('the place of an option is the one among those that can be seen', () => {
  document.body.innerHTML = `
    <ul role="listbox">
      <li role="option" hidden>Apple</li>
      <li role="option">Cherry</li>
      <li role="option" style="display: none">Lemon</li>
      <li role="option" id="this">Orange</li>
    </ul>`;
  expect(choose('#this')).toBe('Orange 2/2');
});

test('aria-posinset and aria-setsize tell the place in a list of which a part is there', () => {
  document.body.innerHTML = `
    <div role="listbox">
      <div role="option" aria-posinset="501" aria-setsize="2000">A</div>
      <div role="option" aria-posinset="502" aria-setsize="2000" id="this">B</div>
    </div>`;
  expect(choose('#this')).toBe('B 502/2000');
});

test('a size that the page does not know is counted', () => {
  document.body.innerHTML = `
    <div role="listbox">
      <div role="option" aria-posinset="1" aria-setsize="-1">A</div>
      <div role="option" aria-posinset="2" aria-setsize="-1" id="this">B</div>
    </div>`;
  expect(choose('#this')).toBe('B 2/2');
});

test('the groups around an option are on the way to it', () => {
  document.body.innerHTML = `
    <div role="listbox">
      <div role="group" aria-label="Fruit"><div role="option">Apple</div></div>
      <div role="group" aria-label="Bread"><div role="option" id="this">White</div></div>
    </div>`;
  expect(choose('#this')).toBe('Bread > White 2/2');
});

test('a branch is named without what lies in it', () => {
  document.body.innerHTML = `
    <ul role="tree">
      <li role="treeitem" aria-expanded="true" id="this">
        <span>Docs</span> <span aria-hidden="true">3</span>
        <ul role="group"><li role="treeitem">Plan</li></ul>
      </li>
    </ul>`;
  expect(choose('#this')).toBe('Docs 1/1');
});

test('the place in a tree is the one in its branch', () => {
  document.body.innerHTML = `
    <ul role="tree">
      <li role="treeitem">Notes</li>
      <li role="treeitem" aria-expanded="true">Docs
        <ul role="group">
          <li role="treeitem">Plan</li>
          <li role="treeitem" id="this">Bill</li>
        </ul>
      </li>
    </ul>`;
  expect(choose('#this')).toBe('Docs > Bill 2/2');
});

test('a group that stands after its branch belongs to it', () => {
  document.body.innerHTML = `
    <div role="tree">
      <div role="treeitem" aria-expanded="true">Docs</div>
      <div role="group"><div role="treeitem" id="this">Plan</div></div>
    </div>`;
  expect(choose('#this')).toBe('Docs > Plan 1/1');
});

test('levels tell the branches where all items are in one list', () => {
  document.body.innerHTML = `
    <div role="tree">
      <div role="treeitem" aria-level="1">House</div>
      <div role="treeitem" aria-level="2">Kitchen</div>
      <div role="treeitem" aria-level="3">Table</div>
      <div role="treeitem" aria-level="2" id="this">Bath</div>
      <div role="treeitem" aria-level="1">Garden</div>
      <div role="treeitem" aria-level="2">Gate</div>
    </div>`;
  expect(choose('#this')).toBe('House > Bath 2/2');
});

test('the menus around an item are on the way to it', () => {
  document.body.innerHTML = `
    <ul role="menubar">
      <li role="none">
        <a role="menuitem" aria-haspopup="true" aria-expanded="true">File</a>
        <ul role="menu">
          <li role="menuitem" aria-haspopup="true">Export
            <ul role="menu"><li role="menuitem">Text</li><li role="menuitem" id="this">CSV</li></ul>
          </li>
        </ul>
      </li>
    </ul>`;
  expect(choose('#this')).toBe('File > Export > CSV 2/2');
});

test('a menu elsewhere in the page is that of the item that names it', () => {
  document.body.innerHTML = `
    <div role="menubar"><span role="menuitem" aria-haspopup="menu" aria-controls="m">View</span></div>
    <div id="m" role="menu"><div role="menuitemradio" id="this">Large</div></div>`;
  expect(choose('#this')).toBe('View > Large 1/1');
});

test('options that an owner names have their place in it', () => {
  document.body.innerHTML = `
    <div role="listbox" aria-owns="a b"></div>
    <div id="a" role="option">Red</div><div id="b" role="option">Blue</div>`;
  expect(choose('#b')).toBe('Blue 2/2');
});

test('options that are slotted have their place in the list that draws them', () => {
  document.body.innerHTML =
    '<x-list><i role="option">Wood</i><i role="option" id="this">Glass</i></x-list>';
  const root = find('x-list').attachShadow({ mode: 'open' });
  root.innerHTML = '<div role="listbox"><slot></slot></div>';
  expect(choose('#this')).toBe('Glass 2/2');
});

test('the cells of a table that is a grid are its cells', () => {
  document.body.innerHTML = `
    <table role="grid"><tr><td>1</td><td>2</td></tr><tr><td id="this">3</td><td>4</td></tr></table>`;
  expect(choose('#this')).toBe('3 3/4');
});
