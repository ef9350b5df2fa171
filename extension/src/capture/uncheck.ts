import type { ActionCapture } from './capture-context.ts';
import { describeBeforeSwitch, onToggled } from './toggle-change.ts';

export const uncheck: ActionCapture = {
  kind: 'uncheck',
  start: (context) => {
    onToggled(context, 'unchecked', (element, evidence) => {
      context.emit({
        kind: 'uncheck',
        element,
        build: () => ({
          kind: 'uncheck',
          target: describeBeforeSwitch(context, element, 'checked'),
        }),
        evidence,
      });
    });
  },
};
