// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { pageAddress } from '../../../extension/src/describe/page-address.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function frameIn(place: ParentNode): Window {
  const frame = document.createElement('iframe');
  place.append(frame);
  if (!frame.contentWindow) throw new Error('the frame has no window');
  return frame.contentWindow;
}

test('an empty frame in an empty frame belongs to the page that made them', () => {
  const outer = frameIn(document.body);
  expect(outer.location.href).toBe('about:blank');
  expect(pageAddress(outer)).toBe(location.href);
  expect(pageAddress(frameIn(outer.document.body))).toBe(location.href);
});

test('an empty popup belongs to the page that opened it', () => {
  const popup = frameIn(document.body);
  const topmost = Object.create(popup, {
    parent: { get: () => topmost },
    location: { value: { protocol: 'about:', href: 'about:blank' } },
    opener: { value: window },
  });
  expect(pageAddress(topmost)).toBe(location.href);
});

test('a window that its maker cannot be asked about keeps its own address', () => {
  const unreachable = {
    get location(): Location {
      throw new DOMException('cross-origin', 'SecurityError');
    },
  };
  const frame = Object.create(window, {
    parent: { value: unreachable },
    location: { value: { protocol: 'about:', href: 'about:srcdoc' } },
  });
  expect(pageAddress(frame)).toBe('about:srcdoc');
});
