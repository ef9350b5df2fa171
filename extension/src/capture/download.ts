import { matches } from '../describe/describe.ts';
import type { Draft } from './action-line.ts';
import type { CaptureContext } from './capture-context.ts';

/** Emits a click; on a link that gives a file that is a step of its own kind, of which only the kind of file is kept. */
export function emitClick(context: CaptureContext, click: Draft<'click'>): void {
  const { guard } = context.session;
  const { element, evidence = [] } = click;
  const isDownload =
    element !== undefined &&
    matches(element, 'a[href][download],area[href][download],a[href^="blob:"],a[href^="data:"]') &&
    guard.allows('download');
  if (isDownload) {
    context.emit({
      kind: 'download',
      element,
      evidence,
      build: () => ({
        kind: 'download',
        target: click.build().target,
        file_kind: guard.fileKindOf(element),
      }),
    });
  } else {
    context.emit(click);
  }
}
