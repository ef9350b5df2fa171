import type { ArrivalKind } from './arrival.ts';

export const goBackBy: ArrivalKind<'go_back'> = ({ cause, direction, mode }) => {
  return cause === 'back_forward' && direction === 'back' ? { kind: 'go_back', mode } : undefined;
};
