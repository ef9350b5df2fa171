const unnamedKeys = new Set([
  'Control',
  'Alt',
  'AltGraph',
  'Shift',
  'Meta',
  'CapsLock',
  'NumLock',
  'ScrollLock',
  'Fn',
  'FnLock',
  'Hyper',
  'Super',
  'Symbol',
  'SymbolLock',
  'OS',
  'Dead',
  'Process',
  'Unidentified',
  'Compose',
]);
const nameLimit = 48;

/** `Control+Shift+S`, `Escape`, `Space`; undefined for keys that are no press by themselves. */
export function keysOf(event: KeyboardEvent): string | undefined {
  const key = keyName(event);
  if (unnamedKeys.has(key) || key === '') {
    return undefined;
  }
  const modifiers: readonly (readonly [string, boolean])[] = [
    ['Control', event.ctrlKey],
    ['Alt', event.altKey],
    ['Shift', event.shiftKey],
    ['Meta', event.metaKey],
  ];
  const held = modifiers.filter(([, down]) => down).map(([name]) => name);
  return [...held, key].join('+').slice(0, nameLimit);
}

export function isCharacter(event: KeyboardEvent): boolean {
  return [...event.key].length === 1;
}

function keyName(event: KeyboardEvent): string {
  if (event.key === ' ') {
    return 'Space';
  }
  // On a keyboard of another script the shortcut is the key's place: Control+С is Control+C.
  const latin = /^Key([A-Z])$/.exec(event.code)?.[1];
  const isOtherScript = isCharacter(event) && event.key.charCodeAt(0) > 127;
  return isOtherScript && latin ? latin : isCharacter(event) ? event.key.toUpperCase() : event.key;
}
