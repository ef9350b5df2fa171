import { type Badge, manifestWords } from '../platform/browser.ts';
import type { State } from '../protocol/protocol.ts';

/** What the toolbar shows, so that nobody has to open anything to know whether something is recorded. */
export function badgeOf(state: State): Badge {
  const title = `fairtrace: ${manifestWords(`recording_${state.recording}`)}`;
  if (state.recording === 'recording') return { text: 'REC', title, color: '#b3261e' };
  if (state.recording === 'paused') return { text: 'II', title, color: '#8a5a00' };
  return { text: state.recording === 'no_consent' ? '' : '!', title, color: '#5f6368' };
}
