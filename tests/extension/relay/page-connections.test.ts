import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type {
  PageConfiguration,
  TopDocument,
} from '../../../extension/src/protocol/page-messages.ts';
import { type State, sensitiveWords } from '../../../extension/src/protocol/protocol.ts';
import { effectOf, navigation, origin, recordingState, sender } from './made-up-events.ts';
import { createWorker, createWorkerWithoutState } from './worker-with-pages.ts';

function documentOf(far: { readonly received: unknown[] }): string {
  const [message] = far.received as { document: string }[];
  return message?.document ?? '';
}

const { document: _, sequence: __, sender: ___, ...content } = navigation('', 1);
const action = (sequence: number) => ({ type: 'action', sequence, ...content });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a page gets what policy and person both approve', async () => {
  const { connect } = await createWorker();
  const { far } = await connect();
  expect(far.received).toMatchObject([
    { type: 'opened' },
    {
      type: 'configuration',
      configuration: { grant: 3, granted: ['clicks'], app: { id: 'orders' } },
      words: sensitiveWords,
    },
  ]);
});

test('a page gets a key for what is copied only with consent to that, and all pages the same', async () => {
  const categories: State['granted'] = ['clicks', 'clipboard_links'];
  const apps = recordingState.apps.map((app) => ({ ...app, categories }));
  const keys = async (granted: State['granted']) => {
    const { connect, storage } = await createWorker({ ...recordingState, apps, granted });
    const ends = [(await connect()).far, (await connect({ ...sender, tab: 8 })).far];
    const received = ends.flatMap((far) => far.received) as { configuration?: PageConfiguration }[];
    expect(JSON.stringify(await storage.getAll())).not.toContain('copyKey');
    return received.flatMap(({ configuration }) => configuration?.copyKey ?? []);
  };
  expect(await keys(['clicks'])).toEqual([]);
  const first = await keys(categories);
  expect(first).toHaveLength(8);
  expect(first.slice(4)).toEqual(first.slice(0, 4));
  // Another worker, another key.
  expect(await keys(categories)).not.toEqual(first);
});

test.each<[string, Partial<State>]>([
  ['it is paused', { recording: 'paused' }],
  ['there is no consent', { recording: 'no_consent', granted: [] }],
  ['no granted category is approved for the app', { granted: ['shortcuts'] }],
  ['no app has the origin', { apps: [] }],
])('a page is told to stop when %s', async (_reason, change) => {
  const { connect } = await createWorker({ ...recordingState, ...change });
  expect((await connect()).far.received).toMatchObject([{ type: 'opened' }, { type: 'stop' }]);
});

test('the origin is what the browser says, not what the page claims', async () => {
  const { connect } = await createWorker();
  const { far } = await connect({ ...sender, origin: 'https://evil.example.net' });
  expect(far.received).toMatchObject([{ type: 'opened' }, { type: 'stop' }]);
});

test('a frame whose address has another origin than its sender is not captured', async () => {
  const { connect } = await createWorker();
  expect((await connect(sender, 'about:srcdoc')).far.received).toMatchObject([
    { type: 'opened' },
    { type: 'stop' },
  ]);
});

test('a page is neither configured nor stopped before the worker knows the state', async () => {
  const { pages, connect } = await createWorkerWithoutState();
  const { far } = await connect();
  expect(far.received).toMatchObject([{ type: 'opened' }]);
  pages.apply(recordingState, 3);
  expect(far.received).toMatchObject([{ type: 'opened' }, { type: 'configuration' }]);
});

test('pages hear at once when recording stops and when it goes on', async () => {
  const { pages, connect } = await createWorker();
  const { far } = await connect();
  pages.apply({ ...recordingState, recording: 'paused' }, 3);
  pages.apply(recordingState, 3);
  pages.apply(recordingState, 3);
  expect(far.received).toMatchObject([
    { type: 'opened' },
    { type: 'configuration' },
    { type: 'stop' },
    { type: 'configuration' },
  ]);
});

