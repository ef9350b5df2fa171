// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { itemLabel } from '../../../../extension/src/capture/widgets/item-label.ts';
import { find } from '../page.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** jsdom knows nothing of what styles write. */
function writeBehind(hint: string): void {
  const real = getComputedStyle;
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((element, pseudo) => {
    const content = pseudo === '::after' && element.id === 'item' ? JSON.stringify(hint) : 'none';
    const style = real(element);
    const get = (_: object, key: string) => (key === 'content' ? content : Reflect.get(style, key));
    return pseudo ? new Proxy<CSSStyleDeclaration>(style, { get }) : style;
  });
}

test('a hint that styles write behind an item is no part of its label', () => {
  document.body.innerHTML = '<div role="option" id="item">Japan</div>';
  writeBehind('Press to select');
  expect(itemLabel(find('#item'))).toBe('Japan');
});

test('a label that is written down stays as it is', () => {
  document.body.innerHTML = '<div role="option" id="item" aria-label="Japan chosen">Japan</div>';
  writeBehind('chosen');
  expect(itemLabel(find('#item'))).toBe('Japan chosen');
});
