// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { CapturedAction } from '../../../extension/src/capture/capture-session.ts';
import { evidenceOf } from '../../../extension/src/capture/evidence.ts';
import { find, keyDown, keyUp, passTime, record, send } from './page.ts';

/*
 * A person goes to and fro between widgets, fields and buttons. Every gesture renames what it is done to by its own
 * number, so that each step, and each raw event beneath one, says which gesture it is of.
 */

const runs = 20;
const gesturesInRun = 14;
const pauses = [0, 0, 40, 40, 120, 250, 1200];

const page = `
  <form>
    <input id="name"><textarea id="note"></textarea>
    <div><input id="amount" type="number" value="1"><button id="more" type="button">+</button></div>
    <input id="agree" type="checkbox">
    <button id="send" type="button">Send</button>
  </form>
  <p id="text">Text</p>
  <div id="size" role="slider" tabindex="0" aria-valuenow="1"></div>
  <div id="box" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-controls="list"></div>
  <div id="list" role="listbox" hidden><div id="red" role="option">Red</div></div>
  <input id="city" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="cities">
  <div id="cities" role="listbox" hidden><div id="rome" role="option">Rome</div></div>
  <button id="menu" aria-haspopup="menu" aria-expanded="false" aria-controls="items">Menu</button>
  <div id="items" role="menu" hidden><div id="copy" role="menuitem">Copy</div></div>
  <div id="days" role="listbox" tabindex="0"><div id="monday" role="option">Monday</div></div>`;

/** A reproducible sequence of numbers from 0 to 1 (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) {
    throw new Error('there is nothing to pick from');
  }
  return item;
}

function show(opener: string, popup: string, isOpen: boolean): void {
  find(opener).setAttribute('aria-expanded', String(isOpen));
  find(popup).hidden = !isOpen;
}

/** The page reacts as such pages do: one of its lists is gone as soon as the pointer goes down on an option. */
function openPage(): void {
  document.body.innerHTML = page;
  find('#more').addEventListener('click', () => count('#amount', 'value'));
  find('#size').addEventListener('keydown', () => count('#size', 'aria-valuenow'));
  find('#box').addEventListener('click', () => show('#box', '#list', find('#list').hidden));
  find('#red').addEventListener('click', () => show('#box', '#list', false));
  find('#city').addEventListener('input', () => show('#city', '#cities', true));
  find('#rome').addEventListener('pointerdown', () => {
    field('#city').value = 'Rome';
    show('#city', '#cities', false);
  });
  find('#menu').addEventListener('click', () => show('#menu', '#items', find('#items').hidden));
  find('#copy').addEventListener('click', () => show('#menu', '#items', false));
  find('#monday').addEventListener('click', () => {
    const isChosen = find('#monday').getAttribute('aria-selected') === 'true';
    find('#monday').setAttribute('aria-selected', String(!isChosen));
  });
}

function count(selector: string, what: string): void {
  const element = find(selector);
  if (element instanceof HTMLInputElement) {
    element.value = String(Number(element.value) + 1);
  } else {
    element.setAttribute(what, String(Number(element.getAttribute(what)) + 1));
  }
}

function field(selector: string): HTMLInputElement | HTMLTextAreaElement {
  const element = find(selector);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return element;
  }
  throw new Error(`${selector} is no field`);
}

