import { expect, test } from 'vitest';
import type { Action, CapturedEvent, Target } from '../../../extension/src/protocol/protocol.ts';
import { hasEffects, inProtocol, knowsReason } from '../../../extension/src/relay/older-host.ts';
import { navigation } from './made-up-events.ts';

const target: Target = {
  tag: 'button',
  role: 'button',
  name: 'Actions',
  description: '',
  states: [],
  context: [],
  locators: [],
  frame_path: [],
  shadow_path: [],
  size: { width: 1, height: 1 },
};

function eventOf(action: Action): CapturedEvent {
  const observation = { elements: [], total: 0 };
  return { ...navigation('d', 1), action, evidence: [], observation };
}

const option = { label: 'Edit', position: 1 };
const choice = { kind: 'select_option' as const, target, options: [option], option_count: 2 };
const navigate = { kind: 'navigate' as const, mode: 'full_page' as const };

test.each<[Action, Action]>([
  [
    { kind: 'click', target, modifiers: ['shift'] },
    { kind: 'click', target },
  ],
  [{ ...choice, path: ['File'] }, choice],
  [
    { kind: 'clear', target },
    { kind: 'fill', target, value: { text: '' } },
  ],
  [
    { kind: 'go_back', mode: 'full_page' },
    { ...navigate, cause: 'back_forward' },
  ],
  [
    { kind: 'go_forward', mode: 'full_page' },
    { ...navigate, cause: 'back_forward' },
  ],
  [{ kind: 'reload' }, { ...navigate, cause: 'reload' }],
  [
    { kind: 'download', target, file_kind: 'image' },
    { kind: 'click', target },
  ],
  [
    { kind: 'open_tab', cause: 'link' },
    { ...navigate, cause: 'link' },
  ],
  [
    { kind: 'press', keys: 'Escape' },
    { kind: 'press', keys: 'Escape' },
  ],
])('a host of protocol 2 is told %j in its words', (action, older) => {
  expect(inProtocol(2, eventOf(action))).toEqual({ ...navigation('d', 1), action: older });
});

test.each<[Action]>([
  [{ kind: 'double_click', target }],
  [{ kind: 'right_click', target }],
  [{ kind: 'submit', target }],
  [{ kind: 'scroll', direction: 'down', screens: 1, to_end: false }],
  [{ kind: 'drag', target, direction: 'right' }],
  [{ kind: 'switch_tab' }],
  [{ kind: 'close_tab' }],
  [{ kind: 'copy', token: '0123456789abcdef' }],
  [{ kind: 'cut' }],
  [{ kind: 'paste', target }],
  [{ kind: 'upload_file', target, way: 'chosen', files: [], file_count: 1 }],
])('a host of protocol 2 has no words for %j', (action) => {
  expect(inProtocol(2, eventOf(action))).toBeUndefined();
});

test('a host of protocol 3 is told everything', () => {
  const event = eventOf({ kind: 'double_click', target });
  expect(inProtocol(3, event)).toBe(event);
  expect([hasEffects(2), hasEffects(3)]).toEqual([false, true]);
});

test('a reason that a host does not know would make it refuse the whole message', () => {
  expect([knowsReason(2, 'overflow'), knowsReason(2, 'closed_root')]).toEqual([true, false]);
  expect(knowsReason(3, 'closed_root')).toBe(true);
});
