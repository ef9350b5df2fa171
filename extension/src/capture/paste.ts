import type { ActionCapture } from './capture-context.ts';
import { onClipboardUse } from './clipboard-use.ts';

/** Puts in what was copied; what a field then holds is a fill. */
export const paste: ActionCapture = {
  kind: 'paste',
  start: (context) => onClipboardUse(context, 'paste'),
};
