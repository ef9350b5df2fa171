// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  evidenceInWords,
  find,
  inWords,
  leave,
  passTime,
  type Recording,
  record,
  type,
  words,
} from '../page.ts';

let recording: Recording;

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

function show(list: string, isOpen: boolean): void {
  find(list).style.display = isOpen ? 'block' : 'none';
}

/** A button and what it shows when it is clicked. */
function opener(layer: string, button = '<button id="open">Red</button>'): void {
  document.body.innerHTML = `<main><div>${button}</div></main>
    <div id="layer" style="display: none">${layer}</div>`;
  find('#open').addEventListener('click', () => show('#layer', true));
}

function whenClicked(selector: string, then: () => void): void {
  find(selector).addEventListener('click', then);
}

function choose(...selectors: string[]): void {
  for (const selector of selectors) {
    clickOn(find(selector));
    passTime(300);
  }
}

const colors = '<div id="red">Red</div><div id="blue">Blue</div>';

test('a click that opens a layer and one that closes it are a choice', () => {
  opener(colors);
  whenClicked('#blue', () => {
    find('#open').textContent = 'Blue';
    show('#layer', false);
  });
  choose('#open', '#blue');
  expect(words(recording)).toEqual(['select_option Red = Blue']);
  expect(evidenceInWords(recording)).toEqual(['click Red', 'click']);
});

test('a click that opens nothing goes out without waiting for more', () => {
  opener(colors, '<button id="open">Red</button><button id="other">Send</button>');
  choose('#other');
  expect(words(recording)).toEqual(['click Send']);
});

test('what is pressed in a layer that stays open, while the opener stays as it was, is clicked', () => {
  opener(colors);
  choose('#open', '#blue');
  clickOn(find('main'));
  passTime();
  expect(words(recording).slice(0, 2)).toEqual(['click Red', 'click ']);
});

test('the answer to a question is a click', () => {
  opener(
    '<p>Shall all of it be removed for ever?</p><button id="yes">Yes</button><button>No</button>',
  );
  whenClicked('#yes', () => show('#layer', false));
  choose('#open', '#yes');
  passTime();
  expect(words(recording)).toEqual(['click Red', 'click Yes']);
});

test('a field that holds something else than what was pressed was edited', () => {
  opener('<div>11</div><div id="day">12</div>', '<input id="open" aria-label="Date">');
  whenClicked('#day', () => {
    Object.assign(find('#open'), { value: '2030-04-12' });
    show('#layer', false);
  });
  choose('#open', '#day');
  expect(recording.actions.map(inWords)).toEqual(['fill Date = {"text":"2030-04-12"}']);
});

test('what is chosen for a secret field is not kept, nor what was pressed for it', () => {
  opener(colors, '<input id="open" aria-label="Password" type="password">');
  whenClicked('#blue', () => show('#layer', false));
  choose('#open', '#blue');
  expect(JSON.stringify(recording.captured)).not.toContain('Blue');
});

test('a text that is typed where a layer opened and nothing was taken is an edit', () => {
  opener('', '<input id="open" aria-label="Item">');
  choose('#open');
  type(find('#open'), 'Te');
  clickOn(find('main'));
  passTime();
  expect(words(recording)[0]).toBe('fill Item = {"text":"Te"}');
});

test('a text whose list comes late is on the way to what is chosen in it', () => {
  opener('<div id="tent">Tent</div>', '<input id="open" aria-label="Item">');
  find('#open').outerHTML = '<input id="open" aria-label="Item">';
  choose('#open');
  type(find('#open'), 'Te');
  passTime();
  show('#layer', true);
  whenClicked('#tent', () => {
    Object.assign(find('#open'), { value: 'Tent' });
    show('#layer', false);
  });
  clickOn(find('#tent'));
  leave(find('#open'));
  expect(words(recording)).toEqual(['select_option Item = Tent']);
});

test('a day in a calendar that goes away slowly is an edit', () => {
  opener('<div>11</div><div id="day">12</div>', '<input id="open" aria-label="Date">');
  whenClicked('#day', () => {
    Object.assign(find('#open'), { value: '2030-04-12' });
    setTimeout(() => show('#layer', false), 200);
  });
  choose('#open', '#day');
  expect(words(recording)).toEqual(['fill Date = {"text":"2030-04-12"}']);
});

test('an entry has its place among entries, not among headings and lines', () => {
  opener(`<ul><li><h6>Team</h6></li><li><button>Copy</button></li><li><hr></li>
    <li><button id="move">Move</button></li></ul>`);
  whenClicked('#move', () => show('#layer', false));
  choose('#open', '#move');
  expect(recording.actions).toMatchObject([{ options: [{ position: 2 }], option_count: 2 }]);
});
