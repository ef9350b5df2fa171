import type { EffectContent } from '../../../extension/src/protocol/page-messages.ts';
import type { CapturedEvent, State } from '../../../extension/src/protocol/protocol.ts';

export const origin = 'https://orders.example.com';
export const sender = { origin, tab: 7, frame: 0 };

export function navigation(document: string, sequence: number, title = 'Orders'): CapturedEvent {
  return {
    document,
    sequence,
    grant: 3,
    time: 1_750_000_000_000,
    sender,
    page: { url: `${origin}/orders`, title },
    action: { kind: 'navigate', cause: 'link', mode: 'full_page' },
  };
}

export function effectOf(action: number): EffectContent {
  return {
    action,
    kind: 'navigate',
    appeared: [],
    vanished: [],
    messages: ['Saved'],
    states_gained: [],
    states_lost: [],
    target_gone: false,
  };
}

export const recordingState: State = {
  recording: 'recording',
  consent: 'granted',
  grant: 3,
  granted: ['clicks', 'text'],
  notice: 'a1',
  purposes: [],
  apps: [
    {
      id: 'orders',
      name: 'Orders',
      origins: [origin],
      excluded_paths: [],
      categories: ['clicks', 'navigation'],
      fields: [],
    },
  ],
  retention_days: {},
};
