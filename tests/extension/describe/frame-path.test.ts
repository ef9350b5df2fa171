// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { framePath } from '../../../extension/src/describe/frame-path.ts';

test('the top window has no path and a frame its place among its siblings', () => {
  document.body.innerHTML = '<iframe></iframe><iframe></iframe>';
  const second = document.querySelectorAll('iframe')[1]?.contentWindow;
  expect(framePath(window)).toEqual([]);
  expect(second && framePath(second)).toEqual([1]);
});
