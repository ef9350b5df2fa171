import { editingHost, matches } from '../describe/describe.ts';
import type { UploadWay } from '../protocol/protocol.ts';
import type { ActionCapture, CaptureContext, HeldKey } from './capture-context.ts';
import { isByPerson, isOfFiles } from './clipboard-use.ts';
import { elementsOf, meantElement } from './event-element.ts';

/**
 * Gives files to the page. The click that opened the browser's list of files waits for what is chosen there and is
 * beneath it then; where the list is left without a choice it is a click. Only a person can choose, drop or paste files.
 */
export const uploadFile: ActionCapture = {
  kind: 'upload_file',
  start: (context) => {
    const { listen, openingClick, heldKey } = context;
    listen('change', (event) => {
      const field = elementsOf(event)[0];
      if (isFileField(field)) {
        uploadOf(context, field, field.files)(['chosen', openingClick]);
      }
    });
    listen('cancel', openingClick.release);
    listen('drop', (event) => {
      // What is dropped on a field is a change of it.
      if (!isFileField(elementsOf(event)[0])) {
        uploadOf(
          context,
          meantElement(event),
          event.dataTransfer?.files,
        )(['dropped', openingClick]);
      }
    });
    listen('paste', (event) => {
      if (isOfFiles(event) && isByPerson(context, event)) {
        const [inner] = elementsOf(event);
        const emit = uploadOf(context, inner, event.clipboardData?.files);
        // Only an editor takes them by itself.
        const isTaken = () => event.defaultPrevented || (inner && editingHost(inner));
        setTimeout(() => isTaken() && emit(['pasted', heldKey]), 0);
      }
    });
  },
};

export function isFileField(element: Element | undefined): element is HTMLInputElement {
  return element !== undefined && matches(element, 'input[type=file]');
}

/** How it came about, and what was held for it. */
type Way = readonly [UploadWay, HeldKey];

/** What is given is looked at now: the browser takes it away once everybody has heard of it. */
function uploadOf(
  context: CaptureContext,
  element: Element | undefined,
  files: FileList | null | undefined,
): (way: Way) => void {
  const { guard } = context.session;
  if (!element || !files?.length) {
    return () => undefined;
  }
  const given = guard.readFiles(element, files);
  return ([way, before]) =>
    context.emit({
      kind: 'upload_file',
      element,
      build: () => ({ kind: 'upload_file', target: context.describe(element), way, ...given }),
      evidence: guard.allows('upload_file') ? before.take() : [],
    });
}
