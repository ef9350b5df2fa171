import { hasAttribute, isMultiLineField, isTag, isToggle } from '../describe/describe.ts';
import type { Draft } from './action-line.ts';
import { isBrowserKey } from './browser-key.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { isClipboardChord } from './clipboard-use.ts';
import { elementInUse, elementsOf, fieldOf, isActivatable } from './event-element.ts';
import { keysOf } from './key-name.ts';
import { formOf } from './submit.ts';
import { comboboxAround, isCombobox } from './widgets/popup-opener.ts';

const pressedKeys = new Set(['Enter', 'Escape', 'Tab', ' ', 'PageUp', 'PageDown', 'ContextMenu']);
const movingKeys = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);
const functionKey = /^F([1-9]|1[0-9]|2[0-4])$/;
const editingShortcuts = new Set(['a', 'c', 'v', 'x', 'y', 'z', 'insert']);
const editingKeys = new Set(['Backspace', 'Delete', 'Insert', ...movingKeys]);

/** Shortcuts and keys that move or act. Keys that make text are never looked at twice. */
export const press: ActionCapture = {
  kind: 'press',
  start: (context) => {
    context.listen(
      'keydown',
      (event) => {
        const keys = isPress(event) ? keysOf(event) : undefined;
        if (event.isTrusted) {
          context.heldKey.release();
          if (keys !== undefined) {
            emitOrHold(context, keys, event);
          }
        } else if (keys !== undefined) {
          context.session.count('untrusted_event');
        }
      },
      'all',
    );
    context.listen('keyup', (event) => {
      if (context.heldKey.key === event.key) {
        // A button is clicked by Space after this event, so the key is held one task longer.
        setTimeout(context.heldKey.release, 0);
      }
    });
  },
};

function emitOrHold(context: CaptureContext, keys: string, event: KeyboardEvent): void {
  const draft = draftOf(context, keys, elementInUse(event));
  if (isBrowserKey(keys)) {
    holdBrowserKey(context, draft, event);
  } else if (mayBecomeMore(event) || mayUseClipboard(context, event)) {
    hold(context, draft, event);
  } else {
    context.emit(draft);
  }
}

function hold(context: CaptureContext, draft: Draft<'press'>, event: KeyboardEvent): void {
  context.settle();
  context.heldKey.hold(context.hold(draft), event.key);
}

/** Whether the page has kept it for itself is known once all its handlers have run. */
function holdBrowserKey(
  context: CaptureContext,
  draft: Draft<'press'>,
  event: KeyboardEvent,
): void {
  hold(context, draft, event);
  setTimeout(() => {
    if (event.defaultPrevented) {
      context.heldKey.release();
    } else {
      context.heldKey.take();
    }
  }, 0);
}

function draftOf(
  context: CaptureContext,
  keys: string,
  element: Element | undefined,
): Draft<'press'> {
  return {
    kind: 'press',
    element,
    build: () => {
      const press = { kind: 'press' as const, keys };
      return element ? { ...press, target: context.describe(element) } : press;
    },
  };
}

function isPress(event: KeyboardEvent): boolean {
  if (event.repeat || event.isComposing || event.keyCode === 229) {
    return false;
  }
  // Leaving a select is how its choice is made.
  if (event.key === 'Tab' && isTag(elementsOf(event)[0], 'select')) {
    return false;
  }
  const field = fieldOf(event);
  return field ? isPressInField(event, field) : isShortcut(event) || isNamedPress(event);
}

function isPressInField(event: KeyboardEvent, field: Element): boolean {
  const hasModifier = event.ctrlKey || event.metaKey;
  if (hasModifier && editingShortcuts.has(event.key.toLowerCase())) {
    return false;
  }
  if (editingKeys.has(event.key)) {
    return opensList(field) && event.key.startsWith('Arrow') && !event.shiftKey;
  }
  if (event.key === 'Enter' && isMultiLineField(field) && !hasModifier && !event.altKey) {
    return false;
  }
  const isMacCharacter = event.altKey && !hasModifier && event.key.charCodeAt(0) > 127;
  const isText = isMacCharacter || (event.key === ' ' && !hasModifier);
  return !isText && (isShortcut(event) || isNamedPress(event));
}

function isNamedPress(event: KeyboardEvent): boolean {
  return pressedKeys.has(event.key) || movingKeys.has(event.key);
}

function isShortcut(event: KeyboardEvent): boolean {
  // AltGr writes characters such as @; Windows reports it as Control and Alt together.
  if (event.getModifierState('AltGraph')) {
    return false;
  }
  return event.ctrlKey || event.altKey || event.metaKey || functionKey.test(event.key);
}

function opensList(field: Element): boolean {
  return isCombobox(field) || isCombobox(comboboxAround(field)) || hasAttribute(field, 'list');
}

/** Whether the browser may make a click, a switch, the sending of a form or a context menu of the key. */
function mayBecomeMore(event: KeyboardEvent): boolean {
  const inner = elementsOf(event)[0];
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    return true;
  }
  if (event.key === 'Enter') {
    return inner !== undefined && (isActivatable(inner) || formOf(fieldOf(event)) !== undefined);
  }
  if (!inner || event.ctrlKey || event.altKey || event.metaKey) {
    return false;
  }
  const isArrowInRadios =
    isToggle(inner) && inner.type === 'radio' && event.key.startsWith('Arrow');
  return isArrowInRadios || (event.key === ' ' && isActivatable(inner));
}

function mayUseClipboard({ session }: CaptureContext, event: KeyboardEvent): boolean {
  return isClipboardChord(event) && session.guard.allows('copy');
}
