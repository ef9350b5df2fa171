// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { labelOfHidden } from '../../../../extension/src/capture/widgets/hidden-control.ts';
import { drawPages } from '../../observe/drawn-page.ts';
import { find } from '../page.ts';

beforeAll(drawPages);

afterEach(() => {
  document.body.innerHTML = '';
});

function labelIn(markup: string): string {
  document.body.innerHTML = markup;
  return labelOfHidden(find('#widget'));
}

const label = '<label for="unit">Unit</label>';
const select = '<select id="unit" style="display: none"><option>Box</option></select>';

test('a widget is called what the hidden list is called that it stands for', () => {
  expect(labelIn(`${label}${select}<div id="widget">Box</div>`)).toBe('Unit');
  expect(labelIn(`${label}<div id="widget">Box${select}</div>`)).toBe('Unit');
  expect(labelIn(`${label}${select}<p><b><i id="widget">Box</i></b></p>`)).toBe('Unit');
});

test('a list that is shown beside a widget is another one', () => {
  document.body.innerHTML = `${label}<select id="unit"></select><div id="widget">Box</div>`;
  const shown = { width: 80, height: 20 };
  find('#unit').getBoundingClientRect = () => ({ ...new DOMRect(), ...shown }) as DOMRect;
  expect(labelOfHidden(find('#widget'))).toBe('');
});

test('a label that names a widget by its id is its label, although it cannot be by HTML', () => {
  expect(labelIn('<label for="widget">Speed</label><span id="widget">Slow</span>')).toBe('Speed');
});
