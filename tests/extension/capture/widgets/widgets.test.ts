// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clickOn,
  evidenceInWords,
  find,
  inWords,
  keyDown,
  keyUp,
  leave,
  passTime,
  pointer,
  type Recording,
  record,
  send,
  type,
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

/** A combobox that shows its list while it is expanded and takes what is clicked. */
function combobox(attributes = ''): void {
  document.body.innerHTML = `
    <div id="box" role="combobox" tabindex="0" aria-label="Color" aria-haspopup="listbox"
      aria-expanded="false" aria-controls="list" ${attributes}>Red</div>
    <ul id="list" role="listbox" hidden>
      <li id="red" role="option">Red</li><li id="blue" role="option">Blue</li>
    </ul>
    <button id="send">Send</button>`;
  const show = (open: boolean) => {
    find('#box').setAttribute('aria-expanded', String(open));
    find('#list').hidden = !open;
  };
  find('#box').addEventListener('click', () => show(find('#list').hidden));
  find('#list').addEventListener('click', (event) => {
    find('#box').textContent = event.target instanceof Element ? event.target.textContent : '';
    show(false);
  });
}

function press(element: Element, key: string): void {
  keyDown(element, key);
  keyUp(element, key);
  passTime(frames);
}

function choose(selector: string): void {
  clickOn(find(selector));
  passTime(300);
}

test('opening and choosing are one step with both clicks beneath it', () => {
  combobox();
  choose('#box');
  choose('#blue');
  expect(words(recording)).toEqual(['select_option Color = Blue']);
  expect(evidenceInWords(recording)).toEqual(['click Color', 'click Blue']);
});

test('what was opened and left goes out before what happens next', () => {
  combobox();
  choose('#box');
  expect(words(recording)).toEqual([]);
  choose('#send');
  expect(words(recording)).toEqual(['click Color', 'click Send']);
});

test('a button with a popup of its own is not of the combobox that happens to stand near', () => {
  document.body.innerHTML = `
    <button id="open" aria-haspopup="dialog" aria-label="Choose date"></button>
    <div id="dialog" role="dialog" hidden>
      <table role="grid"><tr><td id="day">10</td></tr></table>
    </div>
    <input role="combobox" aria-label="Start" aria-expanded="false">`;
  find('#open').addEventListener('click', () => {
    find('#dialog').hidden = false;
  });
  choose('#open');
  choose('#day');
  expect(words(recording)).toEqual(['select_option Choose date = 10']);
  expect(evidenceInWords(recording)).toEqual(['click Choose date', 'click 10']);
});

test('what was opened and left goes out with the page', () => {
  combobox();
  choose('#box');
  send(window, new Event('pagehide'));
  expect(words(recording)).toEqual(['click Color']);
});

test('without consent for clicks the choice is kept and its clicks are not', () => {
  recording.stop();
  recording = record({ granted: ['selections'] });
  combobox();
  choose('#box');
  choose('#blue');
  expect(words(recording)).toEqual(['select_option Color = Blue']);
  expect(recording.captured.at(-1)?.evidence).toBeUndefined();
  expect(recording.lost).toEqual([]);
});

test('without consent for selections a choice is lost, and not told by its clicks', () => {
  recording.stop();
  recording = record({ granted: ['clicks'] });
  combobox();
  choose('#box');
  choose('#blue');
  expect(words(recording)).toEqual([]);
  expect(recording.lost).toEqual(['no_consent']);
});

test('a choice that the policy does not let read has no label, also not beneath it', () => {
  recording.stop();
  recording = record({ app: { fields: [{ label: 'Color', rule: 'drop' }] } });
  combobox();
  choose('#box');
  choose('#blue');
  expect(words(recording)).toEqual(['select_option Color = ']);
  expect(JSON.stringify(recording.captured)).not.toContain('Blue');
});

