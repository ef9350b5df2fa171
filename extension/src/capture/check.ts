import type { ActionCapture } from './capture-context.ts';
import { describeBeforeSwitch, onToggled } from './toggle-change.ts';

export const check: ActionCapture = {
  kind: 'check',
  start: (context) => {
    onToggled(context, 'checked', (toggle) => {
      context.emit('check', () => ({
        kind: 'check',
        target: describeBeforeSwitch(toggle, 'unchecked'),
      }));
    });
  },
};
