import type { ActionCapture } from './capture-context.ts';
import { describeBeforeSwitch, onToggled } from './toggle-change.ts';

export const check: ActionCapture = {
  kind: 'check',
  start: (context) => {
    onToggled(context, 'checked', (element, evidence) => {
      context.emit({
        kind: 'check',
        element,
        build: () => ({
          kind: 'check',
          target: describeBeforeSwitch(context, element, 'unchecked'),
        }),
        evidence,
      });
    });
  },
};