test('letters in a widget are never kept', () => {
  document.body.innerHTML = `
    <ul id="list" role="listbox" tabindex="0" aria-label="City">
      <li role="option" aria-selected="true">Paris</li><li id="rome" role="option">Rome</li>
    </ul>`;
  find('#list').addEventListener('keydown', () => {
    find('#rome').setAttribute('aria-selected', 'true');
    find('#list').firstElementChild?.removeAttribute('aria-selected');
  });
  press(find('#list'), 'r');
  press(find('#list'), 'Tab');
  expect(words(recording)).toEqual(['select_option City = Rome', 'press Tab City']);
  expect(JSON.stringify(recording.captured)).not.toContain('"r"');
});

test('typed text is beneath a choice without the text', () => {
  document.body.innerHTML = `
    <input id="box" role="combobox" aria-label="Item" aria-expanded="true" aria-controls="list" aria-autocomplete="list">
    <ul id="list" role="listbox"><li id="table" role="option">Table</li></ul>`;
  const field = find('#box');
  type(field, 'Zebra');
  choose('#table');
  expect(words(recording)).toEqual(['select_option Item = Table']);
  expect(evidenceInWords(recording)).toEqual(['fill Item', 'click Table']);
  expect(JSON.stringify(recording.captured)).not.toContain('Zebra');
});

test('a press on an option that is let go elsewhere chooses nothing', () => {
  combobox();
  choose('#box');
  pointer(find('#blue'));
  passTime();
  choose('#send');
  expect(words(recording)).toEqual(['click Color', 'click Send']);
});

test('an option that is gone before its click was chosen', () => {
  combobox();
  find('#blue').addEventListener('pointerdown', () => find('#list').remove());
  choose('#box');
  const down = { bubbles: true, composed: true };
  send(find('#blue'), new MouseEvent('pointerdown', down));
  send(document.body, new MouseEvent('pointerup', down));
  send(document.body, new MouseEvent('click', { ...down, detail: 1 }));
  expect(words(recording)).toEqual(['select_option Color = Blue']);
});

test('text that was typed before an option that is gone at once is beneath the choice', () => {
  document.body.innerHTML = `
    <input id="city" role="combobox" aria-label="City" aria-expanded="true" aria-controls="cities">
    <div id="cities" role="listbox"><div id="rome" role="option">Rome</div></div>`;
  find('#rome').addEventListener('pointerdown', () => {
    find('#city').setAttribute('value', 'Rome');
    find('#cities').hidden = true;
  });
  type(find('#city'), 'R');
  passTime(frames);
  pointer(find('#rome'));
  expect(words(recording)).toEqual(['select_option City = Rome']);
  expect(evidenceInWords(recording)).toEqual(['fill City', 'click Rome']);
});

test('a button beside a number that waits to be told goes out before what comes next', () => {
  document.body.innerHTML = `
    <div><input type="number" aria-label="Amount"><button>Send</button></div>
    <input id="name" aria-label="Name">`;
  choose('button');
  type(find('#name'), 'Ann');
  send(find('button'), new MouseEvent('pointerdown', { bubbles: true, composed: true }));
  leave(find('#name'));
  expect(recording.actions.map(inWords)).toEqual(['click Send', 'fill Name = {"text":"Ann"}']);
});

test('what goes on for long keeps its first and its latest raw events', () => {
  document.body.innerHTML = `
    <div id="dial" role="slider" tabindex="0" aria-label="Volume" aria-valuenow="0"></div>
    <button id="send">Send</button>`;
  const dial = find('#dial');
  dial.addEventListener('keydown', ({ key }) => {
    const step = key === 'Home' ? -1000 : 1;
    const now = Math.max(0, Number(dial.getAttribute('aria-valuenow')) + step);
    dial.setAttribute('aria-valuenow', String(now));
  });
  press(dial, 'Home');
  for (let count = 0; count < 30; count += 1) {
    press(dial, 'ArrowRight');
  }
  choose('#send');
  expect(words(recording)).toEqual(['fill Volume = {"text":"30"}', 'click Send']);
  const evidence = recording.captured[0]?.evidence ?? [];
  expect(evidence).toHaveLength(16);
  expect(evidence[0]?.keys).toBe('Home');
});

test('what a script does in a widget is nobody\u2019s choice', () => {
  combobox();
  find('#box').click();
  find('#blue').click();
  expect(words(recording)).toEqual([]);
});
