import { expect, test } from 'vitest';
import { clearedBy } from '../../../extension/src/capture/clear.ts';
import type { Fill, Target, Value } from '../../../extension/src/protocol/protocol.ts';

const target: Target = {
  tag: 'input',
  role: 'textbox',
  name: 'Name',
  description: '',
  states: [],
  context: [],
  locators: [],
  frame_path: [],
  shadow_path: [],
  size: { width: 1, height: 1 },
};

function edit(value: Value): Fill {
  return { kind: 'fill', target, value };
}

test.each<[Value]>([[{ text: '' }], [{ shape: 'empty' }]])(
  'an edit that left %j is a clear',
  (value) => {
    expect(clearedBy(edit(value))).toEqual({ kind: 'clear', target });
  },
);

test.each<[Value]>([
  [{ text: ' ' }],
  [{ shape: 'short' }],
  [{ withheld: 'sensitive_field' }],
  [{ withheld: 'blocked_by_policy' }],
])('an edit that left %j is none', (value) => {
  expect(clearedBy(edit(value))).toBeUndefined();
});
