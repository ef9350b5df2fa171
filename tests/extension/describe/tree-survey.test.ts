// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { describeTarget } from '../../../extension/src/describe/describe.ts';
import { surveyAround } from '../../../extension/src/describe/tree-survey.ts';

beforeEach(() => {
  document.body.innerHTML = '<main><button id="save">Save</button><p></p></main>';
});

function elementOf(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function counts(): Record<string, string> {
  const { locators } = describeTarget(elementOf('#save'));
  return Object.fromEntries(locators.map(({ kind, matches }) => [kind, matches]));
}

test('a page that does not change is searched once, however many of its elements are described', () => {
  const search = vi.spyOn(Document.prototype, 'querySelectorAll');
  const first = surveyAround(elementOf('#save'));
  first.headings();
  const calls = search.mock.calls.length;
  const second = surveyAround(elementOf('p'));
  second.headings();
  expect(search.mock.calls.length).toBe(calls);
  search.mockRestore();
  expect(second).toBe(first);
});

const another: readonly (readonly [string, () => void])[] = [
  [
    'in a new element',
    () => elementOf('p').insertAdjacentHTML('beforeend', '<button>Save</button>'),
  ],
  [
    'by an aria-label',
    () => elementOf('p').insertAdjacentHTML('afterend', '<button aria-label="Save">'),
  ],
  ['by a role', () => elementOf('p').insertAdjacentHTML('afterend', '<i role="button">Save</i>')],
];

test.each(another)('what comes to have the same name %s is counted from then on', (_, come) => {
  expect(counts()['role']).toBe('one');
  come();
  expect(counts()['role']).toBe('many');
});

test('what changes its text, its label or its role is counted as it is by then', () => {
  elementOf('p').innerHTML = '<i>Open</i><i role="button" aria-label="Open">Save</i>';
  expect(counts()).toMatchObject({ role: 'one', text: 'many' });
  elementOf('[aria-label]').removeAttribute('aria-label');
  expect(counts()).toMatchObject({ role: 'many', text: 'many' });
  elementOf('[role]').textContent = 'Open';
  expect(counts()).toMatchObject({ role: 'one', text: 'one' });
  elementOf('[role]').textContent = 'Save';
  elementOf('[role]').removeAttribute('role');
  expect(counts()).toMatchObject({ role: 'one', text: 'many' });
});

test('what goes is counted no more', () => {
  elementOf('p').innerHTML = '<button>Save</button>';
  expect(counts()['role']).toBe('many');
  elementOf('p').replaceChildren();
  expect(counts()['role']).toBe('one');
});

test('what is in a shadow root is searched for each description', () => {
  const root = elementOf('main').attachShadow({ mode: 'open' });
  root.innerHTML = '<b>Save</b>';
  const inner = root.firstElementChild;
  if (!inner) throw new Error('the root is empty');
  expect(surveyAround(inner)).not.toBe(surveyAround(inner));
});

const manyNames = Array.from({ length: 30 }, (_, number) => {
  const named = number % 3 === 0 ? `aria-label="Send ${number % 12}"` : `title="Row ${number % 7}"`;
  return `<button ${named} data-testid="b${number % 20}">Open ${number % 11}</button>`;
}).join('');

test('counts are the same when a survey answers for many elements as when it answers for one', () => {
  document.body.innerHTML = manyNames;
  const elements = [...document.querySelectorAll('button')];
  const together = elements.map((element) => describeTarget(element).locators);
  const alone = elements.map((element) => {
    // Whatever is known of a page is known no more.
    document.body.title += '.';
    return describeTarget(element).locators;
  });
  const places = ({ kind }: { readonly kind: string }) => kind !== 'css' && kind !== 'xpath';
  expect(together.map((found) => found.filter(places))).toEqual(
    alone.map((found) => found.filter(places)),
  );
});
