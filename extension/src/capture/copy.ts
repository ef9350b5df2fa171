import type { ActionCapture } from './capture-context.ts';
import { onClipboardUse } from './clipboard-use.ts';

/** Takes a text along. */
export const copy: ActionCapture = {
  kind: 'copy',
  start: (context) => onClipboardUse(context, 'copy'),
};
