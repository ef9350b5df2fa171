// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { accessibleName } from '../../../../extension/src/describe/names/accessible-name.ts';
import { firstMatch } from '../first-match.ts';

/** The values that the specification asks for; the extension itself never reads any. */
function held(control: Element): string {
  return control instanceof HTMLInputElement ? control.value : (control.textContent ?? '');
}

function name(html: string, selector?: string): string {
  return accessibleName(firstMatch(html, selector), held);
}

test.each([
  ['<a id="t" href="/">Home</a>', 'Home'],
  ['<h2 id="t">a <a href="/">b <b>c</b></a> d</h2>', 'a b c d'],
  ['<button id="t">a<!-- c -->b</button>', 'ab'],
  ['<button id="t">\n a\t\n b </button>', 'a b'],
  ['<button id="t">\u00A0a\u00A0\u00A0b</button>', '\u00A0a\u00A0\u00A0b'],
  ['<button id="t">a<br>b</button>', 'a b'],
  ['<button id="t"><span>a</span><span>b</span></button>', 'ab'],
  ['<button id="t"><div>a</div><div>b</div></button>', 'a b'],
  ['<button id="t">a<img alt="b">c</button>', 'a b c'],
  ['<button id="t">a<i aria-label="b">x</i>c</button>', 'a b c'],
  ['<button id="t"><span title="a"></span></button>', 'a'],
  ['<button id="t">a<span title="b"></span>c</button>', 'a b c'],
  ['<button id="t"><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></button>', '漢'],
  ['<button id="t">a<ruby style="display: ruby">b</ruby>c</button>', 'abc'],
  ['<button id="t">a<ruby>b<rt style="display: ruby-text">c</rt></ruby>d</button>', 'abd'],
  ['<button id="t">a<style>b{}</style><script type="x">c</script></button>', 'a'],
  ['<div id="t">a</div>', ''],
  ['<p id="t">a</p>', ''],
  ['<details><summary id="t">a</summary>b</details>', 'a'],
  ['<summary id="t">a</summary>', ''],
  ['<details open><summary>a</summary><summary id="t">b</summary></details>', ''],
])('a name from content is what is read in it: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test.each([
  ['<h2 id="t">a <nav>b</nav> c</h2>', 'a c'],
  ['<ul role="tree"><li id="t" role="treeitem">a<ul role="group"><li>b</li></ul></li></ul>', 'a'],
  ['<h2 id="t">a <span role="menu"><i>b</i></span></h2>', 'a'],
  ['<h2 id="t">a <details><summary>b</summary>c</details></h2>', 'a b'],
  ['<h2 id="t">a <details open><summary>b</summary>c</details></h2>', 'a b c'],
  ['<h2 id="t">a <table><caption>b</caption><tr><td>c</td></tr></table></h2>', 'a b'],
  ['<h2 id="t">a <object>b</object><iframe title="c"></iframe></h2>', 'a c'],
])('parts with a meaning of their own are left out of it: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test.each([
  ['<button id="t">a <b hidden>b</b></button>', 'a'],
  ['<button id="t">a <b aria-hidden="TRUE">b</b></button>', 'a'],
  ['<button id="t">a <b inert>b</b></button>', 'a'],
  ['<button id="t">a <b style="visibility:collapse">b</b></button>', 'a'],
  ['<button id="t">a <b style="content-visibility:hidden">b</b></button>', 'a'],
  [
    '<h2 id="t">a <b style="visibility:hidden">b <i style="visibility:visible">c</i></b></h2>',
    'a c',
  ],
])('what is hidden is not in a name, what is shown within it is: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test.each([
  ['<button id="t" hidden>a <b hidden>b</b></button>', 'a'],
  ['<p style="visibility:hidden"><button id="t">a</button></p>', 'a'],
  ['<p aria-hidden="true"><input id="t" type="checkbox" aria-label="a"></p>', 'a'],
])('a hidden element has the name that it would have: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test.each([
  ['<button id="t" aria-labelledby="a" aria-label="b">c</button><p id="a">x</p>', 'x'],
  ['<button id="t" aria-labelledby="a  b">c</button><p id="a">x</p><p id="b">y</p>', 'x y'],
  ['<button id="t" aria-labelledby="no" aria-label="b">c</button>', 'b'],
  ['<button id="t" aria-labelledby="t a" aria-label="b">c</button><p id="a">x</p>', 'b x'],
  ['<button id="t" aria-labelledby="t a">c</button><p id="a">x</p>', 'c x'],
  [
    '<button id="t" aria-labelledby="a">c</button><p id="a" aria-labelledby="b">x</p><p id="b">y</p>',
    'x',
  ],
  ['<button id="t" aria-labelledby="a">c</button><p id="a" hidden>x <b hidden>y</b></p>', 'x y'],
  ['<button id="t" aria-labelledby="a">c</button><p id="a">x <b hidden>y</b></p>', 'x'],
  [
    '<button id="t" aria-labelledby="a">c</button><div role="group" id="a">x <nav>y</nav></div>',
    'x y',
  ],
  ['<img id="t" aria-labelledby="t" alt="">', ''],
  ['<button id="t" aria-labeledby="a">c</button><p id="a">x</p>', 'c'],
])('aria-labelledby comes first and is followed once: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test('what a reference took is not read again, but its own references are', () => {
  const link = '<a href="/" aria-labelledby="i"><span id="s">link</span></a>';
  expect(name(`<h2 id="t">${link} <img id="i" alt="image"></h2>`)).toBe('image');
  expect(name(`<h2 id="t">${link} <img id="i" alt="image" aria-labelledby="s"></h2>`)).toBe(
    'image link',
  );
});

