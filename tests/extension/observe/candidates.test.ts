// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { createCandidateSearch } from '../../../extension/src/observe/candidates.ts';
import { find } from '../capture/page.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

function ids(elements: readonly Element[]): string {
  return elements.map(({ id }) => id).join(' ');
}

test('layers and regions are what HTML and ARIA call so', () => {
  document.body.innerHTML = `<dialog id="dialog"></dialog> <div id="sheet" role="alertdialog"></div>
    <ul id="menu" role="menu"></ul> <ul id="list" role="listbox"></ul> <div id="pop" popover></div>
    <p id="alert" role="alert"></p> <p id="status" role="status"></p> <p id="log" role="log"></p>
    <p id="polite" aria-live="polite"></p> <output id="output"></output>
    <p id="toast" popover role="status"></p>
    <p id="off" role="status" aria-live="off"></p> <nav role="navigation"></nav> <div role="grid"></div>`;
  const { layers, regions } = createCandidateSearch().find([], 'quick');
  expect(ids(layers)).toBe('sheet menu list pop dialog');
  expect(ids(regions)).toBe('alert status log polite toast output');
});

test('a page with as many elements as before is not searched again, except thoroughly', () => {
  document.body.innerHTML = '<p></p>';
  const search = createCandidateSearch();
  search.find([], 'quick');
  const searches = vi.spyOn(Document.prototype, 'querySelectorAll');
  find('p').setAttribute('role', 'alert');
  expect(search.find([], 'quick').regions).toHaveLength(0);
  expect(searches).not.toHaveBeenCalled();
  expect(search.find([], 'thorough').regions).toHaveLength(1);
});

test('what came, and what took the place of something known, is found at once', () => {
  document.body.innerHTML = '<p role="status"></p>';
  const search = createCandidateSearch();
  search.find([], 'quick');
  document.body.innerHTML = '<b role="alert"></b>';
  expect(search.find([], 'quick').regions[0]?.localName).toBe('b');
  document.body.insertAdjacentHTML('beforeend', '<i role="alert"></i>');
  expect(search.find([], 'quick').regions).toHaveLength(2);
});

test('shadow roots around the element, around the focus and right in the body are searched', () => {
  document.body.innerHTML = '<p><x-one></x-one></p><p><x-two></x-two></p><x-three></x-three>';
  const [one, two, three] = ['x-one', 'x-two', 'x-three'].map((name) => {
    return find(name).attachShadow({ mode: 'open' });
  });
  if (!one || !two || !three) throw new Error('no shadow roots');
  one.innerHTML = '<div id="around" role="dialog"></div><button></button>';
  two.innerHTML = '<div id="focused" role="dialog"><button></button></div>';
  three.innerHTML = '<div id="outermost" role="dialog"></div>';
  two.querySelector('button')?.focus();
  const button = one.querySelector('button');
  const { layers } = createCandidateSearch().find(button ? [button] : [], 'quick');
  expect(ids(layers)).toBe('around focused outermost');
});

test('of very many, those at both ends are looked at', () => {
  document.body.innerHTML = Array.from({ length: 500 }, (_, place) => {
    return `<p role="status" id="s${place}"></p>`;
  }).join('');
  const { regions } = createCandidateSearch().find([], 'quick');
  expect([regions.length, regions[0]?.id, regions.at(-1)?.id]).toEqual([200, 's0', 's499']);
});
