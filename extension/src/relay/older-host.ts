// What a host of an older protocol can take. It knows fewer kinds of action and nothing of what they are made of, so it
// is told what it would read rightly; what it has no words for is left out, which leaves a gap in the numbers.
import type { Action, CapturedEvent, DropReason, Navigate } from '../protocol/protocol.ts';

const firstWithEveryKind = 3;
const newReasons: ReadonlySet<DropReason> = new Set([
  'unapproved_frame',
  'frame_not_reached',
  'closed_root',
  'name_not_computable',
  'effect_without_action',
  'not_in_protocol',
]);

/** The event in the words of the protocol; undefined where that has none for it. */
export function inProtocol(protocol: number, event: CapturedEvent): CapturedEvent | undefined {
  if (protocol >= firstWithEveryKind) return event;
  const action = olderAction(event.action);
  if (action === undefined) return undefined;
  const { evidence: _, observation: __, ...rest } = event;
  return { ...rest, action };
}

export function hasEffects(protocol: number): boolean {
  return protocol >= firstWithEveryKind;
}

export function knowsReason(protocol: number, reason: DropReason): boolean {
  return protocol >= firstWithEveryKind || !newReasons.has(reason);
}

function olderAction(action: Action): Action | undefined {
  switch (action.kind) {
    case 'click':
      return { kind: 'click', target: action.target };
    case 'select_option': {
      const { path: _, ...rest } = action;
      return rest;
    }
    case 'clear':
      return { kind: 'fill', target: action.target, value: { text: '' } };
    case 'go_back':
    case 'go_forward':
      return navigation('back_forward', action.mode);
    case 'reload':
      return navigation('reload', 'full_page');
    case 'open_tab':
      return navigation(action.cause, 'full_page');
    case 'check':
    case 'uncheck':
    case 'fill':
    case 'press':
    case 'navigate':
      return action;
    case 'double_click':
    case 'right_click':
    case 'submit':
    case 'scroll':
    case 'drag':
    case 'switch_tab':
    case 'close_tab':
    case 'copy':
    case 'cut':
    case 'paste':
    case 'upload_file':
      return undefined;
    case 'download':
      return { kind: 'click', target: action.target };
  }
}

function navigation(cause: Navigate['cause'], mode: Navigate['mode']): Navigate {
  return { kind: 'navigate', cause, mode };
}
