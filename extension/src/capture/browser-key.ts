/** Chords that mean reload, back or forward to a browser on one system or another. */
const chords: ReadonlySet<string> = new Set([
  'F5',
  'Control+F5',
  'Shift+F5',
  'Control+R',
  'Control+Shift+R',
  'Shift+Meta+R',
  'Meta+R',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Meta+ArrowLeft',
  'Meta+ArrowRight',
  'Meta+[',
  'Meta+]',
]);

/**
 * Whether the browser goes through its history or reloads the page on these keys, unless the page keeps them for itself.
 * What comes of them is the action then, not the press.
 */
export function isBrowserKey(keys: string): boolean {
  return chords.has(keys);
}
