import type { CaptureContext } from './capture-context.ts';
import { elementInUse, fieldOf } from './event-element.ts';

/**
 * What a person copies, cuts or pastes. The text stays in the page: guard makes a token of it, by which the host finds
 * that what is pasted here was copied there. What a page's own button copies is the click on it.
 */
export function onClipboardUse(context: CaptureContext, kind: 'copy' | 'cut' | 'paste'): void {
  context.listen(
    kind,
    (event) => {
      if (isOfFiles(event) || !isByPerson(context, event)) {
        return;
      }
      const field = fieldOf(event);
      const element = elementInUse(event);
      const token = context.session.guard.readToken(event, element);
      const emit = () =>
        context.emit({
          kind,
          element,
          amid: field,
          build: () => ({
            kind,
            ...(element && { target: context.describe(element) }),
            ...(token && { token }),
          }),
          evidence: context.heldKey.take(),
        });
      if (kind === 'paste' ? !field : token === '') {
        // Nothing is selected, or nothing takes what is pasted: then nothing happens, unless the page sees to it.
        setTimeout(() => event.defaultPrevented && emit(), 0);
      } else {
        emit();
      }
    },
    'all',
  );
}

/** Scripts bring such events about too; a person asks the browser for it, by keys, in its menu or with the middle button. */
export function isByPerson({ gesture, session }: CaptureContext, event: ClipboardEvent): boolean {
  const { last } = gesture;
  const isAskedFor =
    last instanceof KeyboardEvent
      ? last.key === 'ContextMenu' || isClipboardChord(last)
      : last instanceof MouseEvent && last.button > 0;
  const isMeant = event.isTrusted && isAskedFor;
  if (!isMeant) {
    session.count(event.isTrusted ? 'uncaused_event' : 'untrusted_event');
  }
  return isMeant;
}

/** Control+C and the like; where the keyboard has other letters, by the place of the key. */
export function isClipboardChord({
  key,
  code,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyboardEvent): boolean {
  return ctrlKey || metaKey
    ? /^([cxv]|Insert)$/i.test(key) || /^Key[CXV]$/.test(code)
    : shiftKey && /^(Insert|Delete)$/.test(key);
}

/** Files without a text are uploaded; office programs give a picture of a text with it. */
export function isOfFiles({ clipboardData }: ClipboardEvent): boolean {
  const types = clipboardData?.types ?? [];
  return types.includes('Files') && !types.includes('text/plain');
}
