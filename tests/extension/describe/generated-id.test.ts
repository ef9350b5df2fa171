import { expect, test } from 'vitest';
import { looksGenerated } from '../../../extension/src/describe/generated-id.ts';

test.each([
  [':r1:', 'a counter between marks'],
  ['«r1»', 'a counter between marks'],
  ['radix-:r3:', 'a counter between marks'],
  ['_r_1a_', 'a counter between marks'],
  ['mui-42', 'a counter that has passed nine'],
  ['ember123', 'a counter that has passed nine'],
  ['field-17-label', 'a counter that has passed nine'],
  ['ui-id-3', 'a counter that says what it is'],
  ['gen7', 'a counter that says what it is'],
  ['menu-0-item-3-label-1', 'several counters'],
  ['yui_3_17_2_1', 'several counters'],
  ['a3f9c2d4e5b6', 'a number in base sixteen'],
  ['3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'a UUID'],
  ['field_93847', 'a long number'],
  ['7', 'a number'],
  ['k3j9x2', 'letters and digits in turn'],
  ['aBxQzKdL', 'cases in turn'],
])('the id %s looks generated: %s', (id) => {
  expect(looksGenerated(id)).toBe(true);
});

test.each([
  'save',
  'customer-email',
  'address-line-2',
  'shippingMethod',
  'customerEmailFieldLabel',
  'h1',
  'step_3',
  'ctl00_main_save',
  'md5-sum',
  'toggle-2fa',
  'identity',
])('the id %s looks stable', (id) => {
  expect(looksGenerated(id)).toBe(false);
});
