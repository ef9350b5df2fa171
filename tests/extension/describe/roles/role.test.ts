// @vitest-environment jsdom
import { expect, test } from 'vitest';
import {
  ariaRole,
  describedRole,
  describedTag,
} from '../../../../extension/src/describe/roles/role.ts';
import { firstMatch } from '../first-match.ts';

function role(html: string): string | undefined {
  return ariaRole(firstMatch(html));
}

test.each([
  ['<a id="t" href="/">x</a>', 'link'],
  ['<a id="t">x</a>', 'generic'],
  ['<map><area id="t" href="/"></map>', 'link'],
  ['<address id="t">x</address>', 'group'],
  ['<hgroup id="t"><h1>x</h1></hgroup>', 'group'],
  ['<search id="t">x</search>', 'search'],
  ['<s id="t">x</s>', 'deletion'],
  ['<form id="t"></form>', 'form'],
  ['<dialog id="t" open>x</dialog>', 'dialog'],
  ['<output id="t">x</output>', 'status'],
  ['<details id="t"><summary>x</summary></details>', 'group'],
  ['<details><summary id="t">x</summary></details>', undefined],
  ['<div id="t">x</div>', undefined],
])('an element has the role of its kind: %s is %s', (html, expected) => {
  expect(role(html)).toBe(expected);
});

test.each([
  ['<input id="t">', 'textbox'],
  ['<input id="t" type="EMAIL">', 'textbox'],
  ['<input id="t" type="search">', 'searchbox'],
  ['<input id="t" type="number">', 'spinbutton'],
  ['<input id="t" type="range">', 'slider'],
  ['<input id="t" type="image">', 'button'],
  ['<input id="t" list="d"><datalist id="d"></datalist>', 'combobox'],
  ['<input id="t" type="search" list="d"><datalist id="d"></datalist>', 'combobox'],
  ['<input id="t" list="d"><div id="d"></div>', 'textbox'],
  ['<input id="t" type="checkbox" list="d"><datalist id="d"></datalist>', 'checkbox'],
  ['<select id="t"></select>', 'combobox'],
  ['<select id="t" size="1"></select>', 'combobox'],
  ['<select id="t" size="2"></select>', 'listbox'],
  ['<select id="t" multiple></select>', 'listbox'],
])('a control has the role of its type: %s is %s', (html, expected) => {
  expect(role(html)).toBe(expected);
});

test.each([
  ['<header id="t">x</header>', 'banner'],
  ['<div><footer id="t">x</footer></div>', 'contentinfo'],
  ['<main><header id="t">x</header></main>', 'generic'],
  ['<article><footer id="t">x</footer></article>', 'generic'],
  ['<div role="region" aria-label="a"><header id="t">x</header></div>', 'generic'],
  ['<nav role="none"><header id="t">x</header></nav>', 'banner'],
  ['<aside id="t">x</aside>', 'complementary'],
  ['<main><aside id="t">x</aside></main>', 'complementary'],
  ['<article><aside id="t">x</aside></article>', 'generic'],
  ['<article><aside id="t" aria-label="a">x</aside></article>', 'complementary'],
  ['<section id="t">x</section>', 'generic'],
  ['<section id="t" aria-label="a">x</section>', 'region'],
  ['<section id="t" title="a">x</section>', 'region'],
  ['<section id="t" aria-labelledby="no">x</section>', 'generic'],
])('a landmark is one where it stands in its place: %s is %s', (html, expected) => {
  expect(role(html)).toBe(expected);
});

test.each([
  ['<ul><li id="t">x</li></ul>', 'listitem'],
  ['<menu><li id="t">x</li></menu>', 'listitem'],
  ['<div role="list"><li id="t">x</li></div>', 'listitem'],
  ['<ul role="none"><li id="t">x</li></ul>', 'none'],
  ['<ul role="listbox"><li id="t">x</li></ul>', 'generic'],
  ['<ul role="none" aria-label="a"><li id="t">x</li></ul>', 'listitem'],
  ['<li id="t">x</li>', 'generic'],
  ['<ul><div><x-a><li id="t">x</li></x-a></div></ul>', 'listitem'],
  ['<ul><div role="none"><li id="t">x</li></div></ul>', 'listitem'],
  ['<ul role="none"><div><li id="t">x</li></div></ul>', 'none'],
  ['<ul><p><li id="t">x</li></p></ul>', 'listitem'],
  ['<ul><blockquote><li id="t">x</li></blockquote></ul>', 'generic'],
  ['<ul><div role="listitem"><li id="t">x</li></div></ul>', 'generic'],
])('an item is one in a list: %s is %s', (html, expected) => {
  expect(role(html)).toBe(expected);
});

const table = (attributes: string, row: string) => {
  return `<table ${attributes}><tbody><tr>${row}</tr></tbody></table>`;
};

