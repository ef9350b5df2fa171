// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { createElementTexts } from '../../../extension/src/describe/element-texts.ts';
import { mayHoldText, textProbe } from '../../../extension/src/describe/text-probe.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function probeOf(html: string, text: string, candidate: string) {
  document.body.innerHTML = `<div id="own">${html}</div><div id="other">${candidate}</div>`;
  const own = document.querySelector('#own')?.firstElementChild;
  const other = document.querySelector('#other')?.firstElementChild;
  if (!own || !other) throw new Error('both need an element');
  return mayHoldText(other, textProbe(own, text, createElementTexts()));
}

test('a text that no markup of the element holds rules nothing out', () => {
  // As a style's content does.
  expect(probeOf('<button><i class="star"></i></button>', '★', '<button>Go</button>')).toBe(true);
});

test('a word that comes from a style is not asked of others', () => {
  expect(probeOf('<label>City</label>', 'City *', '<label>City</label>')).toBe(true);
});

test.each([
  ['<b>Order 10</b>', false],
  ['<b><i>Order 10</i></b>', false],
  ['<b>Order</b>', false],
  ['<b>Order 1</b>', true],
  ['<b>\n  Order\n  1\n</b>', true],
  ['<b>Order <i>1</i></b>', true],
  ['<b>Order <i>10</i></b>', true],
  ['<b><img alt="Order 1"></b>', true],
  ['<b>Order <i aria-label="1">one</i></b>', true],
  ['<b><img alt="Order 2"></b>', false],
  ['<b><i aria-labelledby="far"></i></b>', true],
  ['<b><slot></slot></b>', true],
])('whether %s may be read as “Order 1”: %s', (candidate, may) => {
  expect(probeOf('<b>Order 1</b>', 'Order 1', candidate)).toBe(may);
});
