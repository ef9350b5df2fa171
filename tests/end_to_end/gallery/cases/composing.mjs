// Texts that are not typed letter by letter: input methods of Chinese and Japanese, dead keys. Chromium alone can be
// told to compose; no word of what is only composed may stay.
const page = 'fields.html';
const sent = 'Click “Send”';
/** What a key is to a page while an input method has it. */
const inProcess = { windowsVirtualKeyCode: 229 };

/** Each text takes the place of the one before; the last one is what was meant. */
async function compose({ page: tab }, texts) {
  const client = await tab.createCDPSession();
  for (const text of texts) {
    await client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      ...inProcess,
    });
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await client.send('Input.insertText', { text: texts.at(-1) });
  await client.detach();
}

async function pressDead({ page: tab }, text) {
  const client = await tab.createCDPSession();
  const dead = { key: 'Dead', code: 'Equal' };
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...dead, ...inProcess });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...dead });
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
  await client.detach();
}

export const cases = [
  {
    name: 'a composed word is one fill with what was meant in the end',
    page,
    act: async (hands) => {
      await hands.click('#kept');
      await compose(hands, ['に', 'にほ', 'にほん', '日本']);
      await hands.click('#send');
    },
    steps: [{ kind: 'fill', name: 'First name', value: '日本', evidence: [] }, sent],
  },
  {
    name: 'composed and typed words in one field are one fill',
    page,
    act: async (hands) => {
      await hands.type('#kept', 'Tea ');
      await compose(hands, ['ch', 'cha', '茶']);
      await compose(hands, ['ye', '叶']);
      await hands.keyboard.type('!');
      await hands.click('#send');
    },
    steps: [{ kind: 'fill', name: 'First name', value: 'Tea 茶叶!', evidence: [] }, sent],
  },
  {
    name: 'a composed word that is erased and written again is one fill',
    page,
    act: async (hands) => {
      await hands.click('#kept');
      await compose(hands, ['cha', '茶']);
      await hands.press('Backspace');
      await compose(hands, ['shu', '书']);
      await hands.click('#send');
    },
    steps: [{ kind: 'fill', name: 'First name', value: '书', evidence: [] }, sent],
  },
  {
    name: 'a letter made with a dead key is a part of its fill',
    page,
    act: async (hands) => {
      await hands.type('#kept', 'Caf');
      await pressDead(hands, 'é');
      await hands.click('#send');
    },
    steps: [{ kind: 'fill', name: 'First name', value: 'Café', evidence: [] }, sent],
  },
  {
    name: 'a word composed in an editable text is one fill with the whole text',
    page: 'editor.html',
    act: async (hands) => {
      await hands.click('#kept');
      await hands.press('End');
      await compose(hands, ['ch', '茶']);
      await hands.click('#bold');
    },
    steps: [{ kind: 'fill', name: 'Body', evidence: [] }, 'Click “Bold”'],
  },
];
