// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { describeTarget } from '../../../../extension/src/describe/describe.ts';
import {
  computableName,
  labelText,
  nameWithoutValues,
} from '../../../../extension/src/describe/names/name-without-values.ts';
import { firstMatch } from '../first-match.ts';

afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'designMode');
});

const secret = 'S3CRET';

test.each([
  `<label for="t">Price <input value="${secret}"> EUR</label><input id="t" type="checkbox">`,
  `<button id="t">Send <textarea>${secret}</textarea></button>`,
  `<button id="t">Send <select><option>${secret}</option></select></button>`,
  `<button id="t">Send <span role="textbox">${secret}</span></button>`,
  `<button id="t">Send <span role="searchbox">${secret}</span></button>`,
  `<button id="t">Send <span role="spinbutton" aria-valuenow="${secret}">${secret}</span></button>`,
  `<button id="t">Send <span role="slider" aria-valuetext="${secret}"></span></button>`,
  `<button id="t">Send <span role="scrollbar" aria-valuenow="${secret}"></span></button>`,
  `<button id="t">Send <progress value="1">${secret}</progress></button>`,
  `<button id="t">Send <meter value="1">${secret}</meter></button>`,
  `<button id="t">Send <span role="combobox">${secret}</span></button>`,
  `<button id="t">Send <ul role="listbox"><li role="option" aria-selected="true">${secret}</li></ul></button>`,
  `<button id="t">Send <b contenteditable>${secret}</b></button>`,
  `<button id="t">Send <b contenteditable="plaintext-only">${secret}</b></button>`,
  `<button id="t" aria-labelledby="s f">x</button><i id="s">Send</i><input id="f" value="${secret}">`,
  `<button id="t" aria-labelledby="s f">x</button><i id="s">Send</i><p id="f" contenteditable>${secret}</p>`,
  `<button id="t" aria-labelledby="s f">x</button><i id="s">Send</i><p contenteditable><b id="f">${secret}</b></p>`,
  `<button id="t" aria-owns="f">Send</button><input id="f" value="${secret}">`,
  `<fieldset id="t"><legend>Send <input value="${secret}"></legend></fieldset>`,
  `<table id="t"><caption>Send <textarea>${secret}</textarea></caption></table>`,
  `<div id="t" role="row">Send <span role="textbox">${secret}</span></div>`,
])('what a field holds is not in a name, nor in a locator: %s', (html) => {
  const target = describeTarget(firstMatch(html));
  expect(target.name).toMatch(/^(Send|Price EUR)$/);
  expect(JSON.stringify(target)).not.toContain(secret);
});

test.each([
  `<h2 id="t" contenteditable>${secret}</h2>`,
  `<div contenteditable><a id="t" href="/">${secret}</a></div>`,
  `<div id="t" role="textbox">${secret}</div>`,
  `<div id="t" role="combobox">${secret}</div>`,
  `<div id="t" role="spinbutton" aria-valuetext="${secret}" aria-valuenow="${secret}"></div>`,
  `<output id="t">${secret}</output>`,
  `<input id="t" value="${secret}">`,
  `<input id="t" type="range" value="${secret}">`,
])('a field is not named by what it holds: %s', (html) => {
  expect(nameWithoutValues(firstMatch(html))).toBe('');
});

test('what stands within an editor, but cannot be edited, has a name', () => {
  const html =
    '<div contenteditable>a <button id="t" contenteditable="false">Remove</button></div>';
  expect(nameWithoutValues(firstMatch(html))).toBe('Remove');
});

test('in a page that can be edited as a whole all text is what a person wrote', () => {
  const button = firstMatch(`<button id="t">${secret}</button>`);
  // jsdom has no such mode.
  Object.defineProperty(Document.prototype, 'designMode', { value: 'on', configurable: true });
  expect(nameWithoutValues(button)).toBe('');
});

test('a field that a shadow root holds is left out like any other', () => {
  const host = firstMatch('<x-a id="t" role="button"></x-a>');
  host.attachShadow({ mode: 'open' }).innerHTML = `Send <input value="${secret}"><slot></slot>`;
  expect(nameWithoutValues(host)).toBe('Send');
});

test('the text of labels leaves out the control itself and all others', () => {
  const html = `<label for="t">From <input value="${secret}"></label><label>to <input id="t" placeholder="x"></label>`;
  expect(labelText(firstMatch(html))).toBe('From to');
});

test('a name that takes more work than the limit is told from an empty one', () => {
  const button = firstMatch('<button id="t"><i>a</i><i>b</i></button>');
  expect(computableName(button, { elements: 2 })).toBeUndefined();
  expect(computableName(firstMatch('<button id="t"></button>'))).toBe('');
});
