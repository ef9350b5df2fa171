// Every locator says how many elements it finds. Here all of them are counted again, by force, in real pages.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { serveLargePage } from '../bench/support/large-page.mjs';
import { countByForce } from './support/counted-by-force.mjs';
import { openDescribeWorld } from './support/describe-world.mjs';
import { sharedDemo } from './support/shared-demo.mjs';
import { withPage } from './support/single-page.mjs';

const mostWrong = 0.001;
const everyElement = 1e6;

async function countHere(page, { most = everyElement, childFrame } = {}) {
  const world = await openDescribeWorld(page, childFrame);
  try {
    return await world.call(countByForce, most);
  } finally {
    await world.close();
  }
}

function assertRight(results, atLeast) {
  const checked = results.reduce((sum, one) => sum + one.checked, 0);
  const wrong = results.flatMap((one) => one.wrong);
  assert.ok(checked >= atLeast, `only ${checked} locators were counted`);
  assert.ok(
    wrong.length <= checked * mostWrong,
    `of ${checked} counts ${wrong.length} are wrong: ${JSON.stringify(wrong.slice(0, 20), null, 1)}`,
  );
}

async function broadPage() {
  const file = new URL('./accessibility/broad-page.html', import.meta.url);
  const html = await readFile(file, 'utf8');
  await withPage(async (page) => {
    await page.setContent(html);
    assertRight([await countHere(page)], 800);
  });
}

async function demoApp() {
  const { app } = await sharedDemo();
  await withPage(async (page) => {
    const results = [];
    for (const address of [`${app.origin}/`, `${app.origin}/new`, `${app.helpdeskOrigin}/`]) {
      await page.goto(address, { waitUntil: 'networkidle0' });
      results.push(await countHere(page));
    }
    assertRight(results, 800);
  });
}

async function largePage() {
  const app = await serveLargePage();
  try {
    await withPage(async (page) => {
      await page.goto(app.origin);
      assertRight([await countHere(page, { most: 300 })], 800);
    });
  } finally {
    await app.close();
  }
}

const repeated = `<button id="save">Save</button><p hidden><button>Save</button></p><i role="button">Save</i>
  <label>City <input></label><label>City <input></label><label for="z">Zip</label><input id="z"><p id="a"><b>1</b></p>
  <p id="a"><b>2</b></p><a href="/" title="Help">?</a><a href="/" title=" Help ">!</a><span>Order 1</span>
  <span>Order <b>1</b></span><span>Order 11</span><x-o:p>odd</x-o:p><form><input name="children"><b>Order 1</b></form>`;

async function rootsAndFrames() {
  await withPage(async (page) => {
    await page.setContent(
      `${repeated}<x-card><template shadowrootmode="open">${repeated}<slot></slot><x-inner><template
       shadowrootmode="open">${repeated}</template></x-inner></template><button>Save</button></x-card><iframe></iframe>`,
    );
    const frame = page.frames()[1];
    await frame.setContent(repeated);
    assertRight([await countHere(page), await countHere(page, { childFrame: 0 })], 200);
  });
}

export const tests = [
  { name: 'counts are right on a page of everything', run: broadPage },
  { name: 'counts are right in the demo app', run: demoApp },
  { name: 'counts are right on a page of ten thousand elements', run: largePage },
  { name: 'counts are right in each shadow root and frame by itself', run: rootsAndFrames },
];
