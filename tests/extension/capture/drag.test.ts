// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickOn, find, passTime, type Recording, record, send, words } from './page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
  document.body.innerHTML =
    '<ul aria-label="Open"><li id="one" draggable="true" aria-label="One">One</li><li id="two" draggable="true" aria-label="Two">Two</li></ul>' +
    '<ul id="done" aria-label="Done"></ul><button>Save</button>';
  document.documentElement.setAttribute('data-box', '0 0 800 600');
  Object.assign(Document.prototype, { elementsFromPoint: () => [] });
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

function mouse(element: Element, type: string, x = 0): void {
  send(element, new MouseEvent(type, { bubbles: true, composed: true, clientX: x }));
}

/** The browser's own drag: `drop` is what the page does about it. */
function dragByBrowser(from: string, to: string, drop: () => void): void {
  mouse(find(from), 'pointerdown');
  mouse(find(from), 'dragstart');
  mouse(find(from), 'pointercancel');
  mouse(find(to), 'drop');
  drop();
  mouse(find(from), 'dragend');
}

/** `carry` is what the page does about the move, `drop` about its end. */
function dragByPointer(element: Element, carry: () => void, drop = () => {}): void {
  mouse(element, 'pointerdown');
  mouse(element, 'pointermove', 40);
  carry();
  mouse(element, 'pointerup', 40);
  drop();
  mouse(element, 'click', 40);
}

function places(): unknown[] {
  passTime();
  return recording.actions.map((action) => {
    if (action.kind !== 'drag') return action.kind;
    const { target, to, direction } = action;
    return [target.name, to ? `${to.relation} ${to.target.name}` : direction].join(' ');
  });
}

test('what stands elsewhere after a drop is dragged, and told by its new neighbour', () => {
  dragByBrowser('#two', '#one', () => find('#one').before(find('#two')));
  expect(places()).toEqual(['Two before One']);
});

test('what ends as the last is after the one before it', () => {
  dragByBrowser('#one', '#two', () => find('#two').after(find('#one')));
  expect(places()).toEqual(['One after Two']);
});

test('what has another parent after a drop is in what is around it by name', () => {
  dragByBrowser('#one', '#done', () => find('#done').append(find('#one')));
  expect(places()).toEqual(['One into Done']);
});

test('a drop that the page takes and that moves nothing is onto what it was made at', () => {
  dragByBrowser('#one', '#done', () => undefined);
  expect(places()).toEqual(['One onto Done']);
});

test('a drag that nothing takes is no action', () => {
  mouse(find('#one'), 'pointerdown');
  mouse(find('#one'), 'dragstart');
  mouse(find('#one'), 'dragend');
  expect(places()).toEqual([]);
});

test('what is dropped from outside of the page is no drag', () => {
  mouse(find('#done'), 'drop');
  expect(places()).toEqual([]);
});

test('what a pointer takes along is dragged, and not clicked', () => {
  dragByPointer(find('#two'), () => find('#one').before(find('#two')));
  expect(places()).toEqual(['Two before One']);
});

test('what only lies elsewhere afterwards is told with a direction', () => {
  dragByPointer(find('button'), () => find('button').setAttribute('data-box', '40 0 20 10'));
  expect(places()).toEqual(['Save right']);
});

test.each(['-40 0 20 10', '400 0 20 10'])(
  'a button that the page moves by itself to %s is clicked',
  (box) => {
    dragByPointer(find('button'), () => find('button').setAttribute('data-box', box));
    passTime();
    expect(words(recording)).toEqual(['click Save']);
  },
);

test('a drag is not looked at any more when nothing is recorded any more', () => {
  dragByPointer(find('#two'), () => find('#one').before(find('#two')));
  recording.end();
  expect(places()).toEqual([]);
});

test('what is brought back is no drag', () => {
  const item = find('#two');
  dragByPointer(
    item,
    () => item.setAttribute('data-box', '40 0 20 10'),
    () => item.removeAttribute('data-box'),
  );
  expect(places()).toEqual([]);
});

test('a pointer that moves on a button and moves nothing clicks it', () => {
  dragByPointer(find('button'), () => undefined);
  expect(words(recording)).toEqual(['click Save']);
});

test('without consent to clicks nothing is dragged, and nobody hears of moves', () => {
  recording.stop();
  recording = record({ granted: ['text'] });
  dragByPointer(find('#two'), () => find('#one').before(find('#two')));
  clickOn(find('button'));
  expect(words(recording)).toEqual([]);
});
