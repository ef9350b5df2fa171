import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHostConnection } from '../../../extension/src/relay/host-connection.ts';
import { createLine, type FarEnd } from './line-pair.ts';
import { recordingState } from './made-up-events.ts';

function createHost() {
  const ends: FarEnd[] = [];
  const heard: string[] = [];
  const connection = createHostConnection({
    connect: () => {
      const { line, far } = createLine();
      ends.push(far);
      return line;
    },
    version: '0.1.0',
    browser: 'chromium',
    listener: {
      welcome: () => heard.push('welcome'),
      state: () => heard.push('state'),
      answer: ({ type }) => heard.push(type),
      lost: () => heard.push('lost'),
      missing: () => heard.push('missing'),
    },
  });
  connection.start();
  return { connection, ends, heard };
}

const welcome = { type: 'welcome', protocol: 2, host: '0.1.0', state: recordingState };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('hello comes first and nothing else before the welcome', () => {
  const { connection, ends } = createHost();
  expect(connection.send({ type: 'resume', request: 1 })).toBe(false);
  ends[0]?.say(welcome);
  expect(connection.send({ type: 'resume', request: 1 })).toBe(true);
  expect(ends[0]?.received).toEqual([
    { type: 'hello', protocol: 3, extension: '0.1.0', browser: 'chromium' },
    { type: 'resume', request: 1 },
  ]);
});

test('a host that is gone is connected to after 0.5 s, then after twice as long, up to 60 s', () => {
  const { ends } = createHost();
  const delays: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const before = ends.length;
    ends.at(-1)?.cut();
    let waited = 0;
    for (; ends.length === before; waited += 500) vi.advanceTimersByTime(500);
    delays.push(waited);
  }
  expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
});

test('a welcome makes the delays short again', () => {
  const { ends } = createHost();
  ends[0]?.cut();
  vi.advanceTimersByTime(500);
  ends[1]?.say(welcome);
  ends[1]?.cut();
  vi.advanceTimersByTime(500);
  expect(ends).toHaveLength(3);
});

test('a host that comes back soon was never missing', () => {
  const { ends, heard } = createHost();
  ends[0]?.say(welcome);
  ends[0]?.cut();
  vi.advanceTimersByTime(500);
  ends[1]?.say(welcome);
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual(['welcome', 'lost', 'welcome']);
});

test('a host that stays away is missing after five seconds', () => {
  const { ends, heard } = createHost();
  ends[0]?.cut();
  for (let round = 0; round < 10; round += 1) {
    vi.advanceTimersByTime(500);
    ends.at(-1)?.cut();
  }
  expect(heard).toContain('missing');
});

test('a message that the schema does not know ends the line', () => {
  const { ends, heard } = createHost();
  ends[0]?.say({ ...welcome, more: true });
  expect(heard).toEqual(['lost']);
});

/** What a host of version 1 said to its extension, recorded. */
const recorded = readFileSync(
  new URL('../../golden/protocol_1/to_extension.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { type: string });

const refusal = { type: 'error', code: 'protocol_mismatch', message: 'update both' };

test('a host of version 1 is greeted in its version, and all that it says is understood', () => {
  const { ends, heard } = createHost();
  ends[0]?.say(refusal);
  for (const message of recorded) ends[0]?.say(message);
  expect(ends).toHaveLength(1);
  expect(ends[0]?.received.map((message) => (message as { protocol: number }).protocol)).toEqual([
    3, 1,
  ]);
  expect(heard).toEqual(recorded.map(({ type }) => type));
});

test('what both speak is what the welcome says', () => {
  const { ends, connection } = createHost();
  expect(connection.protocol()).toBe(3);
  ends[0]?.say({ ...welcome, protocol: 2 });
  expect(connection.protocol()).toBe(2);
});

test('a host that refuses both versions is left, and tried again later', () => {
  const { ends, heard } = createHost();
  ends[0]?.say(refusal);
  ends[0]?.say(refusal);
  expect(heard).toEqual(['lost']);
  vi.advanceTimersByTime(500);
  expect(ends).toHaveLength(2);
});
