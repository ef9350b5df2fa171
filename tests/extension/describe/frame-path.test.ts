// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { framePath } from '../../../extension/src/describe/frame-path.ts';

test('the top window has no path and a frame its place among its siblings', () => {
  document.body.innerHTML = '<iframe></iframe><iframe></iframe>';
  const second = document.querySelectorAll('iframe')[1]?.contentWindow;
  expect(framePath(window)).toEqual([]);
  expect(second && framePath(second)).toEqual([1]);
});

test('a frame in a shadow root has an index that names no other frame', () => {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const inner = host.attachShadow({ mode: 'open' });
  inner.innerHTML = '<iframe></iframe>';
  const view = inner.querySelector('iframe')?.contentWindow;
  // jsdom lists all frames, a browser only those of the document's own tree.
  const parent: Window = Object.create(window, {
    length: { value: 0 },
    parent: { get: () => parent },
  });
  expect(view && framePath(Object.create(view, { parent: { value: parent } }))).toEqual([0]);
});