/** The hands of a person; the focus goes where the pointer goes, and what it leaves hears of it. */
function createHands() {
  let focused: Element | undefined;
  let hasEdit = false;
  const focus = (element: Element) => {
    if (focused && focused !== element) {
      if (hasEdit) {
        send(focused, new Event('change', { bubbles: true }));
      }
      send(focused, new FocusEvent('focusout', { bubbles: true, composed: true }));
      hasEdit = false;
    }
    focused = element;
  };
  const mouse = (element: Element, type: string) => {
    const all = { bubbles: true, composed: true, cancelable: true, detail: 1 };
    send(element, new MouseEvent(type, all));
  };
  const click = (element: HTMLElement, isFocusTaken = true) => {
    mouse(element, 'pointerdown');
    mouse(element, 'mousedown');
    if (isFocusTaken) {
      focus(element);
    }
    if (element.closest('[hidden]') === null) {
      mouse(element, 'pointerup');
      mouse(element, 'click');
    }
  };
  return {
    click,
    press: (element: Element, key: string) => {
      focus(element);
      keyDown(element, key);
      keyUp(element, key);
    },
    type: (selector: string, text: string) => {
      const edited = field(selector);
      click(edited);
      for (const character of text) {
        keyDown(edited, character);
        edited.value += character;
        send(edited, new InputEvent('input', { bubbles: true, composed: true }));
        keyUp(edited, character);
      }
      hasEdit = true;
    },
    toggle: (selector: string) => {
      click(find(selector));
      send(find(selector), new Event('change', { bubbles: true }));
    },
    leave: () => focus(document.body),
  };
}

type Hands = ReturnType<typeof createHands>;

/** A gesture of this number, if the page is so that it can be done; gives what it was done to. */
type Gesture = (hands: Hands, name: (selector: string) => HTMLElement) => void;

function isShown(selector: string): boolean {
  return find(selector).closest('[hidden]') === null;
}

const gestures: readonly Gesture[] = [
  (hands, name) => hands.click(name('#send')),
  (hands, name) => hands.click(name('#text')),
  (hands, name) => hands.click(name('#more')),
  (hands, name) => hands.type(`#${name('#name').id}`, 'Ann'),
  (hands, name) => hands.type(`#${name('#note').id}`, 'Two'),
  (hands, name) => hands.type(`#${name('#amount').id}`, '7'),
  (hands, name) => hands.type(`#${name('#city').id}`, 'R'),
  (hands, name) => hands.toggle(`#${name('#agree').id}`),
  (hands, name) => hands.press(name('#size'), 'ArrowRight'),
  (hands, name) => hands.press(name('#send'), 'Escape'),
  (hands, name) => hands.click(name('#box')),
  (hands, name) => hands.click(name('#menu')),
  (hands, name) => hands.click(name('#monday')),
  (hands, name) => isShown('#red') && hands.click(name('#red')),
  (hands, name) => isShown('#copy') && hands.click(name('#copy')),
  (hands, name) => isShown('#rome') && hands.click(name('#rome'), false),
];

/** The numbers of the gestures that the step is made of. */
function gesturesOf({ action, evidence }: CapturedAction): number[] {
  const events = evidence ?? [evidenceOf(action)];
  return events.map(({ name }) => Number(name.replace(/\D+/g, '')));
}

function doAtRandom(seed: number): { readonly done: string[]; readonly told: number[] } {
  const random = randomFrom(seed);
  openPage();
  const recording = record();
  const hands = createHands();
  const done: string[] = [];
  for (let number = 1; number <= gesturesInRun; number += 1) {
    pick(random, gestures)(hands, (selector) => {
      done.push(`${number} ${selector}`);
      find(selector).setAttribute('aria-label', `n${number}`);
      return find(selector);
    });
    passTime(pick(random, pauses));
  }
  hands.leave();
  send(window, new Event('pagehide'));
  recording.stop();
  return { done, told: recording.captured.flatMap(gesturesOf) };
}

/** What is a step, or a part of one, whatever comes before and after it. */
const alwaysTold = /#(send|text|more|agree|box|menu)$/;

function numbersOf(gesturesDone: readonly string[]): number[] {
  return gesturesDone.map((gesture) => Number.parseInt(gesture, 10));
}

test('steps come in the order of the gestures, whatever is done with whatever, and none is lost', () => {
  for (let seed = 1; seed <= runs; seed += 1) {
    const { done, told } = doAtRandom(seed);
    const inOrder = [...told].sort((one, other) => one - other);
    expect({ seed, done, told }).toEqual({ seed, done, told: inOrder });
    const expected = numbersOf(done.filter((gesture) => alwaysTold.test(gesture)));
    const missing = expected.filter((number) => !told.includes(number));
    expect({ seed, done, told, missing }).toEqual({ seed, done, told, missing: [] });
  }
}, 30_000);
