// Roles and names as specifications have them, and as the browser itself computes them; without the extension, which
// brings the same code.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { disagreements } from './support/accessibility-disagreements.mjs';
import { agreement, compareWithBrowser, ourWord } from './support/accessibility-oracle.mjs';
import { openDescribeWorld } from './support/describe-world.mjs';
import { sharedDemo } from './support/shared-demo.mjs';
import { withPage } from './support/single-page.mjs';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
const leastAgreement = 0.99;
// Beyond that only what is known may differ: a row that nobody can focus, for one.

async function fileText(name) {
  return readFile(new URL(`./accessibility/${name}`, import.meta.url), 'utf8');
}

/** Runs in a describe world: the element with the id "t", in whatever shadow root. */
function findTarget() {
  const search = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.id === 't' ? element : element.shadowRoot && search(element.shadowRoot);
      if (found) return found;
    }
    return null;
  };
  return [search(document)];
}

async function judgedTargets() {
  const targets = JSON.parse(await fileText('judged-targets.json'));
  assert.equal(targets.length, 100);
  await withPage(async (page) => {
    const wrong = [];
    for (const { rule, html, role, name } of targets) {
      await page.setContent(`<!doctype html><body>${html.replaceAll('PIXEL', pixel)}</body>`);
      const world = await openDescribeWorld(page);
      const [target] = await world.objects(findTarget);
      const ours = await target.call(ourWord);
      if (ours.role !== role || ours.name !== name)
        wrong.push({ rule, expected: { role, name }, ours });
      await world.close();
    }
    assert.deepEqual(wrong, []);
  });
}

function assertAgreement(results) {
  const { operable, share, disagreements: others, unexplained } = agreement(results);
  const listed = others.map(({ verdict, ours, theirs, facts }) => {
    return `${verdict}: ${JSON.stringify(ours)} ${JSON.stringify(theirs)} ${facts.markup}`;
  });
  assert.ok(operable > 50, `only ${operable} elements were compared`);
  assert.deepEqual(unexplained, [], listed.join('\n'));
  assert.ok(share >= leastAgreement, `${(share * 100).toFixed(1)} % agree:\n${listed.join('\n')}`);
}

async function compareHere(page) {
  const world = await openDescribeWorld(page);
  try {
    return await compareWithBrowser(world);
  } finally {
    await world.close();
  }
}

async function broadPage() {
  await withPage(async (page) => {
    await page.setContent(await fileText('broad-page.html'));
    assertAgreement(await compareHere(page));
  });
}

async function demoApp() {
  const { app } = await sharedDemo();
  await withPage(async (page) => {
    const results = [];
    const { origin, helpdeskOrigin } = app;
    const orders = ['/', '/orders/1042', '/new'].map((path) => `${origin}${path}`);
    const tickets = ['/', '/tickets/new'].map((path) => `${helpdeskOrigin}${path}`);
    for (const address of [...orders, ...tickets]) {
      await page.goto(address, { waitUntil: 'networkidle0' });
      results.push(...(await compareHere(page)));
    }
    assertAgreement(results);
  });
}

async function reasons() {
  for (const { name, right, why } of disagreements) {
    assert.match(right, /^(fairtrace|browser|both)$/, name);
    assert.ok(why.length > 40, name);
  }
}

export const tests = [
  { name: 'a hundred targets have the role and name that was judged by hand', run: judgedTargets },
  { name: 'the browser agrees with us about a page of everything', run: broadPage },
  { name: 'the browser agrees with us about the demo app', run: demoApp },
  { name: 'where we disagree it is said who is right, and why', run: reasons },
];
