// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openClosedRoots } from './closed-roots.ts';
import { change, clickOn, find, leave, type Recording, record, send, type, words } from './page.ts';

let recording: Recording;

openClosedRoots();

beforeEach(() => {
  recording = record();
});

afterEach(() => {
  recording.stop();
  document.body.innerHTML = '';
});

function rootIn(place: ParentNode, mode: ShadowRootMode, html: string): ShadowRoot {
  const host = place.querySelector('x-host, div');
  if (!host) throw new Error('there is no host');
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

function first(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

test('a button in a closed root in a closed root is clicked once', () => {
  document.body.innerHTML = '<x-host></x-host>';
  const outer = rootIn(document, 'closed', '<p>text</p><div></div>');
  const inner = rootIn(outer, 'closed', '<button><b>Save</b></button>');
  clickOn(first(inner, 'b'));
  expect(words(recording)).toEqual(['click Save']);
  expect(recording.actions[0]).toMatchObject({ target: { shadow_path: ['x-host', 'div'] } });
});

test('a host that is clicked itself is the target', () => {
  document.body.innerHTML = '<div role="button" aria-label="Card" tabindex="0">light</div>';
  rootIn(document, 'closed', '<slot></slot>');
  clickOn(find('div'));
  expect(words(recording)).toEqual(['click Card']);
});

test.each(['open', 'closed'] as const)('a choice in an %s root is heard', (mode) => {
  document.body.innerHTML = '<x-host></x-host>';
  const html = '<select aria-label="Size"><option>S</option><option>M</option></select>';
  const select = first(rootIn(document, mode, html), 'select');
  clickOn(select);
  if (select instanceof HTMLSelectElement) select.selectedIndex = 1;
  change(select);
  leave(select);
  expect(words(recording)).toEqual(['select_option Size = M']);
});

test('a field in a closed root is filled once', () => {
  document.body.innerHTML = '<x-host></x-host>';
  const field = first(rootIn(document, 'closed', '<input aria-label="City">'), 'input');
  type(field, 'Oslo');
  leave(field);
  expect(words(recording)).toEqual(['fill City = {"text":"Oslo"}']);
});

test('a root that comes after the first look is found', () => {
  document.body.innerHTML = '<x-host></x-host>';
  clickOn(find('x-host'));
  const button = first(rootIn(document, 'closed', '<button>Late</button>'), 'button');
  clickOn(button);
  expect(words(recording)).toEqual(['click ', 'click Late']);
});

test('roots are heard again after document.open', async () => {
  document.body.innerHTML = '<x-host></x-host>';
  const host = find('x-host');
  const button = first(rootIn(document, 'closed', '<button>Again</button>'), 'button');
  clickOn(button);
  document.open();
  document.write('<body></body>');
  document.close();
  // The observer is told before this goes on.
  await Promise.resolve();
  document.body.append(host);
  clickOn(button);
  expect(words(recording)).toEqual(['click Again', 'click Again']);
});

test('nothing is heard in a root once the recording has stopped', () => {
  document.body.innerHTML = '<x-host></x-host>';
  const root = rootIn(document, 'closed', '<button>Save</button>');
  clickOn(first(root, 'button'));
  expect(words(recording)).toEqual(['click Save']);
  recording.stop();
  clickOn(first(root, 'button'));
  send(root, new Event('change'));
  expect(recording.actions).toHaveLength(1);
});
