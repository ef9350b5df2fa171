// What a person does with the clipboard. Chromium does not edit by keys that come from its debugger alone, so the command
// is named with them; Firefox does as with any keys.

/** Takes the hands of a case. */
export function clipboard({ page, keyboard, find }) {
  const chord = (key, command) => async () => {
    await keyboard.down('Control');
    await keyboard.press(key, { commands: [command] });
    await keyboard.up('Control');
  };
  return {
    selectAll: chord('a', 'SelectAll'),
    copy: chord('c', 'Copy'),
    cut: chord('x', 'Cut'),
    paste: chord('v', 'Paste'),
    /** As with a pointer that is drawn over it, which would be more than the case is about. */
    selectText: async (selector) => {
      await (await find(selector)).evaluate((one) => getSelection().selectAllChildren(one));
    },
    /** The menu of the browser is out of reach; what it does comes to the page like this. */
    chooseCopy: () => page.evaluate(() => document.execCommand('copy')),
  };
}
