// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import {
  comboboxBoxedIn,
  comboboxOfButton,
} from '../../../../extension/src/capture/widgets/combobox-button.ts';
import { find } from '../page.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function comboboxId(markup: string): string | undefined {
  document.body.innerHTML = `<div>${markup}</div>`;
  return comboboxOfButton(find('#button'))?.id;
}

test('a button beside a combobox that controls the same list opens it', () => {
  const combobox = '<input id="box" role="combobox" aria-controls="list">';
  expect(comboboxId(`${combobox}<button id="button" aria-controls="list"></button>`)).toBe('box');
});

test('a button beside a combobox that controls something else does not open its list', () => {
  const combobox = '<input role="combobox" aria-controls="list">';
  const button = '<button id="button" aria-expanded="false" aria-controls="filters"></button>';
  expect(comboboxId(combobox + button)).toBeUndefined();
});

test('a button that the Tab key leaves out opens the list of the combobox beside it', () => {
  const combobox = '<span><input id="box" aria-autocomplete="list"></span>';
  expect(comboboxId(`${combobox}<button id="button" tabindex="-1"></button>`)).toBe('box');
});

test('a button that opens a popup of another kind is none of the combobox beside it', () => {
  const combobox = '<div id="box" role="combobox"></div>';
  const opening = (kind: string) =>
    comboboxId(`${combobox}<button id="button" tabindex="-1" aria-haspopup="${kind}"></button>`);
  expect(opening('listbox')).toBe('box');
  expect(opening('true')).toBe('box');
  expect(opening('menu')).toBeUndefined();
  expect(opening('dialog')).toBeUndefined();
});

test('a button beside a combobox and another field is none of the combobox', () => {
  const combobox = '<input role="combobox" aria-haspopup="dialog">';
  const button = '<button id="button" tabindex="-1" aria-haspopup="dialog"></button>';
  expect(comboboxId(`<input>${button}${combobox}`)).toBeUndefined();
  expect(comboboxId(`<input type="hidden">${button}${combobox}`)).toBe('');
});

test('a button in a combobox opens its list', () => {
  const button = '<button id="button" tabindex="-1"></button>';
  expect(comboboxId(`<div id="box" role="combobox"><input>${button}</div>`)).toBe('box');
});

function boxedId(markup: string): string | undefined {
  document.body.innerHTML = `<div id="around">${markup}</div>`;
  return comboboxBoxedIn(find('#around'))?.id;
}

test('what is drawn around a combobox and nothing else is a part of it', () => {
  const combobox = '<span></span><p><input id="box" role="combobox"></p>';
  expect(boxedId(combobox)).toBe('box');
  expect(boxedId(`${combobox}<input type="hidden">`)).toBe('box');
  expect(boxedId(`${combobox}<button>Clear</button>`)).toBeUndefined();
  expect(boxedId(`<label for="box">Unit</label>${combobox}`)).toBeUndefined();
  expect(boxedId(`${combobox}<input role="combobox">`)).toBeUndefined();
  expect(boxedId('<span></span>')).toBeUndefined();
});
