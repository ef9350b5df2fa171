// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { describeTarget } from '../../../extension/src/describe/describe.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What is said of the role of the first element that the selector finds. */
function roleCount(html: string, selector: string) {
  document.body.innerHTML = html;
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return describeTarget(element).locators.find(({ kind }) => kind === 'role')?.matches;
}

const save = '<button id="save">Save</button>';

test.each([
  '<button aria-label="Save">x</button>',
  '<button aria-label=" Save ">x</button>',
  '<button aria-labelledby="word"></button><p id="word">Save</p>',
  '<button title="Save"></button>',
  '<button><img alt="Save"></button>',
  '<button>Sa<b>ve</b></button>',
  '<button>Save <span hidden>all</span></button>',
  '<input type="submit" value="Save">',
  '<input type="image" alt="Save">',
  '<div role="button">Save</div>',
  '<label>Save <button>x</button></label>',
  '<label for="x">Save</label><button id="x">x</button>',
])('another button of the same name is found wherever its name is from: %s', (other) => {
  expect(roleCount(save + other, '#save')).toBe('many');
});

test.each([
  '<button>Save all</button>',
  '<button>Unsaved</button>',
  '<a href="/">Save</a>',
  '<button aria-label="Send">Save</button>',
  '<button title="Save">Send</button>',
  '<label>Save <input></label>',
  '<p>Save</p>',
])('what has another name or another role is no match: %s', (other) => {
  expect(roleCount(save + other, '#save')).toBe('one');
});

test.each([
  ['<label>City <input></label>', 'many'],
  ['<label for="c">City</label><input id="c">', 'many'],
  ['<input aria-label="City">', 'many'],
  ['<input placeholder="City">', 'many'],
  ['<input title="City">', 'many'],
  ['<textarea aria-label="City"></textarea>', 'many'],
  ['<div role="textbox" aria-label="City"></div>', 'many'],
  ['<label>City <input type="checkbox"></label>', 'one'],
  ['<label>City <input aria-label="Town"></label>', 'one'],
  ['<label>Capacity <input></label>', 'one'],
  ['<input title="City" placeholder="City" aria-label="Town">', 'one'],
])('fields of one name are counted, not their labels: %s', (other, count) => {
  expect(roleCount(`<label>City <input id="city"></label>${other}`, '#city')).toBe(count);
});

test('a number in a name tells it from longer numbers', () => {
  const links = ['1', '11', '21', '110'].map((number) => `<a href="/">Order ${number}</a>`);
  expect(roleCount(links.join(''), 'a')).toBe('one');
});

test('a row is told from hundreds that begin and end like it', () => {
  const rows = Array.from({ length: 300 }, (_, index) => {
    return `<tr><td>Order ${index}</td><td><input aria-label="Pieces"></td><td>Open</td></tr>`;
  });
  expect(roleCount(`<table><tbody>${rows.join('')}</tbody></table>`, 'tr:nth-of-type(206)')).toBe(
    'one',
  );
});

test('where more names would have to be compared than the limit, the locator is left out', () => {
  const words = Array.from({ length: 30 }, (_, index) => {
    return `<p id="w${index}">Word ${index}</p><button aria-labelledby="w${index}"></button>`;
  });
  expect(roleCount(save + words.join(''), '#save')).toBeUndefined();
  expect(roleCount(save + save + words.join(''), '#save')).toBe('many');
});

test('only the element’s own shadow root counts', () => {
  document.body.innerHTML = `${save}<x-card></x-card>`;
  const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<button>Save</button>';
  const inner = root?.querySelector('button');
  const target = inner ? describeTarget(inner) : undefined;
  expect(target?.locators).toContainEqual({ kind: 'role', value: 'Save', matches: 'one' });
});
