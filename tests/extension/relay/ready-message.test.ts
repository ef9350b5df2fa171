// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readyMessage } from '../../../extension/src/relay/ready-message.ts';

test('the document at the top says its address, and the id that it was given', () => {
  const message = readyMessage('made-up-id');
  expect(message).toMatchObject({
    type: 'ready',
    url: window.location.href,
    document: 'made-up-id',
    top: { referrer: '' },
  });
});

test('a document without an id yet says none', () => {
  expect(readyMessage(undefined)).not.toHaveProperty('document');
});

test('of where somebody came from only the origin is said', () => {
  Object.defineProperty(document, 'referrer', {
    value: 'https://orders.example.org/orders/48213?customer=rosalind',
    configurable: true,
  });
  expect(readyMessage(undefined).top?.referrer).toBe('https://orders.example.org');
  Reflect.deleteProperty(document, 'referrer');
});
