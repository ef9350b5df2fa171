// What is not read is shown where it could be read: in the extension's own world of the page, whose getters are watched.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { handsIn } from './hostile/hostile-hands.mjs';
import { serveHostilePages } from './hostile/hostile-server.mjs';
import { recordOnPages } from './hostile/recorded-hostile.mjs';
import { ownWorld } from './support/own-world.mjs';

/** Runs in the extension's world: notes whose value is asked for, by whatever way there is. */
function watchReads() {
  globalThis.reads = [];
  const note = (element, way) => globalThis.reads.push(`${element.id} ${way}`);
  const watch = (prototype, name) => {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, {
      ...found,
      get() {
        note(this, name);
        return found.get.call(this);
      },
    });
  };
  for (const name of ['value', 'defaultValue', 'valueAsNumber', 'selectionStart', 'selectionEnd'])
    watch(HTMLInputElement.prototype, name);
  watch(HTMLTextAreaElement.prototype, 'value');
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    if (name === 'value') note(this, 'attribute');
    return getAttribute.call(this, name);
  };
}

async function typeEverywhere({ page, type }) {
  for (const id of ['plain', 'password', 'shown', 'card', 'code', 'secret', 'dotted'])
    await type(`#${id}`, 'S3CRET-1');
  await page.keyboard.press('Tab');
  await sleep(500);
}

async function neverRead() {
  const { origins, close } = await serveHostilePages();
  try {
    const script = async ({ page }) => {
      const world = await ownWorld(page);
      await page.goto(`${origins.origin}/secrets`);
      await page.bringToFront();
      await sleep(1500);
      await world.call(watchReads);
      await typeEverywhere(handsIn(page, page));
      return world.call(() => globalThis.reads);
    };
    const { result: reads, steps } = await recordOnPages({ browser: 'chromium', origins, script });
    // The watch works: a field that may be read is read.
    assert.ok(reads.includes('plain value'), `read: ${reads}`);
    assert.deepEqual(
      reads.filter((read) => !read.startsWith('plain ')),
      [],
    );
    const fills = steps.filter(({ action }) => action.kind === 'fill');
    assert.equal(
      fills.filter(({ action }) => action.value.withheld === 'sensitive_field').length,
      6,
    );
  } finally {
    await close();
  }
}

export const tests = [
  {
    name: 'passwords, cards, codes and secrets are not even asked for in the extension’s own world',
    run: neverRead,
  },
];