test('a document keeps its id when it connects again', async () => {
  const { connect } = await createWorker();
  const document = documentOf((await connect()).far);
  expect(documentOf((await connect(sender, undefined, document)).far)).toBe(document);
});

test.each([
  ['tab', { ...sender, tab: 8 }],
  ['frame', { ...sender, frame: 1 }],
])('a document id of another %s is not accepted', async (_place, other) => {
  const { connect } = await createWorker();
  const document = documentOf((await connect()).far);
  expect(documentOf((await connect(other, undefined, document)).far)).not.toBe(document);
});

test('an event is taken with the sender that the browser names', async () => {
  const { connect, records } = await createWorker();
  const { far, say } = await connect();
  await say({ ...action(1), sender: { origin: 'https://evil.example.net', tab: 1, frame: 0 } });
  expect([...records.kept.values()].map(({ captured }) => captured)).toEqual([
    { event: navigation(documentOf(far), 1) },
  ]);
  expect(far.received.at(-1)).toEqual({ type: 'taken', sequence: 1 });
});

test('an effect is taken like an event, with evidence and observation beside that', async () => {
  const { connect, records } = await createWorker();
  const { far, say } = await connect();
  const document = documentOf(far);
  const beneath = { evidence: [], observation: { elements: [], total: 0 } };
  await say({ ...action(1), ...beneath });
  await say({ type: 'effect', sequence: 2, grant: 3, effect: effectOf(1) });
  expect([...records.kept.values()].map(({ captured }) => captured)).toEqual([
    { event: { ...navigation(document, 1), ...beneath } },
    { effect: { ...effectOf(1), document, sequence: 2, grant: 3, sender } },
  ]);
});

test('an effect on a page of another origin is counted and not kept', async () => {
  const { connect, records, counters } = await createWorker();
  const { say } = await connect();
  const page = { url: 'https://evil.example.net/', title: '' };
  await say({ type: 'effect', sequence: 1, grant: 3, effect: { ...effectOf(1), page } });
  expect(records.kept.size).toBe(0);
  expect(counters.counters.dropped).toEqual({ origin_mismatch: 1 });
});

test('an event of an address with another origin is counted and not kept', async () => {
  const { connect, records, counters } = await createWorker();
  const { say } = await connect();
  await say({ ...action(1), page: { url: 'https://evil.example.net/', title: '' } });
  expect(records.kept.size).toBe(0);
  expect(counters.counters).toMatchObject({ events: 1, dropped: { origin_mismatch: 1 } });
});

test('the next document of a tab learns why it was opened, once and within 30 seconds', async () => {
  const { connect } = await createWorker();
  const { say } = await connect();
  await say({ type: 'leaving', cause: 'form' });
  const second = await connect();
  expect(second.far.received).toMatchObject([{}, { configuration: { before: { cause: 'form' } } }]);
  await second.say({ type: 'leaving', cause: 'form' });
  vi.advanceTimersByTime(30_001);
  const third = await connect();
  expect(JSON.stringify(third.far.received)).not.toContain('cause');
});

test('a message that is not as agreed is not taken', async () => {
  const { connect, records } = await createWorker();
  const { say } = await connect();
  for (const message of [
    null,
    'action',
    { type: 'action' },
    { ...action(1), sequence: 0 },
    { type: 'toString' },
  ]) {
    await say(message);
  }
  expect(records.kept.size).toBe(0);
});

const granted: State = { ...recordingState, granted: ['clicks', 'navigation'] };
const page = { url: `${origin}/orders/7`, title: 'Order 7' };
const top: TopDocument = { isVisible: true, isFirst: true, hasOpener: false, referrer: '' };

function eventsOf(worker: Awaited<ReturnType<typeof createWorker>>) {
  return [...worker.records.kept.values()].flatMap(({ captured }) => {
    return 'event' in captured ? [captured.event] : [];
  });
}

test('the first document of a tab that an approved page opened learns it', async () => {
  const { connect } = await createWorker();
  const first = await connect(sender, undefined, undefined, top);
  await first.say({ type: 'opening', cause: 'link' });
  const opened = { ...sender, tab: 8, opener: sender.tab };
  const { far } = await connect(opened, undefined, undefined, top);
  expect(far.received).toMatchObject([
    {},
    { configuration: { before: { isOpenedTab: true, cause: 'link' } } },
  ]);
});

