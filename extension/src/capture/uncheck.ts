import type { ActionCapture } from './capture-context.ts';
import { describeBeforeSwitch, onToggled } from './toggle-change.ts';

export const uncheck: ActionCapture = {
  kind: 'uncheck',
  start: (context) => {
    onToggled(context, 'unchecked', (toggle) => {
      context.emit('uncheck', () => ({
        kind: 'uncheck',
        target: describeBeforeSwitch(toggle, 'checked'),
      }));
    });
  },
};
