import { expect, test } from 'vitest';
import { looksGenerated } from '../../../extension/src/describe/generated-id.ts';

test.each([':r1:', 'mui-42', 'radix-:r3:', 'ember123', 'a3f9c2d4e5b6', 'field_93847'])(
  'the id %s looks generated',
  (id) => {
    expect(looksGenerated(id)).toBe(true);
  },
);

test.each(['save', 'customer-email', 'address-line-2', 'shippingMethod', 'h1'])(
  'the id %s looks stable',
  (id) => {
    expect(looksGenerated(id)).toBe(false);
  },
);
