// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { openerOf } from '../../../../extension/src/capture/widgets/popup-opener.ts';
import { drawPages } from '../../observe/drawn-page.ts';
import { find } from '../page.ts';

beforeAll(drawPages);

afterEach(() => {
  document.body.innerHTML = '';
});

function openerId(): string | undefined {
  return openerOf(find('#popup'))?.id;
}

test('a list belongs to the combobox that controls or owns it', () => {
  document.body.innerHTML =
    '<input id="box" role="combobox" aria-controls="popup"><ul id="popup" role="listbox"></ul>';
  expect(openerId()).toBe('box');
  document.body.innerHTML =
    '<div id="box" role="combobox" aria-owns="popup"><input></div><ul id="popup" role="listbox"></ul>';
  expect(openerId()).toBe('box');
});

test('a list belongs to the combobox rather than to the button beside it', () => {
  document.body.innerHTML = `
    <button aria-controls="popup" aria-expanded="true"></button>
    <input id="box" role="combobox" aria-controls="popup"><ul id="popup" role="listbox"></ul>`;
  expect(openerId()).toBe('box');
});

test('a list in a list that unfolds belongs to it', () => {
  document.body.innerHTML = `<div id="box" role="listbox" aria-expanded="true">
    <p>Box</p><div><div id="popup" role="listbox"></div></div></div>`;
  expect(openerId()).toBe('box');
});

test('a menu belongs to the button that labels it', () => {
  document.body.innerHTML =
    '<button id="more" aria-haspopup="menu">More</button><p></p><div id="popup" role="menu" aria-labelledby="more"></div>';
  expect(openerId()).toBe('more');
});

test('a list right after an opener belongs to it', () => {
  document.body.innerHTML =
    '<div><div id="box" role="combobox" aria-expanded="true"></div><div><ul id="popup" role="listbox"></ul></div></div>';
  expect(openerId()).toBe('box');
});

test('a list after a closed combobox is a list of its own', () => {
  document.body.innerHTML =
    '<div role="combobox" aria-expanded="false"></div><ul id="popup" role="listbox"></ul>';
  expect(openerId()).toBeUndefined();
});

test('what unfolds a part of the page does not open the list in it', () => {
  document.body.innerHTML = `
    <h3><button aria-expanded="true" aria-controls="panel">City</button></h3>
    <div id="panel"><ul id="popup" role="listbox"></ul></div>`;
  expect(openerId()).toBeUndefined();
});

test('a tab does not open what its panel holds', () => {
  document.body.innerHTML =
    '<div role="tab" aria-controls="panel"></div><div id="panel" role="tabpanel"><ul id="popup" role="listbox"></ul></div>';
  expect(openerId()).toBeUndefined();
});

test('a calendar in a dialog belongs to what opens the dialog', () => {
  document.body.innerHTML = `
    <button id="choose" aria-haspopup="dialog" aria-controls="dialog">Date</button>
    <div id="dialog" role="dialog"><button>Next</button><table id="popup" role="grid"></table></div>`;
  expect(openerId()).toBe('choose');
});

test('a form in a dialog is no way to choose from a list in it', () => {
  document.body.innerHTML = `
    <button aria-haspopup="dialog" aria-controls="dialog">New</button>
    <div id="dialog" role="dialog"><input><ul id="popup" role="listbox"></ul></div>`;
  expect(openerId()).toBeUndefined();
});

test('a list is that of the field whose active option lies in it', () => {
  document.body.innerHTML = `
    <input id="field" aria-activedescendant="one"><p></p>
    <ul id="popup" role="listbox"><li id="one" role="option">One</li></ul>`;
  find('#field').focus();
  expect(openerId()).toBe('field');
});
