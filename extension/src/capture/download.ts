import { isTag, matches } from '../describe/describe.ts';
import type { Draft } from './action-line.ts';
import type { CaptureContext } from './capture-context.ts';

/** Emits a click; on a link that gives a file that is a step of its own kind, of which only the kind of file is kept. */
export function emitClick(context: CaptureContext, click: Draft<'click'>): void {
  const { guard } = context.session;
  const { element, evidence = [] } = click;
  if (element && givesFile(element) && guard.allows('download')) {
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

/** Of another origin a file is shown instead of saved, whatever the link says (HTML, 4.6.5, "cannot navigate"). */
function givesFile(link: Element): boolean {
  return (
    isTag(link, 'a', 'area') &&
    matches(link, '[href][download]') &&
    (link.origin === location.origin || link.protocol === 'data:')
  );
}