test('a document learns which way the last one of its origin was left', async () => {
  const { connect } = await createWorker();
  const { say } = await connect();
  await say({ type: 'leaving', cause: 'link', direction: 'forward' });
  await connect({ ...sender, origin: 'https://others.example.net' });
  expect((await connect()).far.received).toMatchObject([
    {},
    { configuration: { before: { left: 'forward' } } },
  ]);
});

test('the tab that a person has switched to hears it', async () => {
  const { connect } = await createWorker();
  const first = await connect(sender, undefined, undefined, top);
  const behind = { ...top, isVisible: false };
  const second = await connect({ ...sender, tab: 8 }, undefined, undefined, behind);
  await second.say({ type: 'visibility', isVisible: true, page });
  await first.say({ type: 'visibility', isVisible: false, page });
  vi.advanceTimersByTime(1000);
  expect(second.far.received.at(-1)).toEqual({ type: 'switched' });
  expect(first.far.received).not.toContainEqual({ type: 'switched' });
});

test('a tab that is closed is told for its last document, after what came from that', async () => {
  const worker = await createWorker(granted);
  const { line, say, far } = await worker.connect(sender, undefined, undefined, top);
  await say(action(1));
  await say({ type: 'visibility', isVisible: false, page });
  worker.tabs.clear();
  worker.pages.remove(line);
  await vi.advanceTimersByTimeAsync(200);
  const document = documentOf(far);
  expect(eventsOf(worker)[1]).toMatchObject({ document, sequence: 2, sender, page, grant: 3 });
  expect(eventsOf(worker)[1]?.action).toEqual({ kind: 'close_tab' });
});

test.each<[string, State, string]>([
  ['navigation is not granted', recordingState, '/orders'],
  ['it is paused', { ...granted, recording: 'paused' }, '/orders'],
  ['its path is excluded', granted, '/salaries'],
])('a tab that is closed is not told where %s', async (_reason, state, path) => {
  const apps = state.apps.map((app) => ({ ...app, excluded_paths: ['/salaries'] }));
  const worker = await createWorker({ ...state, apps });
  const { line } = await worker.connect(sender, origin + path, undefined, top);
  worker.tabs.clear();
  worker.pages.remove(line);
  await vi.advanceTimersByTimeAsync(1000);
  expect(eventsOf(worker)).toEqual([]);
});

test('a document that was left is known by its id, whatever frame it is in by then', async () => {
  const worker = await createWorker(granted);
  const document = documentOf((await worker.connect()).far);
  const left = { ...sender, frame: 4, isLeft: true };
  const { far, say } = await worker.connect(left, undefined, document);
  expect(documentOf(far)).toBe(document);
  await say(action(1));
  expect(eventsOf(worker)).toEqual([navigation(document, 1)]);
  const other = await worker.connect({ ...left, isLeft: false }, undefined, document);
  expect(documentOf(other.far)).not.toBe(document);
});

test('a frame that is not captured is counted for the page around it, and only its own word counts', async () => {
  const { connect, records } = await createWorker();
  const page = await connect();
  const frame = await connect({ ...sender, frame: 5, origin: 'null' }, 'about:srcdoc');
  await page.say({ type: 'focus', is: 'lost', depth: 0 });
  await frame.say({ type: 'focus', is: 'gained', depth: 1 });
  vi.advanceTimersByTime(250);
  expect(page.far.received).toContainEqual({ type: 'find_focus' });
  await page.say({ type: 'focus', is: 'in_frame', depth: 0 });
  vi.advanceTimersByTime(250);
  const counted = records.documents.get(documentOf(page.far))?.workerLosses;
  expect(counted).toEqual({ unapproved_frame: 1 });
});

test('a page that cannot reach a frame asks for its tab only', async () => {
  const { connect, reached } = await createWorker();
  const page = await connect();
  await page.say({ type: 'reach' });
  expect(reached).toEqual([sender.tab]);
});
