// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createObservations } from '../../../extension/src/observe/observation.ts';
import { clickOn, find, passTime, type Recording, record } from '../capture/page.ts';
import { drawPages } from './drawn-page.ts';

const observationAt = createObservations();
let recording: Recording | undefined;

beforeAll(drawPages);

afterEach(() => {
  recording?.stop();
});

function inWords(html: string): string[] {
  document.body.innerHTML = html;
  return observationAt(undefined, []).elements.map(({ role, name }) => `${role} ${name}`.trim());
}

test('roles and names come from the sources that the accname specification names', () => {
  const html = `
    <a href="/x">Orders</a> <a>no link</a> <button aria-label="Close">x</button>
    <label for="n">Your name</label><input id="n"> <label>Gift <input type="checkbox"></label>
    <input type="submit"> <input type="button" value="Check"> <input type="hidden" name="h">
    <input placeholder="Search" type="search"> <select title="Size"><option>M</option></select>
    <div role="tab" aria-labelledby="t"></div><p id="t">Details</p>
    <div tabindex="0">pane</div> <details><summary>More</summary></details>`;
  expect(inWords(html)).toEqual([
    'link Orders',
    'button Close',
    'textbox Your name',
    'checkbox Gift',
    'button Submit',
    'button Check',
    'searchbox Search',
    'combobox Size',
    'tab Details',
    'generic',
    'generic More',
  ]);
});

test('blanks, wrappers and the controls in a label take nothing from a name and add nothing', () => {
  const html = `<label>
      <!-- field --> <b> Gift </b> <input type="checkbox">
    </label>
    <label>Size <select><option>M</option></select></label>
    <a href="/">
      <span>Open</span>
    </a>
    <button><i></i>Go</button> <button><b>Sa</b>ve</button>
    <a href="/" title="More">
      <span style="display: none">Hidden</span>
    </a>`;
  expect(inWords(html)).toEqual([
    'checkbox Gift',
    'combobox Size',
    'link Open',
    'button Go',
    'button Save',
    'link More',
  ]);
});

test('what a field holds is in no name', () => {
  const html = `<input value="secret"> <textarea>secret</textarea>
    <div contenteditable role="textbox">secret</div>
    <div contenteditable><a href="/"><b>secret</b></a></div>
    <label>Amount <input value="secret"></label>
    <button>Send to <input value="secret"></button>
    <div role="combobox" tabindex="0">secret</div>
    <a href="/" aria-labelledby="box">x</a> <div id="box" role="textbox">secret</div>`;
  expect(JSON.stringify(inWords(html))).not.toContain('secret');
});

test('what is hidden, disabled or inert is neither listed nor counted', () => {
  document.body.innerHTML = `<button>Save</button> <button disabled>Off</button>
    <button style="display: none">Hidden</button> <div inert><button>Inert</button></div>
    <div aria-hidden="true"><button>Silent</button></div> <a href="/" aria-disabled="true">No</a>
    <fieldset disabled><input></fieldset>`;
  expect(observationAt(undefined, [])).toEqual({
    elements: [{ role: 'button', name: 'Save' }],
    total: 1,
  });
});

test('visible ones come first, then the nearest, and 200 are kept', () => {
  const far = Array.from({ length: 300 }, (_, place) => {
    return `<button data-box="0 ${2000 + 20 * place}">Far ${place}</button>`;
  });
  document.body.innerHTML = `${far.join('')}<button>Near</button>`;
  const { elements, total } = observationAt(find('button'), []);
  expect(elements.slice(0, 3).map(({ name }) => name)).toEqual(['Near', 'Far 0', 'Far 1']);
  expect([elements.length, total]).toEqual([200, 301]);
});

test('of very many those around the element that was used are looked at, and all are counted', () => {
  const rows = Array.from({ length: 600 }, (_, place) => {
    return `<button data-box="0 ${20 * (place - 300)}">Row ${place}</button>`;
  });
  document.body.innerHTML = rows.join('');
  const { elements, total } = observationAt(find('button:nth-child(301)'), []);
  expect(elements[0]).toEqual({ role: 'button', name: 'Row 300' });
  expect([elements.length, total]).toEqual([200, 600]);
});

test('an open modal dialog has all there is to choose from', () => {
  document.body.innerHTML =
    '<button>Behind</button><div role="dialog" aria-modal="true"><button>Yes</button></div>';
  const dialog = find('div');
  expect(observationAt(find('div button'), [dialog]).elements).toEqual([
    { role: 'button', name: 'Yes' },
  ]);
  // The person used something behind it, so it cannot be modal.
  expect(observationAt(find('button'), [dialog]).total).toBe(2);
});

test('a name is cut at 128 characters', () => {
  document.body.innerHTML = `<button>${'a'.repeat(200)}</button>`;
  expect(observationAt(undefined, []).elements[0]?.name).toHaveLength(128);
});

test('an observation goes with an action only where policy and consent allow it', () => {
  document.body.innerHTML = '<button>Save</button><a href="#x">Orders</a>';
  const categories = ['clicks', 'observation'] as const;
  const seen = (approved: boolean, granted: boolean) => {
    const withCategory = (is: boolean) => categories.filter((one) => is || one === 'clicks');
    recording?.stop();
    recording = record({
      app: { categories: withCategory(approved), observation: approved },
      granted: withCategory(granted),
    });
    clickOn(find('button'));
    passTime();
    return recording.captured[0]?.observation?.elements.map(({ name }) => name);
  };
  expect(seen(true, true)).toEqual(['Save', 'Orders']);
  expect(seen(false, true)).toBeUndefined();
  expect(seen(true, false)).toBeUndefined();
});
