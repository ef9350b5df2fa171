import type { ArrivalKind } from './arrival.ts';

export const goForwardBy: ArrivalKind<'go_forward'> = ({ cause, direction, mode }) => {
  return cause === 'back_forward' && direction === 'forward'
    ? { kind: 'go_forward', mode }
    : undefined;
};
