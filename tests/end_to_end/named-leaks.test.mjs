// Each leak that another recorder had in public, tried here: the value is in nothing that is stored, said or kept in memory,
// and where it must not be read, it does not leave the page. All cases are one recording.
import assert from 'node:assert/strict';
import { CanaryBook } from './canaries/canary-book.mjs';
import { serveCanaries } from './canaries/canary-server.mjs';
import { tellLeaks } from './canaries/canary-sinks.mjs';
import { namedLeaks } from './canaries/named-leaks.mjs';
import { recordVisits } from './canaries/page-recording.mjs';
import { withTemporaryFolder } from './support/temporary-folder.mjs';

const seed = Number(process.env.CANARY_SEED ?? 20_260_102);

function handsOn(page) {
  const click = async (selector) => (await page.waitForSelector(selector)).click();
  return {
    page,
    click,
    press: (key) => page.keyboard.press(key),
    type: async (selector, text) => {
      await click(selector);
      await page.keyboard.press('End');
      await page.keyboard.sendCharacter(text);
    },
  };
}

function visitOf({ name, page: markup, act }, { book, origin }) {
  const write = (isHidden) => (kind) => book.write({ channel: name, isHidden }, 'plain', kind).text;
  const pen = { say: write(false), hide: write(true) };
  const path = `/${encodeURIComponent(name)}`;
  // Clicked at last, its text must reach the host: the extension was there, and what it sends is looked at.
  const seen = book.write({ channel: name, isSeen: true }, 'plain').text;
  const html = `<!doctype html><meta charset="utf-8"><title>Customers</title>${markup(pen)}<p><button id="seen">${seen}</button>`;
  const perform = async (page) => {
    const hands = handsOn(page);
    await act({ ...hands, ...pen });
    if (page.url().endsWith(path)) await hands.click('#seen');
  };
  return { origin, path, html, act: perform };
}

async function recordAll(folder) {
  const server = await serveCanaries();
  try {
    const book = new CanaryBook(seed, { expected: 100 });
    const visits = namedLeaks.map((one) => visitOf(one, { book, origin: server.approved }));
    const keptFields = [{ name: 'kept', rule: 'keep' }];
    const recorded = await recordVisits({
      folder,
      server,
      visits,
      consent: 'all',
      book,
      fields: keptFields,
    });
    process.stdout.write(`# seed ${seed}: ${book.size} canaries\n`);
    return { ...recorded, reached: book.of(recorded.frames) };
  } finally {
    await server.close();
  }
}

let recording = null;

async function checkLeak({ name, source }) {
  recording ??= withTemporaryFolder(recordAll);
  const { leaks, hosts, reached } = await recording;
  const all = [...leaks, ...hosts.flatMap(({ memory }) => memory?.leaks ?? [])];
  const ofThis = ({ channel }) => channel === name;
  const sent = reached.filter(ofThis);
  assert.equal(tellLeaks(all.filter(ofThis)), '', source);
  assert.ok(
    sent.some(({ isSeen }) => isSeen),
    'nothing of its page was sent to the host',
  );
  assert.equal(tellLeaks(sent.filter(({ isHidden }) => isHidden)), '', `left the page: ${source}`);
}

export const tests = namedLeaks.map((one) => ({
  name: one.name,
  timeout: 300_000,
  run: () => checkLeak(one),
}));