test.each([
  ['<button id="t" aria-label=" a ">b</button>', 'a'],
  ['<button id="t" aria-label="\n">b</button>', 'b'],
  ['<p id="t" aria-label="a">b</p>', 'a'],
  ['<h2 id="t">a <span role="presentation" aria-label="b">c</span></h2>', 'a b'],
])('aria-label names whatever it stands on, unless it is blank: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test.each([
  ['<label for="t">a</label><input id="t" title="b">', 'a'],
  ['<label>a <input id="t"> b</label>', 'a b'],
  ['<label>a <input id="t"></label><label for="t">b</label>', 'a b'],
  ['<label for="t" hidden>a</label><input id="t">', 'a'],
  ['<label role="none" for="t">a</label><input id="t">', 'a'],
  ['<label for="t">a</label><button id="t">b</button>', 'a'],
  ['<label for="t">a</label><input id="t" type="submit" value="b">', 'a'],
  ['<label for="t">a</label><meter id="t"></meter>', 'a'],
  ['<label for="t">a</label><output id="t">b</output>', 'a'],
  [
    '<label for="t">a <select><option>b</option></select></label><textarea id="t"></textarea>',
    'a b',
  ],
  ['<label for="t">a <nav>b</nav></label><input id="t" type="radio">', 'a b'],
  ['<input id="t" type="hidden"><label for="t">a</label>', ''],
])('a control is named by its labels: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test.each([
  ['<input id="t" type="submit" value="a" title="b">', 'a'],
  ['<input id="t" type="submit" title="b">', 'Submit'],
  ['<input id="t" type="submit" value="" title="b">', 'b'],
  ['<input id="t" type="reset">', 'Reset'],
  ['<input id="t" type="button" title="b">', 'b'],
  ['<input id="t" type="image" alt="a" title="b">', 'a'],
  ['<input id="t" type="image" alt="" title="b">', 'b'],
  ['<input id="t" type="image">', 'Submit'],
  ['<input id="t" type="file" title="a">', 'a'],
  ['<input id="t" title="a" placeholder="b">', 'a'],
  ['<input id="t" placeholder="b">', 'b'],
  ['<input id="t" type="number" placeholder="b">', 'b'],
  ['<input id="t" type="button" placeholder="b">', ''],
  ['<div id="t" role="textbox" aria-placeholder="b"></div>', 'b'],
])('a control without a label is named by what its type allows: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test.each([
  ['<fieldset id="t" title="b"><legend>a</legend></fieldset>', 'a'],
  ['<fieldset id="t" title="b"><div><legend>a</legend></div></fieldset>', 'b'],
  ['<fieldset id="t" role="none"><legend>a</legend></fieldset>', ''],
  ['<figure id="t" title="b"><img alt=""><figcaption>a</figcaption></figure>', 'b'],
  ['<table id="t" summary="c" title="b"><caption>a</caption></table>', 'a'],
  ['<table id="t" summary="c" title="b"></table>', 'b'],
  ['<table id="t" summary="c"></table>', 'c'],
  ['<select><optgroup id="t" label="a"></optgroup></select>', 'a'],
  ['<select><option id="t" label="a">b</option></select>', 'a'],
  ['<select id="t" role="button" title="a"><option>b</option></select>', 'a'],
  ['<img id="t" alt="a" title="b">', 'a'],
  ['<img id="t" title="b">', 'b'],
  ['<img id="t" alt="" title="b">', ''],
  ['<img id="t" role="none" alt="a">', ''],
  ['<map><area id="t" href="/" alt="a"></map>', 'a'],
  ['<iframe id="t" title="a"></iframe>', 'a'],
])('the markup names what it has words for: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test('a group of options is named by the legend that stands in for its label', () => {
  const group = firstMatch('<select><optgroup id="t" label="b"></optgroup></select>');
  // The parser of jsdom leaves out what options did not use to have beside them.
  group.append(document.createElement('legend'));
  expect(accessibleName(group, held)).toBe('b');
  group.firstElementChild?.append('a');
  expect(accessibleName(group, held)).toBe('a');
});

