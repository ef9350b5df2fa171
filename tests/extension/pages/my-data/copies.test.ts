// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { createJsonCopy } from '../../../../extension/src/pages/my-data/json-copy.ts';
import type { OwnData } from '../../../../extension/src/pages/my-data/own-data.ts';
import { createReadableCopy } from '../../../../extension/src/pages/my-data/readable-copy.ts';
import { copyAll } from '../../../../extension/src/pages/my-data/whole-data.ts';
import { speak } from '../../../../extension/src/pages/words/words.ts';
import type { Task, TaskStep } from '../../../../extension/src/protocol/protocol.ts';

beforeAll(() => speak('en'));

const hostile = '<img src=x onerror=alert(1)>';

function task(number: number, steps: number): Task {
  const title = `Task ${number}`;
  return { number, title, boundary: 'explicit', app: '', started: 0, open: false, steps };
}

function step(index: number): TaskStep {
  return {
    number: index,
    index,
    sentence: `Click “${hostile}”`,
    time: 1_790_000_000_000,
    kind: 'click',
    category: 'clicks',
    page: { app: 'orders', title: hostile, route: '/' },
    masks: [],
    why: [],
    exported: `{"index":${index},"b":1.0,"a":"${hostile}"}`,
  };
}

/** Two tasks, the newest of which is long; tasks come one at a time. */
const data: OwnData = {
  tasks: (before) =>
    Promise.resolve(
      before === undefined
        ? { items: [task(2, 450)], more: true }
        : { items: [task(1, 1)], more: false },
    ),
  steps: () => Promise.resolve([]),
  exportedSteps({ task: number, from, limit }) {
    const count = Math.max(0, Math.min(limit, (number === 2 ? 450 : 1) - from + 1));
    return Promise.resolve(Array.from({ length: count }, (_, at) => step(from + at)));
  },
  losses: () => Promise.resolve([{ reason: 'overflow', count: 3 }]),
  erase: () => Promise.resolve({ failed: 'internal' }),
};

test('the JSON has every step, oldest task first, with the bytes of its export', async () => {
  const parts: string[] = [];
  expect(await copyAll(data, createJsonCopy(parts), () => {})).toEqual({ tasks: 2, steps: 451 });
  const text = parts.join('');
  const { tasks, missing } = JSON.parse(text);
  expect(
    tasks.map((one: { task: Task; steps: object[] }) => [one.task.number, one.steps.length]),
  ).toEqual([
    [1, 1],
    [2, 450],
  ]);
  expect(tasks[1].steps[449]).toMatchObject({ time: '2026-09-21T14:13:20.000Z', why: [] });
  expect(text).toContain(`"exported":${step(450).exported}`);
  expect(missing).toEqual([{ reason: 'overflow', count: 3 }]);
});

test('the page to read shows the text of pages as text', async () => {
  const parts: string[] = [];
  await copyAll(
    data,
    createReadableCopy(parts, (id) => id),
    () => {},
  );
  const text = parts.join('');
  expect(text).not.toContain('<img');
  expect(text).toContain('Click “&lt;img src=x onerror=alert(1)&gt;”');
  expect(text).toContain('3 events more than fits while waiting for the host');
});

test('some parts are asked for ahead, and come in their order whichever is answered first', async () => {
  let [waiting, most] = [0, 0];
  const slow: OwnData = {
    ...data,
    async exportedSteps(range) {
      waiting += 1;
      most = Math.max(most, waiting);
      await new Promise((resolve) => setTimeout(resolve, range.from === 1 ? 20 : 1));
      waiting -= 1;
      return data.exportedSteps(range);
    },
  };
  const parts: string[] = [];
  await copyAll(slow, createJsonCopy(parts), () => {});
  expect(most).toBe(4);
  const [, { steps }] = JSON.parse(parts.join('')).tasks;
  const places = steps.map(({ number }: { number: number }) => number);
  expect(places).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
});

test('an error on the way makes no copy', async () => {
  const broken = { ...data, losses: () => Promise.resolve({ failed: 'store_busy' } as const) };
  expect(await copyAll(broken, createJsonCopy([]), () => {})).toEqual({ failed: 'store_busy' });
});
