// Pages whose markup takes the place of what describe would ask, or is too large to name.
import assert from 'node:assert/strict';
import { countByForce } from './support/counted-by-force.mjs';
import { openDescribeWorld } from './support/describe-world.mjs';
import { withPage } from './support/single-page.mjs';

/** What a form or a document is asked for; a field or a picture of that name answers in its place. */
const asked = [
  ...['getAttribute', 'hasAttribute', 'matches', 'closest', 'contains', 'children', 'childNodes'],
  ...['parentNode', 'parentElement', 'firstChild', 'lastChild', 'nextSibling', 'shadowRoot'],
  ...['firstElementChild', 'nextElementSibling', 'previousElementSibling', 'childElementCount'],
  ...['localName', 'namespaceURI', 'tagName', 'nodeType', 'nodeName', 'ownerDocument', 'id'],
  ...['getRootNode', 'compareDocumentPosition', 'querySelector', 'querySelectorAll', 'textContent'],
  ...[
    'getElementById',
    'getElementsByTagName',
    'documentElement',
    'body',
    'designMode',
    'evaluate',
  ],
  ...['createTreeWalker', 'getBoundingClientRect', 'checkVisibility', 'assignedSlot', 'labels'],
  ...['elements', 'attributes', 'title', 'hidden', 'ariaLabelledByElements', 'isConnected'],
];

/** Runs in a describe world, with an element as `this`. */
function describeThis() {
  const { describeTarget, hasLostName } = globalThis.fairtrace;
  const target = describeTarget(this);
  return { ...target, isLost: hasLostName({ ...target }) };
}

async function describe(page, selector) {
  const world = await openDescribeWorld(page);
  try {
    const [target] = await world.objects((one) => [document.querySelector(one)], selector);
    return await target.call(describeThis);
  } finally {
    await world.close();
  }
}

async function clobberedNames() {
  const fields = asked.map((name) => `<input name="${name}" aria-label="Field ${name}">`).join('');
  const images = asked.map((name) => `<img name="${name}" alt="">`).join('');
  await withPage(async (page) => {
    await page.setContent(
      `<main><h1>Orders</h1><form aria-label="Edit" id="edit" title="Form">${fields}<button>Save</button></form>${images}</main>`,
    );
    assert.equal(await page.evaluate(() => typeof document.forms[0].getAttribute), 'object');
    const form = await describe(page, 'form');
    assert.deepEqual([form.role, form.name, form.isLost], ['form', 'Edit', false]);
    const button = await describe(page, 'button');
    assert.deepEqual([button.role, button.name], ['button', 'Save']);
    assert.deepEqual(
      button.context.map(({ kind, name }) => `${kind} ${name}`),
      ['main ', 'heading Orders', 'form Edit'],
    );
    const field = await describe(page, 'input[name=matches]');
    assert.deepEqual([field.role, field.name], ['textbox', 'Field matches']);
    assert.deepEqual(
      field.locators.filter(({ matches }) => matches !== 'one'),
      [],
    );
  });
}

async function tooLargeNames() {
  await withPage(async (page) => {
    const parts = '<i>x</i>'.repeat(700);
    await page.setContent(
      `<button id="wide">${parts}</button><button id="said" aria-label="Go">${parts}</button>`,
    );
    const wide = await describe(page, '#wide');
    assert.deepEqual([wide.role, wide.name, wide.isLost], ['button', '', true]);
    const said = await describe(page, '#said');
    assert.deepEqual([said.name, said.isLost], ['Go', false]);
    await page.evaluate(() => {
      let inner = document.querySelector('#wide');
      inner.textContent = '';
      for (let depth = 0; depth < 900; depth += 1) {
        inner.append(document.createElement('span'));
        inner = inner.firstChild;
      }
      inner.textContent = 'deep';
    });
    const deep = await describe(page, '#wide');
    assert.deepEqual([deep.role, deep.name, deep.isLost], ['button', '', true]);
  });
}

async function referencesWithoutIds() {
  await withPage(async (page) => {
    await page.setContent('<p>Send</p><p>order</p><button>x</button>');
    await page.evaluate(() => {
      document.querySelector('button').ariaLabelledByElements = [...document.querySelectorAll('p')];
    });
    assert.equal((await describe(page, 'button')).name, 'Send order');
  });
}

async function contentsWithoutBoxes() {
  await withPage(async (page) => {
    await page.setContent(
      '<div role="button" style="display:contents">Save</div><div role="button">Save</div><p style="display:none"><b role="button">Save</b></p>',
    );
    const world = await openDescribeWorld(page);
    const { wrong } = await world.call(countByForce, 100);
    await world.close();
    assert.deepEqual(wrong, []);
    const { locators } = await describe(page, 'div');
    assert.deepEqual(
      locators.filter(({ kind }) => kind === 'role').map(({ matches }) => matches),
      ['many'],
    );
  });
}

export const tests = [
  { name: 'fields and pictures named like methods change nothing', run: clobberedNames },
  {
    name: 'a name that is too large or too deep is empty, and known to be lost',
    run: tooLargeNames,
  },
  { name: 'references that a script sets without ids are followed', run: referencesWithoutIds },
  { name: 'what has no box but is shown is exposed like the rest', run: contentsWithoutBoxes },
];