test.each([
  ['<svg id="t"><title>a</title><desc>b</desc></svg>', 'a'],
  ['<svg><circle id="t"><title>a</title></circle></svg>', 'a'],
  ['<svg><a id="t" href="/" xlink:title="a"><text>b</text></a></svg>', 'a'],
  ['<svg><a id="t" href="/"><text>b</text></a></svg>', 'b'],
  ['<button id="t"><svg><title>a</title></svg> b</button>', 'a b'],
  ['<button id="t"><svg><text>a</text></svg></button>', 'a'],
])('a drawing is named by its title: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test.each([
  ['<a id="t" href="/" title="a">b</a>', 'b'],
  ['<a id="t" href="/" title="a"><img alt=""></a>', 'a'],
  ['<abbr id="t" title="a">b</abbr>', 'a'],
  ['<code id="t" title="a">b</code>', ''],
])('a title comes last, and names nothing that may have no name: %s is “%s”', (html, expected) => {
  expect(name(html)).toBe(expected);
});

test.each([
  ['<button id="t" aria-owns="a">x</button><b id="a">y</b>', 'x y'],
  ['<button id="t" aria-owns="a">x</button><p aria-hidden="true"><b id="a">y</b></p>', 'x y'],
  ['<button id="t" aria-owns="a">x</button><p hidden><b id="a">y</b></p>', 'x'],
  ['<button id="t" aria-owns="a">x</button><b id="a" aria-hidden="true">y</b>', 'x'],
  ['<h2 id="t"><i hidden aria-owns="a">x</i><b id="a">y</b></h2>', 'y'],
  ['<h2 id="t">x<i id="a" aria-owns="t">y</i></h2>', 'xy'],
])('what an element owns is read after what it holds: %s is “%s”', (html, expected) => {
  expect(name(html).replace('xy', 'x y')).toBe(expected.replace('xy', 'x y'));
});

test('a slot shows what is put into it, else what it holds, and is not named itself', () => {
  const button = firstMatch('<x-a role="button" id="t">put</x-a>');
  button.attachShadow({ mode: 'open' }).innerHTML =
    'a <slot aria-label="no">default</slot> b <slot name="n">c</slot>';
  expect(accessibleName(button, held)).toBe('a put b c');
});

test('a control of a form that a page made is named by its label', () => {
  expect(name('<label>a <x-field id="t"></x-field></label>')).toBe('');
  const field = firstMatch('<label for="t">a</label><x-field id="t"></x-field>');
  const label = document.querySelector('label');
  if (!label) throw new Error('no label');
  // jsdom knows no such controls; browsers answer this themselves.
  Object.defineProperty(label, 'control', { value: field });
  expect(accessibleName(field, held)).toBe('a');
});

test('a name that would take more elements than the limit is not computed', () => {
  const button = firstMatch('<button id="t"><i>a</i><i>b</i></button>');
  expect(accessibleName(button, held, { elements: 3 })).toBe('ab');
  expect(() => accessibleName(button, held, { elements: 2 })).toThrow(RangeError);
});
