import { expect, test } from 'vitest';
import { matchesOrigin, originOf } from '../../../extension/src/relay/origin-pattern.ts';

test.each([
  ['https://orders.example.com', 'https://orders.example.com', true],
  ['https://orders.example.com', 'http://orders.example.com', false],
  ['https://orders.example.com', 'https://orders.example.com:8443', false],
  ['https://orders.example.com:443', 'https://orders.example.com', true],
  ['http://orders.localhost:4180', 'http://orders.localhost:4180', true],
  ['http://orders.localhost:4180', 'http://orders.localhost:4181', false],
  ['https://*.example.com', 'https://a.b.example.com', true],
  ['https://*.example.com', 'https://example.com', true],
  ['https://*.example.com', 'https://badexample.com', false],
  ['https://*.example.com', 'https://example.com.evil.test', false],
  ['https://orders.example.com', 'https://ordersXexample.com', false],
  ['<all_urls>', 'https://orders.example.com', false],
  ['https://orders.example.com', 'null', false],
])('pattern %s and origin %s: %s', (pattern, origin, expected) => {
  expect(matchesOrigin(pattern, origin)).toBe(expected);
});

test('the origin of a page without one matches no sender', () => {
  expect(originOf('about:srcdoc')).toBe('null');
  expect(originOf('no address')).toBeUndefined();
});
