import type { ArrivalKind } from './arrival.ts';

export const reloadBy: ArrivalKind<'reload'> = ({ cause }) => {
  return cause === 'reload' ? { kind: 'reload' } : undefined;
};
