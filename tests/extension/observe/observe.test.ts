// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EffectContent } from '../../../extension/src/protocol/page-messages.ts';
import {
  clickOn,
  find,
  keyDown,
  leave,
  passTime,
  pointer,
  type Recording,
  record,
  send,
  type,
  words,
} from '../capture/page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
  document.title = '';
  history.replaceState(null, '', '/');
});

/** What the page does when the element is clicked. */
function onClick(selector: string, then: () => void): void {
  find(selector).addEventListener('click', then);
}

/** The next action begins, which ends what came before; a click that waits for a second one goes out by then. */
function nextAction(): void {
  pointer(document.body);
  passTime(500);
}

function click(selector: string): void {
  clickOn(find(selector));
}

function effect(): EffectContent | undefined {
  nextAction();
  return recording.effects.at(-1);
}

test('a dialog that opens and what its element says of itself', () => {
  document.body.innerHTML = '<button>Delete</button><dialog aria-label="Sure?"></dialog>';
  onClick('button', () => find('dialog').setAttribute('open', ''));
  click('button');
  expect(effect()).toMatchObject({
    action: 1,
    kind: 'click',
    appeared: [{ role: 'dialog', name: 'Sure?' }],
    vanished: [],
  });
});

test('nothing is sent where nothing changed', () => {
  document.body.innerHTML = '<button>Save</button><p>Text</p>';
  onClick('button', () => find('p').append('more'));
  click('button');
  expect(effect()).toBeUndefined();
});

test('an effect is sent once, when the next action begins', () => {
  document.body.innerHTML = '<button>Save</button><div role="status"></div>';
  onClick('button', () => find('div').append('Saved'));
  click('button');
  passTime(5000);
  expect(recording.effects).toEqual([]);
  nextAction();
  nextAction();
  expect(recording.effects.map(({ messages }) => messages)).toEqual([['Saved']]);
});

test('a toast that was seen once counts when it is gone again', () => {
  document.body.innerHTML = '<button>Save</button>';
  onClick('button', () => {
    document.body.insertAdjacentHTML('beforeend', '<div role="alert">Saved</div>');
    setTimeout(() => find('[role=alert]').remove(), 500);
  });
  click('button');
  passTime(3000);
  expect(effect()).toMatchObject({ messages: ['Saved'], appeared: [], vanished: [] });
});

test('what comes late is seen when the next action begins', () => {
  document.body.innerHTML = '<button>Save</button><div role="status"></div>';
  onClick('button', () => setTimeout(() => find('div').append('Saved'), 4000));
  click('button');
  passTime(4500);
  expect(effect()?.messages).toEqual(['Saved']);
});

test('what happens between two actions without the first one is no effect of the second', () => {
  document.body.innerHTML = '<button>Save</button><div role="status"></div>';
  find('div').append('Somebody else wrote');
  click('button');
  expect(effect()).toBeUndefined();
});

test('a menu that opens when the pointer goes down is the effect of the click', () => {
  document.body.innerHTML =
    '<button>Actions</button><ul role="menu" style="display: none"><li role="menuitem">Edit</li></ul>';
  find('button').addEventListener('pointerdown', () => find('ul').removeAttribute('style'));
  click('button');
  // Until then something may be chosen in the menu, and the click be a part of that.
  clickOn(document.body);
  expect(effect()?.appeared).toEqual([{ role: 'menu', name: '' }]);
});

test('a dialog that closes has its name still', () => {
  document.body.innerHTML =
    '<div role="dialog" aria-labelledby="title"><h2 id="title">New order</h2><button>Close</button></div>';
  onClick('button', () => find('div').remove());
  click('button');
  expect(effect()).toMatchObject({
    vanished: [{ role: 'dialog', name: 'New order' }],
    target_gone: true,
  });
});

test('a dialog that a page only makes anew neither appeared nor vanished', () => {
  document.body.innerHTML = '<div role="dialog" aria-label="Order"></div><button>Next</button>';
  onClick('button', () => {
    find('div').outerHTML = '<div role="dialog" aria-label="Order"><p>Second page</p></div>';
  });
  click('button');
  expect(effect()).toBeUndefined();
});

