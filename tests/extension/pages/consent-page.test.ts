// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Line } from '../../../extension/src/platform/browser.ts';
import type { State } from '../../../extension/src/protocol/protocol.ts';
import { createLine, type FarEnd } from '../relay/line-pair.ts';
import { recordingState } from '../relay/made-up-events.ts';

const connected = vi.hoisted(() => ({ line: undefined as Line | undefined }));
vi.mock('../../../extension/src/platform/browser.ts', () => ({
  connectExtensionPageToWorker: () => connected.line,
  uiLanguage: () => 'en-US',
}));
const { offeredCategories, startConsentPage } = await import(
  '../../../extension/src/pages/consent.ts'
);
const { speakOwnLanguage } = await import('../../../extension/src/pages/words/own-language.ts');

const html = readFileSync(
  join(import.meta.dirname, '../../../extension/src/pages/consent.html'),
  'utf8',
);
const undecided = {
  ...recordingState,
  recording: 'no_consent',
  consent: 'undecided',
  granted: [],
} as const;
let worker: FarEnd;

beforeEach(async () => {
  document.documentElement.innerHTML = html;
  await speakOwnLanguage();
  const { line, far } = createLine();
  connected.line = line;
  worker = far;
  startConsentPage();
});

function switches(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

test('one switch for each category that the policy approves, and none is on', () => {
  worker.say({ type: 'view', state: { ...undecided, granted: ['clicks'] } });
  expect(switches().map(({ name, checked }) => [name, checked])).toEqual([
    ['clicks', false],
    ['navigation', false],
  ]);
});

test('observation is offered where the policy names it in an app and turns it on there', () => {
  const offeredWith = (changes: Partial<State['apps'][number]>) =>
    offeredCategories({
      ...undecided,
      granted: [],
      apps: undecided.apps.map((app) => ({ ...app, ...changes })),
    });
  expect(offeredWith({ categories: ['clicks', 'observation'], observation: true })).toEqual([
    'clicks',
    'observation',
  ]);
  expect(offeredWith({ categories: ['clicks', 'observation'] })).toEqual(['clicks']);
  expect(offeredWith({ categories: ['clicks'], observation: true })).toEqual(['clicks']);
});

test('copying and pasting is a switch of its own; what is not captured yet is none', () => {
  const categories: State['granted'] = ['text', 'clipboard_links', 'pointer_path'];
  const apps = undecided.apps.map((app) => ({ ...app, categories }));
  const offered = offeredCategories({ ...undecided, granted: [], apps });
  expect(offered).toEqual(['text', 'clipboard_links']);
});

test('what was chosen is asked of the host, with the notice that was read', async () => {
  worker.say({ type: 'view', state: undecided });
  click('input[name=clicks]');
  click('#save');
  expect(worker.received).toEqual([
    { type: 'request', id: 1, request: { type: 'consent', notice: 'a1', categories: ['clicks'] } },
  ]);
  worker.say({ type: 'answer', id: 1, answer: { type: 'done' } });
  await vi.waitFor(() => expect(document.getElementById('status')?.dataset['result']).toBe('done'));
});

test('refusing is one click', () => {
  worker.say({ type: 'view', state: undecided });
  click('#refuse');
  expect(worker.received).toMatchObject([{ request: { type: 'consent', categories: [] } }]);
});

test('saving without any choice asks nothing', () => {
  worker.say({ type: 'view', state: undecided });
  click('#save');
  expect(worker.received).toEqual([]);
});

test('who agreed before finds that choice, and withdraws it with one click', () => {
  worker.say({
    type: 'view',
    state: { ...undecided, consent: 'granted', recording: 'recording', granted: ['navigation'] },
  });
  expect(switches().map(({ name, checked }) => [name, checked])).toEqual([
    ['clicks', false],
    ['navigation', true],
  ]);
  expect(document.getElementById('refuse')?.textContent).toBe('Withdraw everything');
  click('#refuse');
  expect(worker.received).toMatchObject([{ request: { type: 'consent', categories: [] } }]);
});

test('erasing is offered from a withdrawal on, and to nobody else', () => {
  const isOffered = () => document.getElementById('erase-offer')?.hidden === false;
  for (const consent of ['undecided', 'granted', 'refused'] as const) {
    worker.say({ type: 'view', state: { ...undecided, consent } });
    expect(isOffered()).toBe(false);
  }
  worker.say({ type: 'view', state: { ...undecided, consent: 'withdrawn' } });
  expect(isOffered()).toBe(true);
});

test('a failure is said in words', async () => {
  worker.say({ type: 'view', state: undecided });
  click('#refuse');
  worker.say({ type: 'answer', id: 1, answer: { type: 'error', code: 'store_full' } });
  await vi.waitFor(() =>
    expect(document.getElementById('status')?.textContent).toContain('disk is full'),
  );
});

test('another policy takes back what was switched on under the one before', () => {
  worker.say({ type: 'view', state: undecided });
  click('input[name=clicks]');
  worker.say({ type: 'view', state: { ...undecided, notice: 'b2' } });
  expect(switches().every(({ checked }) => !checked)).toBe(true);
});

test.each(['no_host', 'no_policy'] as const)(
  'without what it needs (%s) the page says so and offers nothing',
  (recording) => {
    worker.say({ type: 'view', state: { ...undecided, recording, notice: '', apps: [] } });
    expect(document.getElementById('problem')?.hidden).toBe(false);
    expect(document.getElementById('choice')?.hidden).toBe(true);
  },
);