test.each([
  [table('', '<td id="t">x</td>'), 'cell'],
  [table('role="grid"', '<td id="t">x</td>'), 'gridcell'],
  [table('role="treegrid"', '<td id="t">x</td>'), 'gridcell'],
  [table('role="none"', '<td id="t">x</td>'), 'none'],
  [table('role="list"', '<td id="t">x</td>'), 'generic'],
  [table('role="none" tabindex="0"', '<td id="t">x</td>'), 'cell'],
  [table('', '<th id="t" scope="col">x</th>'), 'columnheader'],
  [table('', '<th id="t" scope="rowgroup">x</th>'), 'rowheader'],
  [table('', '<th id="t">x</th><th>y</th>'), 'columnheader'],
  [table('', '<th id="t">x</th><td>y</td>'), 'rowheader'],
  [table('', '<td>y</td><th id="t">x</th>'), 'rowheader'],
  ['<table><thead><tr><td></td><th id="t">x</th></tr></thead></table>', 'columnheader'],
  ['<table role="none"><tbody><tr id="t"><td>x</td></tr></tbody></table>', 'none'],
  ['<table><caption id="t">x</caption></table>', 'caption'],
])('a part of a table has its role in a table that is one: %s is %s', (html, expected) => {
  expect(role(html)).toBe(expected);
});

test.each([
  ['<img id="t" alt="a">', 'img'],
  ['<img id="t">', 'img'],
  ['<img id="t" alt="">', 'none'],
  ['<img id="t" alt="" title="a">', 'none'],
  ['<img id="t" alt="" tabindex="0">', 'img'],
  ['<img id="t" alt="" aria-label="a">', 'img'],
  ['<img id="t" alt="" aria-label=" ">', 'none'],
  ['<img id="t" alt="" aria-labelledby="no">', 'none'],
  ['<svg><image id="t"/></svg>', 'img'],
  ['<svg id="t"></svg>', 'img'],
  ['<svg><a id="t" href="/"></a></svg>', 'link'],
  ['<svg><a id="t" xlink:href="/"></a></svg>', 'link'],
  ['<svg><g id="t"><title>a</title></g></svg>', 'group'],
  ['<svg><circle id="t"><title>a</title></circle></svg>', 'img'],
  ['<svg><circle id="t"/></svg>', 'generic'],
])('an image is one unless it is decoration: %s is %s', (html, expected) => {
  expect(role(html)).toBe(expected);
});

test.each([
  ['<div id="t" role="BuTTon">x</div>', 'button'],
  ['<div id="t" role="\n switch checkbox">x</div>', 'switch'],
  ['<div id="t" role="foo link">x</div>', 'link'],
  ['<div id="t" role="link, button">x</div>', 'button'],
  ['<nav id="t" role="foo">x</nav>', 'navigation'],
  ['<nav id="t" role="region group">x</nav>', 'group'],
  ['<nav id="t" role="region group" aria-label="a">x</nav>', 'region'],
  ['<nav id="t" role="form">x</nav>', 'navigation'],
  ['<div id="t" role="image">x</div>', 'img'],
  ['<a id="t" role="doc-noteref" href="/">1</a>', 'link'],
  ['<span id="t" role="option">x</span>', 'option'],
])('the first word that is a role counts: %s is %s', (html, expected) => {
  expect(role(html)).toBe(expected);
});

test.each([
  ['<h1 id="t" role="none">x</h1>', 'none'],
  ['<h1 id="t" role="presentation" aria-level="2">x</h1>', 'none'],
  ['<h1 id="t" role="none" tabindex="-1">x</h1>', 'heading'],
  ['<h1 id="t" role="none" aria-label="a">x</h1>', 'heading'],
  ['<h1 id="t" role="none" aria-label="">x</h1>', 'none'],
  ['<h1 id="t" role="none" aria-roledescription="a">x</h1>', 'heading'],
  ['<h1 id="t" role="none" aria-roledescription=" ">x</h1>', 'none'],
  ['<h1 id="t" role="none" aria-live="off">x</h1>', 'heading'],
  ['<p id="t" role="none" aria-label="a">x</p>', 'none'],
  ['<input id="t" role="none">', 'textbox'],
  ['<input id="t" role="none" disabled>', 'none'],
  ['<a id="t" role="none" href="/">x</a>', 'link'],
  ['<ul id="t" role="none" contenteditable="true"></ul>', 'list'],
])('what can be focused or has a global attribute keeps its role: %s is %s', (html, expected) => {
  expect(role(html)).toBe(expected);
});

test('without a role an element is generic', () => {
  expect(describedRole(firstMatch('<i id="t">x</i>'))).toBe('generic');
});

test('names of elements that the vocabulary lacks are not told', () => {
  expect(describedTag(firstMatch('<x-a id="t"></x-a>'))).toBe('custom');
  expect(describedTag(firstMatch('<blink id="t"></blink>'))).toBe('other');
});
