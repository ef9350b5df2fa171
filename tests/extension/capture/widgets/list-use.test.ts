// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  change,
  clickOn,
  doubleClickOn,
  evidenceInWords,
  find,
  keyClick,
  keyDown,
  keyUp,
  passTime,
  type Recording,
  record,
  send,
  words,
} from '../page.ts';

const frames = 60;
let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

function press(selector: string, key: string): void {
  const element = find(selector);
  keyDown(element, key);
  keyUp(element, key);
  passTime(frames);
}

/** What the page does when the key goes down, or the click comes. */
function on(selector: string, type: 'click' | 'keydown', act: (event: Event) => void): void {
  find(selector).addEventListener(type, act);
}

function set(selector: string, state: string, value: string): void {
  find(selector).setAttribute(`aria-${state}`, value);
}

test('a page that needs a moment to select an item has it selected', () => {
  document.body.innerHTML = `
    <div role="grid" aria-label="Orders">
      <div role="row" aria-selected="false" id="row"><span role="gridcell" id="cell">Chair</span></div>
    </div>`;
  on('#cell', 'click', () => setTimeout(() => set('#row', 'selected', 'true'), 200));
  clickOn(find('#cell'));
  expect(words(recording)).toEqual(['select_option Orders = Chair']);
});

test('a cell whose grid selects nothing is clicked at once', () => {
  document.body.innerHTML =
    '<div role="grid"><div role="row"><span role="gridcell" id="cell">Chair</span></div></div>';
  clickOn(find('#cell'));
  passTime(300);
  expect(recording.actions).toHaveLength(1);
  expect(words(recording)).toEqual(['click Chair']);
});

test('a branch that opens is clicked, one that is selected is chosen', () => {
  document.body.innerHTML = `
    <ul role="tree" aria-label="Files">
      <li role="treeitem" id="docs" aria-expanded="false" aria-selected="false">Docs</li>
    </ul>`;
  on('#docs', 'click', () => set('#docs', 'expanded', 'true'));
  clickOn(find('#docs'));
  expect(words(recording)).toEqual(['click Docs']);
  on('#docs', 'click', () => set('#docs', 'selected', 'true'));
  clickOn(find('#docs'));
  expect(words(recording)).toEqual(['click Docs', 'select_option Files = Docs']);
});

test('a link in a tree is chosen before the page is left', () => {
  document.body.innerHTML = `
    <ul role="tree" aria-label="Chapters"><li role="treeitem" id="one"><a href="#one">One</a></li></ul>`;
  clickOn(find('a'));
  send(window, new Event('pagehide'));
  expect(recording.actions.map(({ kind }) => kind)).toEqual(['select_option']);
});

test('a double click in a list is no choice', () => {
  document.body.innerHTML = `
    <div role="grid" aria-label="Orders">
      <div role="row" aria-selected="false" id="row"><span role="gridcell" id="cell">Chair</span></div>
    </div>`;
  on('#cell', 'click', () => set('#row', 'selected', 'true'));
  doubleClickOn(find('#cell'));
  expect(words(recording)).toEqual(['double_click Chair']);
});

test('a tab is opened by the arrow where the page opens it, and by Enter elsewhere', () => {
  document.body.innerHTML = `
    <div role="tablist" aria-label="Order">
      <div role="tab" id="a" tabindex="0" aria-selected="true">Items</div>
      <div role="tab" id="b" tabindex="-1" aria-selected="false">Details</div>
    </div>`;
  press('#a', 'ArrowRight');
  press('#b', 'Enter');
  expect(words(recording)).toEqual(['select_option Order = Details']);
  expect(evidenceInWords(recording)).toEqual(['press ArrowRight Items', 'press Enter Details']);
});

test('arrows among radios are one choice, those of the browser too', () => {
  document.body.innerHTML = `
    <label><input type="radio" name="size" id="s">S</label>
    <label><input type="radio" name="size" id="m">M</label>
    <label><input type="radio" name="size" id="l">L</label><button>Send</button>`;
  for (const [from, to] of [
    ['#s', '#m'],
    ['#m', '#l'],
  ] as const) {
    keyDown(find(from), 'ArrowDown');
    const radio = find(to);
    if (radio instanceof HTMLInputElement) {
      radio.checked = true;
    }
    keyClick(radio);
    change(radio);
    keyUp(find(to), 'ArrowDown');
    passTime(frames);
  }
  clickOn(find('button'));
  expect(words(recording)).toEqual(['check L', 'click Send']);
});

test('a checkbox of the page that becomes mixed is clicked', () => {
  document.body.innerHTML = '<div role="checkbox" id="all" aria-checked="false">All</div>';
  on('#all', 'click', () => set('#all', 'checked', 'mixed'));
  clickOn(find('#all'));
  expect(words(recording)).toEqual(['click All']);
});

test('a switch is described as it was before', () => {
  document.body.innerHTML = '<button role="switch" id="wifi" aria-checked="true">Wi-Fi</button>';
  on('#wifi', 'click', () => set('#wifi', 'checked', 'false'));
  clickOn(find('#wifi'));
  expect(words(recording)).toEqual(['uncheck Wi-Fi']);
  expect(recording.actions[0]).toMatchObject({ target: { states: ['checked'] } });
});

test('keys that go through a toolbar are beneath what they end at', () => {
  document.body.innerHTML = `
    <div role="toolbar"><button id="a">Bold</button><button id="b" role="switch" aria-checked="false">Mark</button></div>`;
  on('#b', 'keydown', () => set('#b', 'checked', 'true'));
  press('#a', 'ArrowRight');
  press('#b', ' ');
  expect(words(recording)).toEqual(['check Mark']);
  expect(evidenceInWords(recording)).toEqual(['press ArrowRight Bold', 'press Space Mark']);
});

test('a rail moves the thumb that its click changes', () => {
  document.body.innerHTML = `
    <div id="rail">
      <div role="slider" id="low" aria-label="From" aria-valuenow="1"></div>
      <div role="slider" id="high" aria-label="To" aria-valuenow="9"></div>
    </div><button>Send</button>`;
  on('#rail', 'click', () => set('#high', 'valuenow', '7'));
  clickOn(find('#rail'));
  clickOn(find('button'));
  expect(words(recording)).toEqual(['fill To = {"text":"7"}', 'click Send']);
});

test('a button beside a number that does not change it is clicked', () => {
  document.body.innerHTML =
    '<div><input type="number" value="1" aria-label="Pieces"><button>Add to cart</button></div>';
  clickOn(find('button'));
  expect(words(recording)).toEqual(['click Add to cart']);
});
