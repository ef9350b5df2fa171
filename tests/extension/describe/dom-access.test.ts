// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import {
  attribute,
  children,
  closest,
  contains,
  elementById,
  elementsByTag,
  find,
  findAll,
  firstElementChild,
  hasAttribute,
  isElement,
  isShadowRoot,
  isTag,
  isText,
  localName,
  matches,
  nextElementSibling,
  parentElement,
  parentOrHost,
  precedes,
  rootOf,
  shadowRootOf,
  textContent,
  treeOf,
} from '../../../extension/src/describe/dom-access.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const clobbering = [
  'getAttribute',
  'hasAttribute',
  'children',
  'closest',
  'contains',
  'querySelector',
  'querySelectorAll',
  'firstElementChild',
  'nextElementSibling',
  'localName',
  'matches',
  'parentElement',
  'parentNode',
  'compareDocumentPosition',
  'getRootNode',
  'shadowRoot',
  'textContent',
  'ownerDocument',
];

/** Browsers put the fields in the place of the form's own properties by themselves; jsdom does not. */
function form(): HTMLFormElement {
  const fields = clobbering.map((name) => `<input name="${name}">`).join('');
  document.body.innerHTML = `<main><form id="f" title="Order">${fields}</form><p>end</p></main>`;
  const found = document.body.firstElementChild?.firstElementChild;
  if (!(found instanceof HTMLFormElement)) throw new Error('no form');
  for (const input of found.querySelectorAll('input')) {
    Object.defineProperty(found, input.name, { value: input });
  }
  return found;
}

test('a form whose fields are named like methods still answers', () => {
  const element = form();
  expect(attribute(element, 'title')).toBe('Order');
  expect(hasAttribute(element, 'title')).toBe(true);
  expect(localName(element)).toBe('form');
  expect(matches(element, 'main > form')).toBe(true);
  expect(closest(element, 'main')).toBe(parentElement(element));
  expect(parentOrHost(element)).toBe(parentElement(element));
  expect(children(element)).toHaveLength(clobbering.length);
  expect(findAll(element, 'input')).toHaveLength(clobbering.length);
  expect(find(element, 'input')).toBe(firstElementChild(element));
  const after = nextElementSibling(element);
  expect(after && textContent(after)).toBe('end');
  expect(after && precedes(element, after)).toBe(true);
  expect(contains(document, element)).toBe(true);
  expect([rootOf(element), treeOf(element)]).toEqual([document, document]);
  expect(shadowRootOf(element)).toBeNull();
});

test('a document whose images are named like methods still answers', () => {
  const names = ['getElementById', 'querySelector', 'querySelectorAll', 'getElementsByTagName'];
  document.body.innerHTML = names.map((name) => `<img name="${name}" id="i-${name}">`).join('');
  const images = [...document.body.children];
  expect(document.querySelector).toBe(images[1]);
  expect(elementById(document, 'i-querySelector')).toBe(images[1]);
  expect(find(document, 'img')).toBe(images[0]);
  expect(findAll(document, 'img')).toHaveLength(4);
  expect(elementsByTag(document, 'img')).toHaveLength(4);
});

test('a tree is the shadow root, and above it stands its host', () => {
  document.body.innerHTML = '<x-card></x-card>';
  const host = document.body.firstElementChild;
  const root = host?.attachShadow({ mode: 'open' });
  if (!host || !root) throw new Error('no root');
  root.innerHTML = '<b id="b"></b>';
  const inner = elementById(root, 'b');
  expect(inner && [treeOf(inner), parentOrHost(inner)]).toEqual([root, host]);
  expect(shadowRootOf(host)).toBe(root);
  expect(elementsByTag(root, 'b')).toHaveLength(1);
});

test('a detached element is looked up in its document', () => {
  expect(treeOf(document.createElement('i'))).toBe(document);
});

test('what came from the document of a frame is of the kind that it was there', () => {
  document.body.innerHTML = '<iframe></iframe>';
  const inner = document.querySelector('iframe')?.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  const field = document.adoptNode(inner.createElement('input'));
  const host = document.adoptNode(inner.createElement('p'));
  host.append(document.adoptNode(inner.createTextNode('Text')));
  const root = host.attachShadow({ mode: 'open' });
  expect(field instanceof HTMLInputElement).toBe(false);
  expect([isElement(field), isTag(field, 'input'), isTag(field, 'select')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isText(host.firstChild), isElement(host.firstChild)]).toEqual([true, false]);
  expect([isShadowRoot(root), isElement(root)]).toEqual([true, false]);
});

test('what is no node, no element or no HTML is of no such kind', () => {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'input');
  const nothing = [null, undefined, window, new EventTarget(), document, new DocumentFragment()];
  expect([drawing, ...nothing].map((one) => isTag(one, 'input'))).not.toContain(true);
  expect(nothing.map(isElement)).not.toContain(true);
  expect(nothing.map(isShadowRoot)).not.toContain(true);
});