test('states of the target that came and went', () => {
  document.body.innerHTML = '<button aria-expanded="false">More</button>';
  onClick('button', () => find('button').setAttribute('aria-expanded', 'true'));
  click('button');
  // What it opened may be a list to choose from, until something else happens.
  clickOn(document.body);
  passTime(1500);
  expect(effect()).toMatchObject({ states_gained: ['expanded'], states_lost: ['collapsed'] });
});

test('a checkbox is checked by its check', () => {
  document.body.innerHTML = '<label><input type="checkbox"> Gift</label>';
  clickOn(find('input'));
  expect(words(recording)).toEqual(['check Gift']);
  expect(effect()?.states_gained).toEqual(['checked']);
});

test('an address and a title that change are the effect of the click, not of the navigation', () => {
  document.body.innerHTML = '<button>Orders</button>';
  onClick('button', () => {
    history.pushState(null, '', '/orders');
    send(window, new HashChangeEvent('hashchange'));
    document.title = 'Orders';
  });
  click('button');
  expect(words(recording)).toEqual(['click Orders', 'navigate script history']);
  expect(effect()).toMatchObject({
    action: 1,
    page: { url: 'http://localhost:3000/orders', title: 'Orders' },
  });
});

test('of an excluded page nothing is seen', () => {
  recording.stop();
  recording = record({ app: { excluded_paths: ['/secret'] } });
  document.body.innerHTML = '<button>Open</button><div role="status"></div>';
  onClick('button', () => {
    history.pushState(null, '', '/secret');
    find('div').append('Salary');
    document.title = 'Salaries';
  });
  click('button');
  passTime(2000);
  expect(effect()).toBeUndefined();
});

test('an invalid field says why, and its own text is not told', () => {
  document.body.innerHTML =
    '<input aria-label="E-mail" aria-describedby="why"><p id="why" style="display: none"></p>';
  const field = find('input');
  field.addEventListener('change', () => {
    field.setAttribute('aria-invalid', 'true');
    find('p').removeAttribute('style');
    find('p').textContent = 'Not an e-mail address';
  });
  type(field, 'ada');
  leave(field);
  expect(effect()).toMatchObject({
    kind: 'fill',
    states_gained: ['invalid'],
    messages: ['Not an e-mail address'],
  });
});

test('what a key does is the effect of its press', () => {
  document.body.innerHTML = '<div role="log"><p>One</p></div>';
  document.addEventListener('keydown', () => find('div').append(document.createElement('p')), {
    once: true,
  });
  keyDown(document.body, 's', { ctrlKey: true });
  find('p:last-child').append('Two');
  expect(effect()).toMatchObject({ kind: 'press', messages: ['Two'] });
});

test('a page that is left or hidden is looked at once more', () => {
  document.body.innerHTML = '<button>Save</button><div role="status"></div>';
  onClick('button', () => find('div').append('Saved'));
  click('button');
  send(window, new Event('pagehide'));
  expect(recording.effects.map(({ messages }) => messages)).toEqual([['Saved']]);
});

test('a recording that ends says nothing more', () => {
  document.body.innerHTML = '<button>Save</button><div role="status"></div>';
  onClick('button', () => find('div').append('Saved'));
  click('button');
  passTime(500);
  recording.stop();
  pointer(document.body);
  expect(recording.effects).toEqual([]);
});

test('a page that is only just opened has no effect but alerts and dialogs', () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  keyDown(document.body, 's', { ctrlKey: true });
  state.mockRestore();
  document.title = 'Orders';
  document.body.innerHTML = `<p role="status">3 open</p> <p role="alert">Saved</p>
    <ul role="listbox"></ul> <div role="dialog" aria-label="News"></div>`;
  passTime(2000);
  find('[role=status]').append(' and 1 new');
  expect(effect()).toEqual({
    action: 1,
    kind: 'press',
    appeared: [{ role: 'dialog', name: 'News' }],
    vanished: [],
    messages: ['Saved', '3 open and 1 new'],
    states_gained: [],
    states_lost: [],
    target_gone: false,
  });
});

test('an action that nobody consented to has no effect', () => {
  recording.stop();
  recording = record({ granted: ['text'] });
  document.body.innerHTML = '<button>Save</button><div role="status"></div>';
  onClick('button', () => find('div').append('Saved'));
  click('button');
  expect(effect()).toBeUndefined();
});
