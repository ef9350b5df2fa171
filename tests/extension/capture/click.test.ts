// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  evidenceInWords,
  find,
  keyClick,
  keyDown,
  keyUp,
  passTime,
  pointer,
  type Recording,
  record,
  send,
  words,
} from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

test('an icon in a button is the button', () => {
  document.body.innerHTML = '<button>Save <svg><path></path></svg></button>';
  clickOn(find('path'));
  expect(words(recording)).toEqual(['click Save']);
});

test('a button in an open shadow root is found', () => {
  document.body.innerHTML = '<x-card></x-card>';
  const root = find('x-card').attachShadow({ mode: 'open' });
  root.innerHTML = '<button><b>Open</b></button>';
  const inner = root.querySelector('b');
  if (inner) clickOn(inner);
  expect(words(recording)).toEqual(['click Open']);
});

test('a label and its button are one click', () => {
  document.body.innerHTML = '<label>Send it <button id="send">now</button></label>';
  const label = find('label');
  clickOn(label);
  expect(words(recording)).toHaveLength(1);
});

test('a plain text field gets no click but a combobox does', () => {
  document.body.innerHTML =
    '<input id="plain" aria-label="Name"><input id="box" role="combobox" aria-label="Customer">';
  clickOn(find('#plain'));
  clickOn(find('#box'));
  // It may lead to a choice as long as the person stays there.
  send(window, new Event('pagehide'));
  expect(words(recording)).toEqual(['click Customer']);
});

test('a select, its options, checkboxes and radios get no click', () => {
  document.body.innerHTML =
    '<select><option>A</option></select><input type="checkbox"><input type="radio">';
  clickOn(find('select'));
  clickOn(find('option'));
  expect(words(recording)).toEqual([]);
});

