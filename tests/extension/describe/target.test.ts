// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { describeTarget } from '../../../extension/src/describe/describe.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function described(html: string, selector: string) {
  document.body.innerHTML = html;
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return describeTarget(element);
}

test('a button has its role, name and locators with their counts', () => {
  const target = described(
    '<main><button data-testid="save">Save</button><button>Save</button></main>',
    'button',
  );
  expect(target).toMatchObject({ tag: 'button', role: 'button', name: 'Save' });
  expect(target.locators).toContainEqual({ kind: 'test_id', value: 'save', matches: 'one' });
  expect(target.locators).toContainEqual({ kind: 'role', value: 'Save', matches: 'many' });
  expect(target.locators).toContainEqual({ kind: 'text', value: 'Save', matches: 'many' });
  expect(target.locators).toContainEqual({
    kind: 'xpath',
    value: '/html/body/main/button[1]',
    matches: 'one',
  });
});

test('a CSS path finds exactly its element', () => {
  const target = described('<div><p>a</p><p><i>b</i><i class="x">c</i></p></div>', '.x');
  const path = target.locators.find(({ kind }) => kind === 'css')?.value ?? '';
  expect([...document.querySelectorAll(path)]).toEqual([document.querySelector('.x')]);
});

test('a generated id is told but not to be used', () => {
  const target = described('<button id=":r1:">Go</button>', 'button');
  const css = target.locators.filter(({ kind }) => kind === 'css');
  expect(css[0]?.rejection).toBe('generated_id');
  expect(css[1]?.rejection).toBeUndefined();
});

test('the context goes from the outside in', () => {
  const target = described(
    `<main><h1>Orders</h1><aside><h2>News</h2></aside><form aria-label="Edit"><fieldset>
     <legend>Delivery</legend><label>City <input name="city"></label></fieldset></form></main>`,
    'input',
  );
  expect(target.context.map(({ kind, name }) => `${kind} ${name}`.trim())).toEqual([
    'main',
    'heading Orders',
    'form Edit',
    'fieldset Delivery',
  ]);
  expect(target.field).toEqual({ type: 'text', autocomplete: '', name: 'city' });
});

test('a cell knows its row and column', () => {
  const target = described(
    `<table><thead><tr><th>Order</th><th>Action</th></tr></thead>
     <tbody><tr><th scope="row">A-17</th><td><button>Open</button></td></tr></tbody></table>`,
    'button',
  );
  expect(target.context.slice(-2)).toEqual([
    { kind: 'row', name: 'A-17' },
    { kind: 'column', name: 'Action' },
  ]);
});

test.each([
  ['<label>Price <input value="S3CRET"> EUR</label>', 'input'],
  ['<button>Send <input value="S3CRET"></button>', 'button'],
  ['<table><tr role="row"><td>A</td><td><input value="S3CRET"></td></tr></table>', 'tr'],
  ['<span id="l">Name</span><input id="i" aria-labelledby="l i" value="S3CRET">', 'input'],
  ['<h2 contenteditable="true">S3CRET</h2>', 'h2'],
  ['<div contenteditable="true"><a href="/">S3CRET</a></div>', 'a'],
  ['<button aria-labelledby="e">x</button><p id="e" contenteditable>S3CRET</p>', 'button'],
  ['<p id="d">was <input value="S3CRET"></p><button aria-describedby="d">Go</button>', 'button'],
  ['<label>Note <textarea>S3CRET</textarea></label>', 'textarea'],
  ['<fieldset><legend>For <input value="S3CRET"></legend><button>Go</button></fieldset>', 'button'],
  ['<div role="combobox" aria-label="City">S3CRET</div>', 'div'],
])('what a field holds is in no text of the target: %s', (html, selector) => {
  expect(JSON.stringify(described(html, selector))).not.toContain('S3CRET');
});

test('texts are cut to the schema and well formed', () => {
  const target = described(`<button aria-label="${'x'.repeat(511)}😀"></button>`, 'button');
  expect(target.name.length).toBeLessThanOrEqual(512);
  expect(target.name).not.toMatch(/\p{Surrogate}/u);
});

test('an element in a shadow root has the path of its hosts and no XPath', () => {
  document.body.innerHTML = '<h1>Top</h1><x-card id="card"></x-card>';
  const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<button>Go</button>';
  const button = root?.querySelector('button');
  const target = button ? describeTarget(button) : undefined;
  expect(target?.shadow_path).toEqual(['#card']);
  expect(target?.context).toEqual([{ kind: 'heading', name: 'Top' }]);
  expect(target?.locators.map(({ kind }) => kind)).not.toContain('xpath');
});

test('unknown roles and elements get a word of the list', () => {
  const target = described('<my-thing role="spaceship"></my-thing>', 'my-thing');
  expect(target).toMatchObject({ tag: 'custom', role: 'generic' });
});
