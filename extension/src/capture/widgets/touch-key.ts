import { isCharacter, keysOf } from '../key-name.ts';

const movingKeys: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/** For every key that makes text: which one is never kept. */
export const character = 'Character';

/** `Alt+ArrowUp`, `Enter`, `Character`; undefined for a modifier by itself. */
export function touchKey(event: KeyboardEvent): string | undefined {
  const makesText = isCharacter(event) && event.key !== ' ';
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  if (makesText && (!isShortcut || event.getModifierState('AltGraph'))) {
    return character;
  }
  return keysOf(event);
}

/** Whether the key goes from item to item, perhaps selecting as it goes. */
export function isMoving(key: string | undefined): boolean {
  return key !== undefined && movingKeys.has(withoutModifiers(key));
}

/** Whether the key acts on the item that it is at. */
export function isActing(key: string | undefined): boolean {
  return key !== undefined && ['Enter', 'Space'].includes(withoutModifiers(key));
}

/** Keys of lists and the like: whatever else is pressed there is not meant for them. */
export function isListKey(key: string | undefined): boolean {
  return (
    key === undefined || key === character || key === 'Control+A' || isMoving(key) || isActing(key)
  );
}

function withoutModifiers(key: string): string {
  return key.split('+').at(-1) ?? key;
}
