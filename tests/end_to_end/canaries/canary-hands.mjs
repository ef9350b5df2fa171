// What a person does on the page of canaries, by the browser's own input: everything is reached, and nothing is left.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const clicked = [
  ...['shown', 'titled', 'labelled', 'described', 'named-by', 'described-by', 'pictured', 'drawn'],
  ...['with-data', 'tested', 'classed', 'before', 'role-described', 'summary', 'canvas', 'crumb'],
  ...['below-heading', 'in-region', 'in-row', 'recycled', 'link', 'box', 'radio', 'rerender'],
  ...['download', 'push', 'hash', 'retitle', 'toast', 'alert', 'dialog-button', 'close'],
].map((id) => `#${id}`);
// Where a shadow root is, the place of its host is that of the button in it.
const within = ['#identified button', '#open-host', '#closed-host', '#slotted'];

/** By the place alone: what a selector needs of an element may be asked before, what a click takes is one message. */
async function middleOf(scope, selector) {
  const element = await scope.$(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  await element.scrollIntoView();
  const { x, y, width, height } = await element.boundingBox();
  await element.dispose();
  return [x + width / 2, y + height / 2];
}

async function click(page, selector, scope = page) {
  await page.mouse.click(...(await middleOf(scope, selector)));
}

/** As one text, which is what an input method or a dictation gives. */
async function type(page, selector, text) {
  await click(page, selector);
  await page.keyboard.press('End');
  await page.keyboard.sendCharacter(text);
}

async function fillFields(page, write) {
  const typed = (channel) => write(channel).text;
  await type(page, '#typed', typed('value'));
  for (const id of ['preset', 'hinted', 'hinted-too', 'in-label', 'in-form', 'area', 'suggested'])
    await type(page, `#${id}`, ' 7');
  await type(page, '#by-name input', '7');
  await type(page, '#scripted', ' ');
  await type(page, '#editor', typed('contenteditable'));
  await type(page, '#searched', typed('what is searched for'));
  await type(page, '#undone', typed('value that is taken back'));
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await page.keyboard.press('Tab');
}

async function copyAndPaste(page, from, to) {
  await click(page, from);
  await page.keyboard.down('Control');
  await page.keyboard.press('a', { commands: ['SelectAll'] });
  await page.keyboard.press('c', { commands: ['Copy'] });
  await page.keyboard.up('Control');
  await click(page, to);
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await page.keyboard.press('Enter');
}

async function copyTexts(page, write) {
  await type(page, '#typed', write('clipboard').text);
  await copyAndPaste(page, '#typed', '#pasted');
  await copyAndPaste(page, '#copied', '#secret');
}

async function choose(page) {
  for (const id of ['choice', 'labelled-choice', 'dial']) {
    await page.focus(`#${id}`);
    await page.keyboard.press('ArrowDown');
  }
}

async function drag(page) {
  await page.mouse.move(...(await middleOf(page, '#dragged')));
  await page.mouse.down();
  await page.mouse.move(...(await middleOf(page, '#dropped')), { steps: 2 });
  await page.mouse.up();
}

async function fileNamed({ written }, folder) {
  // A name has at most 255 bytes.
  const bytes = Buffer.from(written.replaceAll('/', '_')).subarray(0, 200);
  const name = bytes.toString().replace(/\ufffd+$/, '');
  const file = join(folder, name);
  await writeFile(file, '');
  return file;
}

async function attach(page, write, folder) {
  const chosen = await fileNamed(write('name of a file'), folder);
  await (await page.$('#file')).uploadFile(chosen);
  const dropped = await fileNamed(write('name of a file that is dropped'), folder);
  const [x, y] = await middleOf(page, '#dropped');
  const session = await page.createCDPSession();
  const data = { items: [], files: [dropped], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'])
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}

/** folder is for the file that is attached. */
export async function actOnCanaries(page, write, folder) {
  await fillFields(page, write);
  await copyTexts(page, write);
  await choose(page);
  await attach(page, write, folder);
  for (const selector of [...clicked, ...within]) await click(page, selector);
  for (const id of ['inner', 'same']) {
    const frame = await (await page.$(`#${id}`)).contentFrame();
    await click(page, 'button', frame);
  }
  await drag(page);
  await click(page, '#in-form');
  await page.keyboard.press('Enter');
}
