/**
 * Turns DOM events into actions, one per human intention. Listens on the window before the page
 * does, changes nothing, reads no field values: guard does. Everything ends with the session's
 * signal. To capture another kind, add its file and name it in the list.
 */

import { type ActionCapture, createContext } from './capture-context.ts';
import type { CaptureSession } from './capture-session.ts';
import { check } from './check.ts';
import { click } from './click.ts';
import { copy } from './copy.ts';
import { cut } from './cut.ts';
import { doubleClick } from './double-click.ts';
import { drag } from './drag.ts';
import { fill } from './fill.ts';
import { watchFrames } from './frames.ts';
import { navigate } from './navigate.ts';
import { paste } from './paste.ts';
import { press } from './press.ts';
import { rightClick } from './right-click.ts';
import { scroll } from './scroll.ts';
import { selectOption } from './select-option.ts';
import { submit } from './submit.ts';
import { switchTab } from './switch-tab.ts';
import { uncheck } from './uncheck.ts';
import { uploadFile } from './upload-file.ts';

export type { CaptureSession } from './capture-session.ts';

/** Toggles listen before clicks, as a script's click on one must be known when it changes. */
const captures: readonly ActionCapture[] = [
  check,
  uncheck,
  selectOption,
  fill,
  click,
  doubleClick,
  rightClick,
  press,
  submit,
  scroll,
  drag,
  switchTab,
  navigate,
  copy,
  cut,
  paste,
  uploadFile,
];

export function startCapture(session: CaptureSession): void {
  const context = createContext(session);
  for (const capture of captures) {
    capture.start(context);
  }
  watchFrames(context);
  context.listen('pagehide', context.leave);
  context.listen('blur', (event) => {
    // What comes next happens in another frame, and each frame has a line of its own; or in the browser's list of files.
    if (event.target === window && context.openingClick.key === undefined) {
      context.end();
    }
  });
  context.listen('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      context.leave();
    }
  });
}
