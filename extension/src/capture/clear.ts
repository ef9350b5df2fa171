import type { Clear, Fill } from '../protocol/protocol.ts';

/** An edit that left its field empty. What was withheld may be empty or not. */
export function clearedBy({ target, value }: Fill): Clear | undefined {
  const isEmpty = 'text' in value ? value.text === '' : 'shape' in value && value.shape === 'empty';
  return isEmpty ? { kind: 'clear', target } : undefined;
}