test('what a script clicks is counted and not blamed on a person', () => {
  document.body.innerHTML = '<button>Save</button>';
  find('button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(words(recording)).toEqual([]);
  expect(recording.lost).toEqual(['untrusted_event']);
});

test('a trusted click that no gesture caused is counted', () => {
  document.body.innerHTML = '<button>Save</button>';
  keyClick(find('button'));
  expect(recording.lost).toEqual(['uncaused_event']);
});

test('Enter on a button is its click, with the press beneath it', () => {
  document.body.innerHTML = '<button>Save</button>';
  keyDown(find('button'), 'Enter');
  keyClick(find('button'));
  keyUp(find('button'), 'Enter');
  expect(words(recording)).toEqual(['click Save']);
  expect(evidenceInWords(recording)).toEqual(['press Enter Save']);
});

test('a key press that nobody consented to is no evidence either', () => {
  recording.stop();
  recording = record({ granted: ['clicks'] });
  document.body.innerHTML = '<button>Save</button>';
  keyDown(find('button'), 'Enter');
  keyClick(find('button'));
  expect(words(recording)).toEqual(['click Save']);
  expect(evidenceInWords(recording)).toEqual([]);
  expect(recording.lost).toEqual([]);
});

test('the default button that Enter in a field clicks is no click', () => {
  document.body.innerHTML =
    '<form onsubmit="return false"><input aria-label="Name"><button>Save</button></form>';
  keyDown(find('input'), 'Enter');
  keyClick(find('button'));
  expect(words(recording).join()).not.toContain('click');
});

test('keys that are held during a click are its modifiers, and such a click does not wait', () => {
  document.body.innerHTML = '<a href="#x">Orders</a>';
  clickOn(find('a'), { shiftKey: true, ctrlKey: true });
  expect(recording.actions).toMatchObject([{ kind: 'click', modifiers: ['control', 'shift'] }]);
});

test('the middle button clicks links only', () => {
  document.body.innerHTML = '<a href="#x"><b>Orders</b></a><button>Save</button>';
  for (const element of [find('b'), find('button')]) {
    send(element, new MouseEvent('pointerdown', { bubbles: true, button: 1 }));
    send(element, new MouseEvent('auxclick', { bubbles: true, button: 1, detail: 1 }));
  }
  expect(words(recording)).toEqual(['click Orders']);
});

test('a click on what each click acts on waits until the page has answered, and for no second press', () => {
  document.body.innerHTML = '<button>Save</button><a href="#x">Orders</a><div role="tab">All</div>';
  for (const selector of ['button', 'a', '[role=tab]']) {
    clickOn(find(selector));
  }
  passTime(40);
  expect(recording.actions).toHaveLength(3);
});

test('a click on anything else waits for a second press, but not for long', () => {
  document.body.innerHTML = '<div tabindex="0">Chair</div>';
  clickOn(find('div'));
  passTime(199);
  expect(recording.actions).toEqual([]);
  passTime(1);
  expect(recording.actions).toHaveLength(1);
});

test('the end of the page sends out the click that waits', () => {
  document.body.innerHTML = '<div tabindex="0">Chair</div>';
  clickOn(find('div'));
  send(window, new Event('pagehide'));
  expect(recording.actions).toHaveLength(1);
});

test('a click is described as the element was when the pointer went down', () => {
  document.body.innerHTML = '<button aria-expanded="false">More</button>';
  const button = find('button');
  button.addEventListener('mousedown', () => button.setAttribute('aria-expanded', 'true'));
  clickOn(button);
  // What it opened may be a list to choose from, until something else happens.
  clickOn(document.body);
  passTime();
  expect(recording.actions[0]).toMatchObject({ target: { name: 'More', states: ['collapsed'] } });
});

test('an element that the page takes away when the pointer goes down was clicked', () => {
  document.body.innerHTML = '<main><button>Dismiss</button></main>';
  const button = find('button');
  button.addEventListener('pointerdown', () => button.remove());
  send(button, new MouseEvent('pointerdown', { bubbles: true, composed: true }));
  send(find('main'), new MouseEvent('pointerup', { bubbles: true, composed: true }));
  send(find('main'), new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  expect(words(recording)).toEqual(['click Dismiss']);
});

test('an element that its own click handler takes away was clicked', () => {
  document.body.innerHTML = '<ul><li><button>Remove</button></li></ul>';
  find('button').addEventListener('click', () => find('li').remove());
  clickOn(find('button'));
  expect(words(recording)).toEqual(['click Remove']);
});

test('a disabled control is not clicked', () => {
  document.body.innerHTML = '<button disabled><b>Save</b></button>';
  clickOn(find('b'));
  expect(words(recording)).toEqual([]);
});

test('of nested interactive elements the innermost is clicked', () => {
  document.body.innerHTML =
    '<div role="row" tabindex="0" aria-label="Order 7"><a href="#x">Open</a> <i>new</i></div>';
  clickOn(find('a'));
  clickOn(find('i'));
  expect(words(recording)).toEqual(['click Open', 'click Order 7']);
});

test('an area of an image map is clicked', () => {
  document.body.innerHTML = '<map name="m"><area href="#north" alt="North"></map>';
  clickOn(find('area'));
  expect(words(recording)).toEqual(['click North']);
});

test('Enter on a summary is its click', () => {
  document.body.innerHTML = '<details><summary>Details</summary>more</details>';
  keyDown(find('summary'), 'Enter');
  keyClick(find('summary'));
  expect(words(recording)).toEqual(['click Details']);
  expect(evidenceInWords(recording)).toEqual(['press Enter Details']);
});

test('Control+Enter on a link is its click with a modifier', () => {
  document.body.innerHTML = '<a href="#x">Orders</a>';
  keyDown(find('a'), 'Enter', { ctrlKey: true });
  const click = { bubbles: true, composed: true, detail: 0, ctrlKey: true };
  send(find('a'), new MouseEvent('click', click));
  expect(recording.actions).toMatchObject([{ kind: 'click', modifiers: ['control'] }]);
  expect(evidenceInWords(recording)).toEqual(['press Control+Enter Orders']);
});

test('text that is selected by dragging is no click, a moved press on a button is one', () => {
  document.body.innerHTML = '<p>Order 7 is late</p><button>Save</button>';
  getSelection()?.selectAllChildren(find('p'));
  for (const element of [find('p'), find('button')]) {
    send(element, new MouseEvent('pointerdown', { bubbles: true, clientX: 1 }));
    send(element, new MouseEvent('pointerup', { bubbles: true, clientX: 60 }));
    send(element, new MouseEvent('click', { bubbles: true, clientX: 60, detail: 1 }));
  }
  expect(words(recording)).toEqual(['click Save']);
});

/** The pointer goes down on the one and up on the other; the click goes to what both lie in. */
function dragOver(from: Element, to: Element, around: Element): void {
  const there = { bubbles: true, composed: true };
  send(from, new MouseEvent('pointerdown', there));
  send(to, new MouseEvent('pointerup', { ...there, clientX: 50 }));
  send(around, new MouseEvent('click', { ...there, clientX: 50, detail: 1 }));
}

test('what is pressed and left before the pointer is let go is not clicked', () => {
  document.body.innerHTML = `
    <main><button>Save</button><div role="tablist"><div role="tab">All</div></div><p>Text</p></main>`;
  for (const pressed of ['button', '[role=tab]', 'p']) {
    dragOver(find(pressed), find('main'), find('main'));
  }
  dragOver(find('button'), find('p'), find('main'));
  expect(words(recording)).toEqual([]);
});

test('what the pointer goes down and up in is clicked, wherever in it', () => {
  document.body.innerHTML =
    '<div tabindex="0" aria-label="Card" role="group"><b>7</b><i>8</i></div>';
  dragOver(find('b'), find('i'), find('div'));
  expect(words(recording)).toEqual(['click Card']);
});

test('a line of a drawing is the drawing, a drawing in a button is the button', () => {
  document.body.innerHTML = `
    <svg role="img" aria-label="Sales"><path></path></svg>
    <button aria-label="Search"><svg role="img"><path></path></svg></button>`;
  clickOn(find('path'));
  clickOn(find('button path'));
  expect(words(recording)).toEqual(['click Sales', 'click Search']);
});

test('a click into the text of an editor is no step, one on a button in it is', () => {
  document.body.innerHTML = `
    <div contenteditable="true"><p>Text <img alt="Map"></p><button aria-label="Remove"></button></div>`;
  clickOn(find('p'));
  clickOn(find('img'));
  clickOn(find('button'));
  expect(words(recording)).toEqual(['click Remove']);
});

test('listeners are put back after document.open', async () => {
  document.open();
  document.write('<button>Again</button>');
  document.close();
  await Promise.resolve();
  clickOn(find('button'));
  expect(words(recording)).toEqual(['click Again']);
});

test('a stopped recording hears nothing', () => {
  document.body.innerHTML = '<button>Save</button>';
  recording.stop();
  clickOn(find('button'));
  pointer(find('button'));
  expect(recording.actions).toEqual([]);
});

test('without consent for clicks there is no click and the loss is counted', () => {
  recording.stop();
  recording = record({ granted: ['text'] });
  document.body.innerHTML = '<button>Save</button>';
  clickOn(find('button'));
  expect(words(recording)).toEqual([]);
  expect(recording.lost).toEqual(['no_consent']);
});
