import type { ActionCapture } from './capture-context.ts';
import { onClipboardUse } from './clipboard-use.ts';

/** Takes a text away. */
export const cut: ActionCapture = {
  kind: 'cut',
  start: (context) => onClipboardUse(context, 'cut'),
};
